import type { SearchPageQuery } from '@onrecord/client';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { wordRole } from '../cards/person-card.js';
import { KindBadge } from '../cards/kind-badge.js';
import { SpeakerName } from '../cards/speaker-name.js';
import { StatusBadge } from '../cards/status-badge.js';
import { joinNames, MEETING_KIND_WORDS } from '../words/meeting-words.js';
import { percent, wordConfidence } from '../words/quote-words.js';
import { wordTime, wordToldTime } from '../words/time-words.js';
import { Highlighted } from './highlighted.js';

type Hit = NonNullable<SearchPageQuery['search']>['edges'][number];
type Kind = Hit['node']['__typename'];
type Found<Name extends Kind> = Extract<Hit['node'], { readonly __typename: Name }>;

/** The order in which kinds of results stand, and what they are called. */
const SECTIONS: readonly (readonly [Kind, string])[] = [
  ['Person', 'People'],
  ['Quote', 'Quotes'],
  ['Meeting', 'Meetings'],
  ['Article', 'Articles'],
];

/** Results by kind, each with the words that were found. */
export function Hits({ hits }: { readonly hits: readonly Hit[] }) {
  if (hits.length === 0) return <p>Nothing in the record has all of these words. Leave one out, or look for the beginning of one.</p>;
  return SECTIONS.map(([kind, name]) => {
    const found = hits.filter(({ node }) => node.__typename === kind);
    return found.length === 0 ? null : (
      <section key={kind} aria-label={name}>
        <h2 className="section-heading">{name}</h2>
        <ul className="hits">
          {found.map((hit) => (
            <li key={hit.node.id} className="hit">
              {showHit(hit)}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function showHit(hit: Hit): ReactNode {
  const { node } = hit;
  if (node.__typename === 'Person') return <PersonHit person={node} />;
  if (node.__typename === 'Quote') return <QuoteHit quote={node} hit={hit} />;
  if (node.__typename === 'Meeting') return <MeetingHit meeting={node} hit={hit} />;
  return <ArticleHit article={node} hit={hit} />;
}

function PersonHit({ person: { id, name, roles } }: { readonly person: Found<'Person'> }) {
  const [asked] = useSearchParams();
  const narrowed = new URLSearchParams(asked);
  narrowed.delete('words');
  narrowed.set('speaker', id);
  return (
    <>
      <Link className="hit-title" to={`/people/${id}`}>
        {name}
      </Link>
      <p className="small">
        {roles[0] !== undefined && `${wordRole(roles[0])} · `}
        <Link to={`?${narrowed}`}>only what they said</Link>
      </p>
    </>
  );
}

function QuoteHit({ quote, hit }: { readonly quote: Found<'Quote'>; readonly hit: Hit }) {
  return (
    <>
      <blockquote className="hit-words">
        <Highlighted {...hit} />
      </blockquote>
      <p className="small">
        <strong><SpeakerName quote={quote} /></strong> <KindBadge kind={quote.quoteKind} />
        {quote.addressee !== null && ` · to ${quote.addressee.text}`}
        {quote.article !== null && (
          <>
            {' · '}
            <Link to={`/articles/${quote.article.id}#quote-${quote.id}`}>{quote.article.headline ?? 'an article'}</Link>
            {quote.article.outlet !== null && `, ${quote.article.outlet.name}`}
            {quote.article.published !== null && `, ${wordTime(quote.article.published.value)}`}
          </>
        )}{' '}
        · {percent(quote.confidence)}, {wordConfidence(quote.confidence)}
      </p>
    </>
  );
}

function MeetingHit({ meeting: { id, participants, status, meetingKind, place, time }, hit }: { readonly meeting: Found<'Meeting'>; readonly hit: Hit }) {
  return (
    <>
      <Link className="hit-title" to={`/meetings/${id}`}>
        {joinNames(participants.map(({ name }) => name))}
      </Link>
      <p className="small">
        <StatusBadge status={status} /> · {MEETING_KIND_WORDS[meetingKind]}
        {place !== null && `, ${place.name}`}
        {time !== null && `, ${wordToldTime(time)}`}
      </p>
      <p className="small only-spoken">
        <Highlighted {...hit} />
      </p>
    </>
  );
}

function ArticleHit({ article: { id, headline, outlet, published }, hit }: { readonly article: Found<'Article'>; readonly hit: Hit }) {
  return (
    <>
      <Link className="hit-title" to={`/articles/${id}`}>
        {headline ?? 'Without a headline'}
      </Link>
      <p className="hit-excerpt">
        <Highlighted {...hit} />
      </p>
      <p className="small">{[outlet?.name, published === null ? undefined : wordTime(published.value)].filter((part) => part !== undefined).join(' · ')}</p>
    </>
  );
}
