import type { MeetingContext } from './meeting-context.js';
import type { MeetingDraft } from './meeting-draft.js';
import type { MeetingTrigger } from './meeting-trigger.js';
import { looksLikeVerb } from './lexicon/grammar-words.js';
import { findSubject } from './participants/find-subject.js';
import { partiesOfSentence } from './participants/parties-of-sentence.js';
import type { Party } from './party.js';

/**
 * Gives "they", "their" and "the two" the two subjects of their sentence, else the parties of the sentence before, where it names two people and no more, whichever
 * paragraph: "Lindqvist and Reeves dined on Monday. On Tuesday they held talks."
 */
export function resolvePairs(drafts: readonly MeetingDraft[], context: MeetingContext): readonly MeetingDraft[] {
  const positions = new Map(context.sentences.map((sentence, position) => [sentence.index, position]));
  return drafts.map((draft) => {
    if (!draft.pair || draft.parties.length > 0) return draft;
    const { sentence } = draft.trigger;
    const own = twoSubjects(draft.trigger, context);
    if (own !== undefined) return { ...draft, parties: own };
    const before = context.sentences[(positions.get(sentence.index) ?? 0) - 1];
    if (before === undefined || before.region !== sentence.region) return draft;
    // "We" are whoever speaks, who is of this paragraph.
    if (before.paragraph !== sentence.paragraph && sentence.tokens.some(({ lower }) => /^(?:we|our|us)$/.test(lower))) return draft;
    const people = new Map(
      partiesOfSentence(before, context)
        .filter(({ partyKind }) => partyKind === 'person')
        .map((party): [string, Party] => [party.key, { ...party, elsewhere: { start: before.tokens[party.from]!.start, end: before.tokens[party.to - 1]!.end } }]),
    );
    return people.size === 2 ? { ...draft, parties: [...people.values()] } : draft;
  });
}

/** The two people who are the subject of a sentence: "Ada Reeves and Marcus Lind ended their meeting". */
function twoSubjects({ sentence, at }: MeetingTrigger, context: MeetingContext): readonly Party[] | undefined {
  const { tokens } = sentence;
  const verb = tokens.findIndex(({ lower, text }) => looksLikeVerb(lower) && /^\p{Ll}/u.test(text));
  if (verb < 0 || verb > at) return undefined;
  const subject = findSubject(tokens, partiesOfSentence(sentence, context), verb, 'finite');
  return subject.length === 2 && subject.every(({ partyKind }) => partyKind === 'person') ? subject : undefined;
}
