import { comparable } from './comparable.js';

/** Matches what parts a headline from the name of the site, ` | `, ` - `, ` — `; must not match the hyphen of `well-known`. */
const PARTING = /\s+[|–—•·»:-]+\s+|\s*[|｜ㅣ：]\s*/gu;

/** Longest name of a site, in words, that is taken for one without its being told. */
const LONGEST_NAME = 5;

/** Longest title that is looked at, in characters; one that no tag closes may be the whole page. */
const LONGEST_TITLE = 500;

/**
 * Where a headline stands in the words of a `title` element: without the site's name that pages put after it or before it,
 * `Talks open | Norvania Herald`. A name is one that the page tells, or its address has in it (`norvaniaherald.example`).
 */
export function findHeadlineIn(title: string, outlets: readonly string[], host: string): { readonly start: number; readonly end: number } {
  if (title.length > LONGEST_TITLE) return { start: 0, end: title.length };
  const partings = [...title.matchAll(PARTING)].filter(({ index }) => index > 0);
  const names = outlets.map(comparable).flatMap((name) => [name, name.replace(/^the /, '')]).filter((name) => name !== '');
  const after = partings.find(({ index, 0: gap }) => isSite(title.slice(index + gap.length), names, host));
  if (after !== undefined) return { start: 0, end: withoutSections(title.slice(0, after.index)).length };
  const [before] = partings;
  const isBefore = before !== undefined && names.includes(comparable(title.slice(0, before.index)));
  return { start: isBefore ? before.index + before[0].length : 0, end: title.replace(LOW_LINES, '').length };
}

/**
 * Sections and the site behind a headline without word spaces, as Chinese pages name them: `会谈在港口恢复_国际_例报`; must not
 * match the end of `file_name`.
 */
const LOW_LINES = /(?<=\p{Lo}[”」』》？！?!]?)(?:_[\p{Lo}\d]{2,12}){1,4}$/u;

/** A section between such a headline and the site's name: `…恢复-国际`; must not match the end of `Talks-and-more`. */
const SECTION = /(?<=\p{Lo}[”」』》？！?!'"]?)-\p{Lo}{2,6}$/u;

function withoutSections(headline: string): string {
  return headline.replace(LOW_LINES, '').replace(SECTION, '');
}

function isSite(rest: string, names: readonly string[], host: string): boolean {
  const words = comparable(rest);
  if (words === '') return false;
  const joined = words.replace(/ /g, '');
  if (names.some((name) => words === name || words.endsWith(` ${name}`) || name.startsWith(`${words} `))) return true;
  const [first = '', ...more] = words.split(' ');
  // The name that its address is short for: `NHB Norvania Harbour Board` at nhb.example.
  if (/^\p{Lu}{3,6}\s/u.test(rest.trim()) && more.length < LONGEST_NAME && host.toLowerCase().split('.').includes(first)) return true;
  return words.split(' ').length <= LONGEST_NAME && joined.length >= 3 && host.replace(/[^a-z\d]/gi, '').toLowerCase().includes(joined);
}
