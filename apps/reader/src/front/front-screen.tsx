import './front.css';
import { FrontPageDocument, type FrontPageQuery } from '@onrecord/client';
import { Link } from 'react-router';
import { ScreenAnswer } from '../ask/screen-answer.js';
import { wordRole } from '../cards/person-card.js';
import { StatusBadge } from '../cards/status-badge.js';
import { useTitle } from '../shell/use-title.js';
import { joinNames, MEETING_KIND_WORDS } from '../words/meeting-words.js';
import { nameSpeaker } from '../words/quote-words.js';
import { wordTime, wordToldTime } from '../words/time-words.js';

/** The front page: the latest articles and meetings, and who is quoted most. */
export function FrontScreen() {
  useTitle(undefined);
  return (
    <ScreenAnswer document={FrontPageDocument} variables={{}}>
      {(record) => (
        <div className="screen front">
          <h1 className="only-spoken">The record</h1>
          <LatestArticles articles={record.articles} />
          <div className="front-side">
            <LatestMeetings meetings={record.meetings} />
            <MostQuoted counts={record.quoteCounts} />
          </div>
        </div>
      )}
    </ScreenAnswer>
  );
}

function LatestArticles({ articles }: Pick<FrontPageQuery, 'articles'>) {
  return (
    <section aria-labelledby="articles-heading">
      <h2 id="articles-heading" className="label">
        {articles.totalCount} articles, the latest first
      </h2>
      <ol className="front-articles">
        {articles.edges.map(({ node: { id, headline, outlet, published, standfirst, quotes } }) => (
          <li key={id} className="front-article">
            <h3>
              <Link to={`/articles/${id}`}>{headline ?? 'Without a headline'}</Link>
            </h3>
            {standfirst.length > 0 && <p className="front-standfirst">{standfirst.join(' ')}</p>}
            {quotes.edges[0] !== undefined && (
              <p className="front-quote">
                {quotes.edges[0].node.asReported} <span className="small">{nameSpeaker(quotes.edges[0].node)}</span>
              </p>
            )}
            <p className="small">
              {[outlet?.name, published === null ? undefined : wordTime(published.value), `${quotes.totalCount} ${quotes.totalCount === 1 ? 'quote' : 'quotes'}`].filter((part) => part !== undefined).join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function LatestMeetings({ meetings }: Pick<FrontPageQuery, 'meetings'>) {
  return (
    <section aria-labelledby="front-meetings-heading">
      <h2 id="front-meetings-heading" className="label">
        {meetings.totalCount} meetings, the latest reported first
      </h2>
      <ul className="front-list">
        {meetings.edges.map(({ node: { id, participants, status, meetingKind, place, time } }) => (
          <li key={id}>
            <Link to={`/meetings/${id}`}>{joinNames(participants.map(({ name }) => name))}</Link>
            <span className="small">
              <StatusBadge status={status} /> · {MEETING_KIND_WORDS[meetingKind]}
              {place !== null && `, ${place.name}`}
              {time !== null && `, ${wordToldTime(time)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function MostQuoted({ counts }: { readonly counts: FrontPageQuery['quoteCounts'] }) {
  return (
    <section aria-labelledby="quoted-heading">
      <h2 id="quoted-heading" className="label">
        Quoted most
      </h2>
      <ul className="front-list">
        {counts.groups.map(({ speaker, statementCount }) =>
          speaker === null ? null : (
            <li key={speaker.id} className="front-person">
              <Link to={`/people/${speaker.id}`}>{speaker.name}</Link>
              <span className="front-count">{statementCount}</span>
              {speaker.roles[0] !== undefined && <span className="small">{wordRole(speaker.roles[0])}</span>}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
