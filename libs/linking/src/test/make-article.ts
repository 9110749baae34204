import type { AnalysedArticle, Quote, Span, SpeakerState } from '@onrecord/domain';
import { readMarkedText, type MarkedSpan } from '@onrecord/testing';
import { EVIDENCE, makePerson } from './make-members.js';

/** Speakers of a test's quotes by the label that marks them; all others have no name. */
const SPEAKER_STATES: Readonly<Record<string, SpeakerState>> = { organisation: 'organisation', document: 'document', anonymous: 'anonymous', unnamed: 'unnamed' };

/**
 * An analysed article from marked text, one paragraph a line, each line a sentence: `[person: …]` is a person,
 * `[private: …]` one whose standing is private, `[quote: …]` a quote, its speaker the person, organisation, document or source marked
 * in the same line; `[meeting: …]` a report of a meeting of the people in its line, `[time: …]` its date. A line that
 * begins with `# ` is the headline.
 */
export function makeArticle(marked: string, published?: string): AnalysedArticle {
  const { text, spans } = readMarkedText(marked);
  const labelled = (...labels: string[]): readonly MarkedSpan[] => spans.filter((span) => labels.includes(span.label));
  const lines = linesOf(text);
  const names = [...new Set(labelled('person', 'private').map((span) => text.slice(span.start, span.end)))];
  const people = names.map((name, index) => makePerson(`p${index + 1}`, name, [], labelled('private').some((span) => text.slice(span.start, span.end) === name) ? 'private' : 'public'));
  const idOf = (span: Span): string => people.find((person) => person.name === text.slice(span.start, span.end))!.id;
  const peopleIn = (line: Span): readonly MarkedSpan[] => labelled('person', 'private').filter((span) => within(line, span));
  const organisations = labelled('organisation').map((span, index) => ({ kind: 'article-organisation' as const, id: `o${index + 1}`, name: text.slice(span.start, span.end), names: [], mentionIds: [] }));

  const quotes = labelled('quote').map((span, index): Quote => {
    const line = lines.find((candidate) => within(candidate, span))!;
    const speaker = labelled('person', 'private', ...Object.keys(SPEAKER_STATES)).find((candidate) => within(line, candidate));
    const state = speaker === undefined ? 'unknown' : (SPEAKER_STATES[speaker.label] ?? 'named');
    const entityId = state === 'named' ? idOf(speaker!) : state === 'organisation' ? 'o1' : undefined;
    return {
      kind: 'quote', id: `q${index + 1}`, quoteKind: 'direct', content: [span], quoted: [span],
      speaker: { kind: 'speaker', state, basis: 'stated', ...(speaker === undefined ? {} : { mention: speaker }), ...(entityId === undefined ? {} : { entityId }), candidates: [] },
      region: text.startsWith('# ', line.start) ? 'headline' : 'paragraph', confidence: 1, evidence: EVIDENCE,
    };
  });
  const times = labelled('time').map((span, index) => ({ kind: 'time-expression' as const, id: `t${index + 1}`, span, timeKind: 'date' as const, precision: 'day' as const }));
  const meetings = labelled('meeting').map((span, index) => {
    const line = lines.find((candidate) => within(candidate, span))!;
    return {
      kind: 'meeting-report' as const, id: `r${index + 1}`, meetingKind: 'meeting' as const, status: 'planned' as const, earlier: [],
      participants: peopleIn(line).map((mention) => ({ kind: 'participant' as const, partyKind: 'person' as const, name: text.slice(mention.start, mention.end), entityId: idOf(mention), mention })),
      timeIds: times.filter((time) => within(line, time.span)).map((time) => time.id), mentions: [span], confidence: 1, evidence: EVIDENCE,
    };
  });
  return {
    kind: 'analysed-article', engine: 'test/1', language: 'en', sentences: lines.map((span) => ({ kind: 'sentence', span, region: 'paragraph' })),
    article: {
      kind: 'parsed-article', documentId: 'doc_test', form: 'text', text, regions: [], offsetMap: { kind: 'offset-map', segments: [] },
      standfirst: [], captions: [], authors: [], agencies: [], paragraphs: lines, crossheads: [], notes: [], furniture: [], diagnostics: [],
      ...(published === undefined ? {} : { published: { value: { value: published, precision: 'day' }, witness: 'given' } }),
    },
    mentions: [], people, organisations, places: [], quotes, times, meetings, diagnostics: [],
  };
}

function linesOf(text: string): readonly Span[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

function within(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
