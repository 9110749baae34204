import { isAgency, looksLikeOutlet } from '../../../fields/agencies.js';
import { isPersonLike, isRole, isSuffix } from '../../../fields/names.js';
import { closingDateOf } from '../../../fields/printed-date.js';
import { comparable } from './comparable.js';
import { isNoName, isPublicBody } from './no-names.js';
import { isRoleAlone, nameBesideRole } from './role-beside-name.js';

/** Somebody whom words name as a writer or as the source of the copy. Offsets are into the words. */
export interface NamedSignatory {
  readonly kind: 'author' | 'agency';
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What says "by" above an article, in the languages of newspapers; matches `By `, `Von: `, `Text: `, `posted on 2031-06-04 09:30 by `; must not match `Byron`. Compiled for this project. */
export const SIGNED_BY =
  /^\W*(?:(?:posted|published)\s[^.!?]{0,20}\d[^.!?]{1,40}\sby\s+|(?:(?:story|words|text|texte|texto|testo|written|report(?:ed)?|reporting|analysis|review|reviewed|interview|opinion|posted|published|escrito|écrit|verfasst|geschrieben|scritto|publié|av|af)\s+)?(?:by|von|par|por|door|od|autor|author|by-line)(?:\s*[:—–-]\s*|\s+)|(?:text|texte|texto|testo|tekst|words|redacción|redaktion|foto e testo|autor(?:in|es|a)?|auteurs?|autore|authors?|writer|writers|skrevet|skriven|journalist|reporter|af|av|di|de|da|door)\s*:\s*|(?:di|de|da|av|af)\s+(?=\p{Lu})|by(?=[A-Z][a-z]))/iu;

/** Matches what parts one signatory from the next: commas, bars, dots, slashes, and "and" in the languages of newspapers. */
const BETWEEN = /\s*[,;|•·∙\n/＋+、，]\s*(?:and\s+|&\s+)?|(?<=\p{L}\s\p{L}{1,30})\s+[–—-]\s+|\s+(?:and|und|et|och|og|en|και|и|with|mit|avec|con|&|＆)\s+|\s+(?:y|e|i)\s+(?=\p{Lu})|\s*[（(][^()（）]{0,60}[)）]\s*/gu;

/** Words for "the newsroom" and for accounts of nobody; whoever is named so is nobody. Compiled for this project. */
const NOBODY =
  /^(?:red|admin(?:istrator)?|editors?|staff|redaktion|redazione|redacción|redacao|redação|rédaction|la rédaction|redactie|redaksjonen|redaktionen|toimitus|newsroom|news ?desk|web ?desk|web ?master|news|author|guest|unknown|anonymous|none|null|undefined|user|by|desk|online|contributors?|correspondent|updated|published|posted|reporter|writer|follow|share|subscribe|about the author|view (?:all )?(?:posts|profile|bio)|more from|see more|more|read more)$/i;

/** Matches an address or a handle: `ada@example.org`, `@adaquill`, `https://…`, `norvania.example`; must not match `J.T. Reed`. */
const ADDRESS = /@|https?:|^www\.|^[\w-]+\.(?:com|org|net|co|de|uk|fr|it|es|nl|at|ch|tv|info|news|io|us|ca|au|in|jp|example)(?:\.[a-z]{2})?$/i;

/** Titles that follow a name in East Asia: `기자` (reporter), `記者`. */
const TITLE_AFTER = /\s*(?:기자|특파원|記者|特派員|编辑|記者／.*)$/u;

/** What comes after a name: where the writer is, for whom, what at; matches ` in Port Arden`, ` for the Herald`. */
const AFTER_NAME = /\s+(?:for|at|from|via|in|für|aus|à|en|em|de|on|para|pour)\s+(?=(?:the\s+|der\s+|dem\s+|la\s+|le\s+)?[\p{Lu}\d]).*$/u;

/** A newsroom that signs as a whole: `Herald Staff`, `Sports Desk`, `The Editorial Board`; must not match `Staff Writer`. */
const NEWSROOM = /^\p{L}.*[\s-](?:staff|team|desk|newsroom|editorial board|editors|reporters|contributors|correspondents?|redaktion|submissions)$|^(?:team|redaktion|redacción|rédaction|redazione)\s+\p{Lu}/iu;

/** Degrees behind a name without a comma: ` MS`, ` PhD`, ` M.D.`; must not match the end of `Ada QUILL` or of `Tom Reed III`. */
const DEGREES_AFTER = /(?<=\p{Ll})(?:\s+(?:Ph\.?D|M\.?D|M\.?S|M\.?A|B\.?A|R\.?D|R\.?N|M\.?P\.?H|J\.?D|MBA|CPA|CFP|DPT|RDN?|Esq)\.?)+$/u;

/** A control that stands on a name with no space between the two: `BiographyAda Quill`, `Ada QuillProfile`; must not match `Profile Ada`. */
const CONTROL_BEFORE = /^(?:Biography|Profile|Follow|About)(?=\p{Lu}\p{Ll})/u;
const CONTROL_AFTER = /(?<=\p{Ll})(?:Biography|Profile|Follow)$/u;

/** Whom words name: `By Ada Quill and Tom Reed, Norvania Herald`. `outlets` are the names of the paper itself, which signs nothing when somebody else does. */
export function findSignatories(words: string, outlets: readonly string[]): readonly NamedSignatory[] {
  if (words.length > LONGEST || URL_ALONE.test(words)) return [];
  const lead = SIGNED_BY.exec(words)?.[0].length ?? 0;
  const own = new Set(outlets.map(comparable));
  const whole = words.slice(lead).trim();
  if (isAgency(whole) || own.has(comparable(whole))) return [{ kind: 'agency', name: whole, start: words.length - words.slice(lead).trimStart().length, end: words.trimEnd().length }];
  const items = split(words, lead, closingDateOf(words)).flatMap((item) => partAgency(words, item)).map((item) => withoutRole(words, item));
  return items.flatMap(({ start, end }, i) => {
    const bare = words.slice(start, end).replace(AFTER_NAME, '');
    const after = isPersonLike(bare) || isAgency(bare) ? (AFTER_NAME.exec(words.slice(start, end))?.index ?? end - start) : end - start;
    const name = words.slice(start, start + after);
    const kind = sortOf(name, i, items.length, own);
    return kind === undefined ? [] : [{ kind, name, start, end: start + after }];
  });
}

/** Longest words in which names are looked for, in characters; forty names have a thousand. */
const LONGEST = 2000;

/** Matches an address and nothing else; must not match `Ada Quill https://…`. */
const URL_ALONE = /^\s*(?:https?:)?\/\/\S+\s*$|^[\w.+-]+@[\w.-]+$/i;

/** `Ada Quill The Associated Press`, as pages that join two lines write it, is a writer and an agency. */
function partAgency(words: string, item: { readonly start: number; readonly end: number }): readonly { readonly start: number; readonly end: number }[] {
  const name = words.slice(item.start, item.end);
  for (const gap of name.matchAll(/\s+/g)) {
    const [head, tail] = [name.slice(0, gap.index), name.slice(gap.index + gap[0].length)];
    if (isPersonLike(head) && isAgency(tail)) return [{ start: item.start, end: item.start + gap.index }, { start: item.end - tail.length, end: item.end }];
  }
  return [item];
}

/** `Health Correspondent Ada Quill` and `Ada Quill Health Correspondent` name Ada Quill. */
function withoutRole(words: string, { start, end }: { readonly start: number; readonly end: number }): { readonly start: number; readonly end: number } {
  const within = nameBesideRole(words.slice(start, end));
  return { start: start + within.start, end: start + within.end };
}

function sortOf(name: string, at: number, count: number, own: ReadonlySet<string>): NamedSignatory['kind'] | undefined {
  if (!/\p{L}{2}/u.test(name) || name.length > 80 || ADDRESS.test(name) || NOBODY.test(name) || isNoName(name) || isRoleAlone(name) || isSuffix(name)) return undefined;
  if (isPublicBody(name)) return at === 0 ? 'agency' : undefined;
  if (at === 0 && name.length <= 50 && NEWSROOM.test(name) && /^\p{Lu}/u.test(name)) return 'agency';
  if (/\d/.test(name) && (count > 1 || /\s/.test(name))) return undefined;
  if (name.includes(':') || /^\p{Ll}{2,4}$/u.test(name)) return undefined;
  if (isAgency(name) || isOwn(name, own)) return 'agency';
  if (isPersonLike(name) && !isRole(name) && !looksLikeOutlet(name)) return 'author';
  if (isRole(name)) return undefined;
  if (looksLikeOutlet(name)) return 'agency';
  // What follows a name and is none is where the writer is, or for whom: `Ada Quill, Port Arden`, `Ada Quill | KNRV`.
  return at === 0 || isUncasedName(name) ? 'author' : undefined;
}

/** The paper itself, or a part of it: `Norvania Herald Sport`. */
function isOwn(name: string, own: ReadonlySet<string>): boolean {
  const words = comparable(name);
  return [...own].some((outlet) => words === outlet || words.startsWith(`${outlet} `));
}

/** A name in a script without capitals: two to six letters. */
export function isUncasedName(name: string): boolean {
  return /^\p{Lo}{2,6}(?:\s\p{Lo}{1,6})?$/u.test(name);
}

function split(words: string, from: number, to: number): readonly { readonly start: number; readonly end: number }[] {
  const items: { start: number; end: number }[] = [];
  const add = (start: number, end: number): void => {
    const raw = words.slice(start, end);
    const opening = /^[\s"'“”‘’*•·|:—–[［【-]*(?:by\s+)?/iu.exec(raw)![0].length;
    const lead = opening + (CONTROL_BEFORE.exec(raw.slice(opening))?.[0].length ?? 0);
    const rest = raw.slice(lead).replace(CONTROL_AFTER, '').replace(TITLE_AFTER, '').replace(DEGREES_AFTER, '').replace(/[\s"“”*•·|:;,\]］】—–-]+$/u, '');
    if (rest !== '') items.push({ start: start + lead, end: start + lead + rest.length });
  };
  let at = from;
  for (const gap of words.slice(0, to).matchAll(BETWEEN)) {
    if (gap.index < from) continue;
    add(at, gap.index);
    at = gap.index + gap[0].length;
  }
  add(at, to);
  return items;
}
