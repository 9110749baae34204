import type { ParsedArticle, Quote } from '@onrecord/domain';
import type { PeopleOfArticle } from '../people/people-of-article.js';
import type { QuotedStretch } from '../segment/quoted-stretch.js';
import type { SegmentedText } from '../segment/segmented-text.js';
import { proposeHeadlineQuotes } from './headline-quotes.js';
import { joinTurns } from './join-turns.js';
import { nestQuotes } from './nest-quotes.js';
import { proposeQuotes } from './propose-quotes.js';
import { readForQuotes } from './reading.js';
import { resolveSpeakers } from './resolve-speakers.js';
import { transcriptTurns } from './transcript-quotes.js';
import { proposeBehindColon } from './unannounced-quotes.js';
import { toQuotes } from './to-quotes.js';

/** Genres that report nothing that happened. */
const INVENTED: ReadonlySet<string> = new Set(['satire', 'fiction']);

/**
 * Finds the quotes of an article with their speakers: recognisers propose, refiners dispose, in this order. Quotes are
 * ordered by their first span; those inside another say so. Satire and fiction have none. Linear in the length of the text.
 */
export function findQuotes(article: ParsedArticle, segmented: SegmentedText, stretches: readonly QuotedStretch[], people: PeopleOfArticle): readonly Quote[] {
  if (article.genre !== undefined && INVENTED.has(article.genre.value)) return [];
  const reading = readForQuotes(article, segmented, stretches, people);
  const turns = transcriptTurns(reading);
  let spokenUntil = 0;
  const proposed = segmented.sentences.flatMap((_, sentence) => {
    // What is said in a turn of a transcript belongs to whoever has the turn.
    if (segmented.firstToken[sentence]! < spokenUntil) return [];
    const turn = turns.get(sentence);
    if (turn !== undefined) {
      spokenUntil = turn.content[0]!.to;
      return [turn];
    }
    const withCue = proposeQuotes(reading, sentence);
    // A headline without a cue speaks by its marks alone.
    if (withCue.length > 0) return withCue;
    const displayed = proposeHeadlineQuotes(reading, sentence);
    return displayed.length > 0 ? displayed : proposeBehindColon(reading, sentence);
  });
  // What stands inside another quote is settled before turns are joined, so that only outer quotes take up sentences.
  const { drafts, insideOf } = nestQuotes(reading, proposed);
  const outer = joinTurns(reading, drafts.filter((draft) => !insideOf.has(draft)));
  const inner = drafts.filter((draft) => insideOf.has(draft));
  // Speakers come last: a turn has one speaker, and anonymity holds for all quotes of a source.
  const speakers = resolveSpeakers(reading, outer);
  return toQuotes(reading, outer, speakers, inner, resolveSpeakers(reading, inner, outer), insideOf);
}
