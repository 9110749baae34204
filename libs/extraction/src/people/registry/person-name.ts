import { isInitial } from '../names/word-shapes.js';
import { isSurnameFirst } from '../names/surname-first.js';
import { NAME_SUFFIX } from '../lexicon/titles.js';
import { PARTICLES, plainFirstName } from '../lexicon/words-of-names.js';

/** A name taken apart, each part in lower case. */
export interface PersonName {
  /** As written, in one string. */
  readonly full: string;
  /** `jr`, `iii`. */
  readonly suffix: string | undefined;
  /** Every word and hyphenated part, without suffix. */
  readonly parts: readonly string[];
  /** Undefined for a name of one word. */
  readonly given: string | undefined;
  /** With its particles: `von der leyen`. */
  readonly surname: string;
  /** The shorter forms under which the surname stands alone: `leyen`, `assad` of `al-assad`. */
  readonly surnameForms: readonly string[];
}

/** Takes a name apart: the surname is the last word with its particles, or the first where family names stand first. */
export function readPersonName(words: readonly string[]): PersonName {
  const core = words.length > 1 && NAME_SUFFIX.test(words.at(-1)!) ? words.slice(0, -1) : words;
  const first = isSurnameFirst(core);
  const from = first ? 0 : surnameFrom(core);
  const surname = (first ? core.slice(0, 1) : core.slice(from)).join(' ').toLowerCase();
  const given = core.length === 1 ? undefined : core[first ? 1 : 0]!;
  return {
    full: words.join(' '),
    suffix: core === words ? undefined : words.at(-1)!.toLowerCase().replace('.', ''),
    parts: core.flatMap((word) => word.toLowerCase().split(first ? /[-‐‑\s]/ : /\s/)),
    given: given === undefined ? undefined : isInitial(given) ? given.toLowerCase() : plainFirstName(given),
    surname,
    surnameForms: formsOfSurname(surname),
  };
}

function surnameFrom(words: readonly string[]): number {
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word));
  return particle > 0 ? particle : words.length - 1;
}

function formsOfSurname(surname: string): readonly string[] {
  const last = surname.split(' ').at(-1)!;
  const bare = last.replace(/^(?:al|el|an|ad|ar|as|ash)[-‐‑]/, '');
  const hyphened = /^\p{L}{3,}[-‐‑]\p{L}{3,}$/u.test(last) ? [last.split(/[-‐‑]/).at(-1)!] : [];
  return [...new Set([surname, last, bare, ...hyphened])];
}

/** Whether two names of one surname can be one person's: "Donald J. Trump" and "Donald Trump", "J. Reeves" and "Jane Reeves". */
export function namesAgree(a: PersonName, b: PersonName): boolean {
  if (a.given === undefined || b.given === undefined) return true;
  if (a.given[0] !== b.given[0] && a.parts[0] !== b.parts[0]) return false;
  const [short, long] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
  // "Donald Trump" and "Donald Trump Jr." of one article are father and son.
  if (short.parts.join('') === long.parts.join('')) return a.suffix === b.suffix;
  if (!short.surnameForms.some((form) => long.surnameForms.includes(form))) return false;
  if (a.given === b.given) return agreesInTheMiddle(short, long);
  return (isInitial(a.given.toUpperCase()) || isInitial(b.given.toUpperCase())) && a.given[0] === b.given[0];
}

/** "Kim Yong Chol" and "Kim Yong Nam" share a given name's first part and are two people. */
function agreesInTheMiddle(short: PersonName, long: PersonName): boolean {
  const known = new Set(long.parts.map((part) => part));
  return short.parts.every((part) => known.has(part) || isInitial(part.toUpperCase()) || plainFirstName(part) === long.given) || short.parts.length < long.parts.length;
}
