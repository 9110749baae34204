import type { MeetingContext } from './meeting-context.js';
import type { MeetingDraft } from './meeting-draft.js';
import { partiesOfSentence } from './participants/parties-of-sentence.js';
import type { Party } from './party.js';

/**
 * Gives "they" and "the two" the parties of the sentence before, where it names two people and no more, whichever
 * paragraph: "Lindqvist and Reeves dined on Monday. On Tuesday they held talks."
 */
export function resolvePairs(drafts: readonly MeetingDraft[], context: MeetingContext): readonly MeetingDraft[] {
  const positions = new Map(context.sentences.map((sentence, position) => [sentence.index, position]));
  return drafts.map((draft) => {
    if (!draft.pair || draft.parties.length > 0) return draft;
    const { sentence } = draft.trigger;
    const before = context.sentences[(positions.get(sentence.index) ?? 0) - 1];
    if (before === undefined || before.region !== sentence.region) return draft;
    const people = new Map(
      partiesOfSentence(before, context)
        .filter(({ partyKind }) => partyKind === 'person')
        .map((party): [string, Party] => [party.key, { ...party, elsewhere: { start: before.tokens[party.from]!.start, end: before.tokens[party.to - 1]!.end } }]),
    );
    return people.size === 2 ? { ...draft, parties: [...people.values()] } : draft;
  });
}
