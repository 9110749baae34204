import type { QuoteDetailFragment } from '@onrecord/client';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { CUE_CLASS_WORDS, nameSpeaker, percent, wordRule } from '../words/quote-words.js';
import { wordSaid } from '../words/time-words.js';
import { isSaved } from '../words/unsaved.js';
import { Confidence } from './confidence.js';
import { CopyCitation } from './copy-citation.js';
import { KindBadge } from './kind-badge.js';
import { SpeakerName } from './speaker-name.js';

/** Everything that the record knows of a quote: who, how, to whom, how sure and why. */
export function QuoteCard({ quote, citation }: { readonly quote: QuoteDetailFragment; readonly citation: string }) {
  const { speakerState, quoteKind, cueClass, cue, addressee, occasion, confidence, evidence, speakerBasis, relayedIn, relays, saidAt, candidates } = quote;
  return (
    <>
      <h2><SpeakerName quote={quote} /></h2>
      <p className="small">
        <KindBadge kind={quoteKind} />
        {cueClass !== null && ` · ${CUE_CLASS_WORDS[cueClass]}`}
        {cue !== null && <> (“{cue.text}”)</>}
        {addressee !== null && <>, to {addressee.text}</>}
      </p>
      <blockquote>{evidence.sentence.text}</blockquote>
      <dl className="facts">
        {occasion !== null && (
          <>
            <dt>Occasion</dt>
            <dd>{occasion.text}</dd>
          </>
        )}
        {saidAt !== null && (
          <>
            <dt>Said</dt>
            <dd>{wordSaid(saidAt)}</dd>
          </>
        )}
        {relayedIn !== null && (
          <>
            <dt>Relayed by</dt>
            <dd>{nameSpeaker(relayedIn)}</dd>
          </>
        )}
        {relays.map((relayed) => (
          <Fragment key={relayed.id}>
            <dt>Relays</dt>
            <dd>
              <SpeakerName quote={relayed} />
              {relayed.asReported !== quote.asReported && `: ${relayed.asReported}`}
            </dd>
          </Fragment>
        ))}
        {speakerState === 'NAMED' && (
          <>
            <dt>Speaker</dt>
            <dd>{speakerBasis === 'STATED' ? 'named in the words' : 'concluded by a rule'}</dd>
          </>
        )}
        <dt>Confidence</dt>
        <dd>
          <Confidence value={confidence} />
        </dd>
        <dt>Read by</dt>
        <dd>{wordRule(evidence.rule)}</dd>
        {candidates.length > 0 && (
          <>
            <dt>In doubt</dt>
            <dd>
              {candidates.map(({ person, weight }) => (
                <span key={person.id}>
                  <Link to={`/people/${person.id}`}>{person.name}</Link> {percent(weight)}{' '}
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
      {isSaved(quote.id) && (
        <div className="card-actions">
          <Link to={`/quotes/${quote.id}`}>Permalink</Link>
          <CopyCitation citation={citation} />
        </div>
      )}
    </>
  );
}
