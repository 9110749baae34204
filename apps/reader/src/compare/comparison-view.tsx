import { Link } from 'react-router';
import { Downloads } from '../export/downloads.js';
import type { Alone, Beginning, Comparison, Side } from './comparison.js';
import { comparisonRows } from './comparison-rows.js';
import { SideBySide } from './side-by-side.js';
import { SideQuotes } from './side-quotes.js';
import { SideReports } from './side-reports.js';

/** Two articles or versions side by side: what stands in both and how it differs, then what stands in one alone. */
export function ComparisonView({ comparison }: { readonly comparison: Comparison }) {
  const { a, b, notes, statements, meetings, onlyInA, onlyInB } = comparison;
  const sides = [a, b] as const;
  return (
    <>
      {notes.map((note) => (
        <p key={note} className="notice">
          {note}
        </p>
      ))}
      <div className="sides sides-heads">
        {sides.map((side, index) => (
          <SideHead key={index} side={side} />
        ))}
      </div>
      <Downloads name={`comparison of ${a.title} with ${b.title}`} rows={() => Promise.resolve(comparisonRows(comparison))} />
      <section aria-labelledby="both-heading">
        <h2 id="both-heading" className="section-heading">
          {statements.totalCount === 0 ? 'No statement stands in both' : `${statements.totalCount} ${statements.totalCount === 1 ? 'statement stands' : 'statements stand'} in both`}
        </h2>
        <Beginnings list={statements} />
        <ol>
          {statements.items.map(({ key, differences, inA, inB }) => (
            <SideBySide key={key} title={<strong>{differences[0]}</strong>} differences={differences.slice(1)} sides={sides} inA={<SideQuotes quotes={inA} />} inB={<SideQuotes quotes={inB} />} />
          ))}
        </ol>
      </section>
      {meetings.totalCount > 0 && (
        <section aria-labelledby="meetings-heading">
          <h2 id="meetings-heading" className="section-heading">
            {meetings.totalCount} {meetings.totalCount === 1 ? 'meeting' : 'meetings'} in both
          </h2>
          <Beginnings list={meetings} />
          <ol>
            {meetings.items.map(({ key, id, parties, differences, inA, inB }) => (
              <SideBySide key={key} title={id === null ? parties : <Link to={`/meetings/${id}`}>{parties}</Link>} differences={differences} sides={sides} inA={<SideReports reports={inA} />} inB={<SideReports reports={inB} />} />
            ))}
          </ol>
        </section>
      )}
      <section aria-labelledby="only-heading">
        <h2 id="only-heading" className="section-heading">
          Only in one of them
        </h2>
        <div className="sides">
          <OnlyIn side={a} alone={onlyInA} />
          <OnlyIn side={b} alone={onlyInB} />
        </div>
      </section>
    </>
  );
}

function SideHead({ side: { title, detail, to } }: { readonly side: Side }) {
  return (
    <header>
      <h2>
        <Link to={to}>{title}</Link>
      </h2>
      <p className="small">{detail}</p>
    </header>
  );
}

function OnlyIn({ side: { title, detail }, alone: { quotes, meetings } }: { readonly side: Side; readonly alone: Alone }) {
  const count = [quotes.totalCount > 0 ? `${quotes.totalCount} ${quotes.totalCount === 1 ? 'quote' : 'quotes'}` : undefined, meetings.totalCount > 0 ? `${meetings.totalCount} ${meetings.totalCount === 1 ? 'meeting' : 'meetings'}` : undefined].filter((part) => part !== undefined);
  return (
    <div role="group" aria-label={`Only in “${title}”, ${detail}`}>
      <h3 className="side-heading">{detail}</h3>
      <p className="small">{count.length === 0 ? 'Nothing that the other has not' : count.join(', ')}</p>
      <Beginnings list={quotes} />
      <SideQuotes quotes={quotes.items} />
      <Beginnings list={meetings} />
      <SideReports reports={meetings.items} namesParties />
    </div>
  );
}

/** Says so where a list goes on beyond what is shown. */
function Beginnings({ list: { totalCount, items } }: { readonly list: Beginning<unknown> }) {
  return items.length < totalCount ? <p className="small">The first {items.length} of {totalCount} are shown.</p> : null;
}
