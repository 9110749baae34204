import type { MeetingContext } from './meeting-context.js';
import type { MeetingDraft } from './meeting-draft.js';
import type { MeetingTrigger } from './meeting-trigger.js';
import { looksLikeVerb, SAYING } from './lexicon/grammar-words.js';
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
    if (namesOthers(draft.trigger, context)) return draft;
    const people = new Map(
      partiesOfSentence(before, context)
        .filter(({ partyKind }) => partyKind === 'person')
        .map((party): [string, Party] => [party.key, { ...party, elsewhere: { start: before.tokens[party.from]!.start, end: before.tokens[party.to - 1]!.end } }]),
    );
    return people.size === 2 ? { ...draft, parties: [...people.values()] } : draft;
  });
}

/** The two people who are the subject of a sentence, before its word of meeting or behind it: "Ada Reeves and Marcus Lind ended their meeting". */
function twoSubjects({ sentence, at }: MeetingTrigger, context: MeetingContext): readonly Party[] | undefined {
  const { tokens } = sentence;
  const verb = tokens.findIndex(({ lower, text }) => looksLikeVerb(lower) && /^\p{Ll}/u.test(text));
  const parties = partiesOfSentence(sentence, context);
  // "During their call on Tuesday, Ms Reeves and Mr Lind agreed": a pronoun that looks ahead.
  const subject = verb < 0 || verb >= at ? findSubject(tokens, parties.filter(({ partyKind, from }) => partyKind !== 'pair' && from > at), at, 'gerund') : findSubject(tokens, parties, verb, 'finite');
  return subject.length === 2 && subject.every(({ partyKind }) => partyKind === 'person') ? subject : undefined;
}

/** Whether a sentence names people who do more than tell it: "they" are then among them, and who they are stands not before. */
function namesOthers({ sentence, at }: MeetingTrigger, context: MeetingContext): boolean {
  const { tokens } = sentence;
  return partiesOfSentence(sentence, context).some(({ partyKind, form, from, to }) => partyKind === 'person' && form === 'name' && from < at && !tokens.slice(Math.max(0, from - 2), from).concat(tokens.slice(to, to + 2)).some(({ lower }) => SAYING.has(lower)));
}
