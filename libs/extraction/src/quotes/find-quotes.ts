import type { ParsedArticle, Quote } from '@onrecord/domain';
import type { PeopleOfArticle } from '../people/people-of-article.js';
import type { QuotedStretch } from '../segment/quoted-stretch.js';
import type { SegmentedText } from '../segment/segmented-text.js';
import { joinTurns } from './join-turns.js';
import { proposeQuotes } from './propose-quotes.js';
import type { QuoteDraft } from './quote-draft.js';
import { quotedWords } from './quoted-words.js';
import { readForQuotes, spanOf, type Reading } from './reading.js';

export function findQuotes(article: ParsedArticle, segmented: SegmentedText, stretches: readonly QuotedStretch[], people: PeopleOfArticle): readonly Quote[] {
  const reading = readForQuotes(article, segmented, stretches, people);
  const proposed = segmented.sentences.flatMap((_, sentence) => proposeQuotes(reading, sentence));
  const drafts = joinTurns(reading, proposed);
  return drafts.map((draft, i) => toQuote(reading, draft, i));
}

function toQuote(reading: Reading, draft: QuoteDraft, i: number): Quote {
  const { quoted, quoteKind } = quotedWords(reading, draft.content);
  const subject = draft.subject ?? draft.inherits?.subject;
  const sentence = reading.segmented.sentences[draft.sentence]!;
  return {
    kind: 'quote', id: `q${i + 1}`, quoteKind, content: draft.content.map((range) => spanOf(reading, range)), quoted,
    ...(draft.cue === undefined ? {} : { cue: { kind: 'cue', span: spanOf(reading, draft.cue), lemma: draft.cue.entry.lemma, cueClass: draft.cue.entry.cueClass } }),
    speaker: { kind: 'speaker', state: 'unknown', basis: 'stated', candidates: [], ...(subject === undefined ? {} : { mention: spanOf(reading, subject) }) },
    region: sentence.region, confidence: 0.5,
    evidence: { kind: 'evidence', sentence: sentence.span, spans: [], rule: draft.rule },
  };
}
