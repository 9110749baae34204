import { StatusBadge } from '../cards/status-badge.js';
import { QuoteLines } from '../lists/quote-lines.js';
import { joinNames } from '../words/meeting-words.js';
import type { ComparisonOfPage } from './compare-screen.js';

interface OnlyInProps {
  /** Of the article: its headline. */
  readonly name: string;
  readonly quotes: ComparisonOfPage['quotesOnlyInA'];
  readonly meetings: ComparisonOfPage['meetingsOnlyInA'];
}

/** What one of two articles tells and the other does not. */
export function OnlyIn({ name, quotes, meetings }: OnlyInProps) {
  return (
    <div role="group" aria-label={`Only in “${name}”`}>
      <p className="label">
        {quotes.totalCount} {quotes.totalCount === 1 ? 'quote' : 'quotes'}, {meetings.totalCount} {meetings.totalCount === 1 ? 'meeting' : 'meetings'}
      </p>
      <QuoteLines quotes={quotes.edges.map(({ node }) => node)} />
      <ul className="meeting-lines">
        {meetings.edges.map(({ node }) => (
          <li key={node.id}>
            {joinNames(node.participants.map((participant) => participant.name))}
            <p className="small">
              <StatusBadge status={node.status} />
              {node.place !== null && `, ${node.place.name}`}
              {node.times[0] !== undefined && `, “${node.times[0].words}”`}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
