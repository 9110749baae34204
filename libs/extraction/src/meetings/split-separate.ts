import type { MeetingDraft } from './meeting-draft.js';

/** How far before the noun, or behind the verb, its word of parting may stand, in tokens. */
const NEAR = 3;

/**
 * Parts a word that tells of one meeting with each: "held separate meetings with A and B", "met separately with A and B".
 * Only where one side stands before the word and the others behind it.
 */
export function splitSeparate(draft: MeetingDraft): readonly MeetingDraft[] {
  const { trigger, parties, occasion } = draft;
  const [own, ...others] = parties;
  if (own === undefined || others.length < 2 || occasion !== undefined || !isSeparate(draft)) return [draft];
  if (own.to > trigger.at || others.some(({ from }) => from < trigger.at)) return [draft];
  return others.map((other, index) => ({ ...draft, parties: [own, other], occasion: index }));
}

/** Matches "separate meetings", "met separately with"; must not match "a separate meeting with", which all three attend. */
function isSeparate({ trigger: { sentence: { tokens }, at, verb } }: MeetingDraft): boolean {
  if (verb) return tokens.slice(Math.max(0, at - 1), at + NEAR).some(({ lower }) => /^(?:separately|individually)$/.test(lower));
  return /s$/.test(tokens[at]!.lower) && tokens.slice(Math.max(0, at - NEAR), at).some(({ lower }) => /^(?:separate|individual|one-on-one|back-to-back)$/.test(lower));
}
