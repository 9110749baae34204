import { COUNTRY_WORDS } from '../../people/lexicon/countries.js';
import type { MeetingContext, MeetingSentence } from '../meeting-context.js';
import type { Party } from '../party.js';

/** How far before the word of meeting its compound may begin, in tokens. */
const REACH = 5;

/**
 * The parties written into a compound before a word of meeting: "the Reeves-Lind summit", "US-North Korea talks". Both
 * halves must be names: surnames of the article’s people or countries.
 */
export function compoundParties({ tokens }: MeetingSentence, at: number, context: MeetingContext): readonly Party[] {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { text } = tokens[i]!;
    // Matches `Trump-Kim`, `US–North` and the slash of `Moon/Kim`; must not match `one-on-one`, `high-level`.
    const halves = /^(\p{Lu}[\p{L}.]*)[-–/](\p{Lu}[\p{L}.]*)$/u.exec(text);
    if (halves === null) continue;
    const left = nameOf(halves[1]!, i, i + 1, context) ?? nameOf(`${tokens[i - 1]?.text ?? ''} ${halves[1]!}`, i - 1, i + 1, context);
    const right = nameOf(halves[2]!, i, i + 1, context) ?? nameOf(`${halves[2]!} ${tokens[i + 1]?.text ?? ''}`, i, i + 2, context);
    return left === undefined || right === undefined ? [] : [left, right];
  }
  return [];
}

function nameOf(words: string, from: number, to: number, context: MeetingContext): Party | undefined {
  const id = context.peopleBySurname.get(words.toLowerCase());
  if (id !== undefined) return { from, to, partyKind: 'person', name: context.names.get(id) ?? words, key: id, entityId: id, form: 'name' };
  const nation = COUNTRY_WORDS.get(words);
  return nation === undefined ? undefined : { from, to, partyKind: 'group', name: nation.country, key: `country:${nation.country}`, country: nation.country, form: 'name', place: true };
}
