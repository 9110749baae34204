import { type AnalysedArticle, type Analyst, type MeetingReport, sliceSpan, spanContains } from '@onrecord/domain';
import { createInlineAnalyst } from '@onrecord/ingest';

/** Matches the trigger in "Ada met Tomas" and "Ada will meet Tomas", nothing in "the metal works". */
const TRIGGER = /\b(?:met|will meet)\b/g;

/**
 * The real engine, but for meetings: each "met" and "will meet" of the invented articles is one between the people of its
 * sentence. What a server does with meetings is tested by this, whatever the engine finds.
 */
export function createMeetingAnalyst(): Analyst {
  const inline = createInlineAnalyst();
  return {
    async read(input) {
      const { document, analysed } = await inline.read(input);
      return { document, analysed: { ...analysed, meetings: meetingsOf(analysed) } };
    },
  };
}

function meetingsOf({ article: { text }, sentences, people, mentions, times }: AnalysedArticle): readonly MeetingReport[] {
  return [...text.matchAll(TRIGGER)].flatMap((found): MeetingReport[] => {
    const trigger = { start: found.index, end: found.index + found[0].length };
    const sentence = sentences.find(({ span, region }) => region === 'paragraph' && spanContains(span, trigger))?.span;
    if (sentence === undefined) return [];
    const participants = mentions
      .filter(({ span, form, entityId }) => form === 'name' && entityId !== undefined && spanContains(sentence, span))
      .map(({ span, entityId }) => ({ kind: 'participant' as const, partyKind: 'person' as const, name: people.find(({ id }) => id === entityId)?.name ?? sliceSpan(text, span), entityId: entityId ?? '', mention: span }))
      .filter(({ entityId }) => people.some(({ id }) => id === entityId));
    const status = found[0] === 'met' ? 'held' : 'planned';
    return [{ kind: 'meeting-report', id: `r${found.index}`, meetingKind: 'talks', status, earlier: [], participants, timeIds: times.filter(({ span }) => spanContains(sentence, span)).map(({ id }) => id), mentions: [trigger], confidence: 0.9, evidence: { kind: 'evidence', sentence, spans: [trigger], rule: 'test/meeting-analyst' } }];
  });
}
