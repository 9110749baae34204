import type { Quote, Span } from '@onrecord/domain';
import { confidenceOf } from './confidence.js';
import { cueClassOf } from './cue-class.js';
import type { QuoteDraft } from './quote-draft.js';
import { quotedWords } from './quoted-words.js';
import { spanOf, type Reading, type TokenRange } from './reading.js';
import type { ResolvedSpeaker } from './resolve-speakers.js';

interface Settled {
  readonly draft: QuoteDraft;
  readonly speaker: ResolvedSpeaker;
}

/** Writes settled drafts as quotes, ordered by their first span, with ids and evidence. */
export function toQuotes(
  reading: Reading,
  outer: readonly QuoteDraft[],
  outerSpeakers: readonly ResolvedSpeaker[],
  inner: readonly QuoteDraft[],
  innerSpeakers: readonly ResolvedSpeaker[],
  insideOf: ReadonlyMap<QuoteDraft, QuoteDraft>,
): readonly Quote[] {
  const settled: Settled[] = [...outer.map((draft, i) => ({ draft, speaker: outerSpeakers[i]! })), ...inner.map((draft, i) => ({ draft, speaker: innerSpeakers[i]! }))];
  settled.sort((a, b) => a.draft.content[0]!.from - b.draft.content[0]!.from || b.draft.content[0]!.to - a.draft.content[0]!.to);
  const ids = new Map(settled.map(({ draft }, i) => [draft.cue ?? draft, `q${i + 1}`]));
  return settled.map(({ draft, speaker }) => {
    const outerDraft = insideOf.get(draft);
    const outerId = outerDraft === undefined ? undefined : ids.get(outerDraft.cue ?? outerDraft);
    return { ...toQuote(reading, draft, speaker, ids.get(draft.cue ?? draft)!), ...(outerId === undefined ? {} : { insideOf: outerId }) };
  });
}

function toQuote(reading: Reading, draft: QuoteDraft, speaker: ResolvedSpeaker, id: string): Quote {
  const { segmented } = reading;
  const content = draft.content.map((range) => spanOf(reading, range));
  const { quoted, quoteKind } = quotedWords(reading, draft.content);
  const optional = (key: string, range: TokenRange | undefined): Readonly<Record<string, Span>> => (range === undefined ? {} : { [key]: spanOf(reading, range) });
  const { state, basis, entityId, candidates } = speaker;
  const first = Math.min(draft.sentence, reading.tokens[draft.content[0]!.from]!.sentence);
  const last = Math.max(draft.sentence, reading.tokens[draft.content.at(-1)!.to - 1]!.sentence);
  const proof = [...content, ...(draft.cue === undefined ? [] : [spanOf(reading, draft.cue)]), ...(draft.subject === undefined ? [] : [spanOf(reading, draft.subject)])];
  return {
    kind: 'quote',
    id,
    quoteKind,
    content,
    quoted,
    ...(draft.cue === undefined ? {} : { cue: { kind: 'cue' as const, span: spanOf(reading, draft.cue), lemma: draft.cue.entry.lemma, cueClass: cueClassOf(reading, draft) } }),
    speaker: { kind: 'speaker', state, basis, candidates: state === 'anonymous' || state === 'unnamed' ? [] : candidates, ...optional('mention', draft.subject), ...(entityId === undefined ? {} : { entityId }) },
    ...optional('addressee', draft.adjuncts?.addressee ?? draft.cue?.told),
    ...optional('occasion', draft.adjuncts?.occasion),
    region: segmented.sentences[draft.sentence]!.region,
    confidence: confidenceOf(reading, draft, quoteKind, speaker),
    evidence: {
      kind: 'evidence',
      sentence: { start: segmented.sentences[first]!.span.start, end: segmented.sentences[last]!.span.end },
      spans: proof.sort((a, b) => a.start - b.start || a.end - b.end),
      rule: draft.rule,
    },
  };
}
