import type { Reading } from '../reading.js';
import { PRIVATE_NOUNS, PRIVATE_PARTICIPLES } from '../lexicon/private-standing.js';
import type { Findings } from './tell-entities.js';

const BE = /^(?:was|were|is|been|be|being)$/;
const AUXILIARY = /^(?:was|were|is|been|be|being|has|had|have|who|later|also|allegedly|,)$/;

/**
 * The people who are told only as suspects, accused, victims, patients, kin or by their age, without any office. They are
 * never joined across articles.
 */
export function standingOf(reading: Reading, { references, answers, roles }: Findings): ReadonlySet<number> {
  const officials = new Set(roles.filter(({ noun }) => !PRIVATE_NOUNS.has(noun)).map(({ person }) => person));
  const privates = new Set<number>();
  const tell = (person: number): void => {
    if (!officials.has(person)) privates.add(person);
  };
  for (const { person, noun } of roles) if (PRIVATE_NOUNS.has(noun)) tell(person);
  references.forEach((reference, index) => {
    const person = answers[index]!.person;
    if (person === undefined || reference.form !== 'name') return;
    if (hasAge(reading, reference.to) || suffersAct(reading, reference.to)) tell(person);
  });
  return privates;
}

/** "Ilan Voss, 34," and "Ilan Voss (34)". */
function hasAge({ tokens }: Reading, to: number): boolean {
  return /^[,(]$/.test(tokens[to]?.text ?? '') && /^(?:\d{1,2}|1[01]\d)$/.test(tokens[to + 1]?.text ?? '') && /^[,.;)]$/.test(tokens[to + 2]?.text ?? '');
}

/** "Voss was arrested", "Voss, who has been charged"; not "Voss has found". */
function suffersAct({ tokens }: Reading, to: number): boolean {
  let at = to;
  let isPassive = false;
  while (at < to + 5 && AUXILIARY.test(tokens[at]?.lower ?? '')) {
    isPassive ||= BE.test(tokens[at]!.lower);
    at += 1;
  }
  return isPassive && PRIVATE_PARTICIPLES.has(tokens[at]?.lower ?? '');
}
