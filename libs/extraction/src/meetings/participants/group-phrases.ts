import { COUNTRY_WORDS } from '../../people/lexicon/countries.js';
import { singularRole } from '../../people/lexicon/role-nouns.js';
import type { Token } from '../../segment/token.js';
import { AUDIENCES } from '../lexicon/trigger-words.js';
import type { Party } from '../party.js';

/** Heads of groups that send people to a meeting; compiled for this project. Plural role nouns ("envoys") count besides. */
const GROUP_HEADS: ReadonlySet<string> = new Set('delegation delegations sides parties teams families survivors rebels opposition unions authorities members committee panel lawmakers negotiators government administration cabinet parliament senate'.split(' '));
/** What may stand before such a head. Matches `senior`, `nuclear`, `union`; must not match `told`, `quickly`. */
const MODIFIER = /^(?:senior|top|other|several|many|two|three|four|five|six|some|key|military|government|foreign|nuclear|trade|union|opposition|party|state|local|federal|congressional|republican|democratic|rival|high-ranking|high-level|top-level|defen[cs]e|intelligence|security|security-service|student|business|tribal|religious|community|unnamed|visiting|both|all|new|finance|prime|regional|european|western|world|arab|church|labou?r|civil|rights|human|political|parliamentary|palace|white|house|department|ministry|council|of)$/u;
const COLLECTIVE = /^(?:set|group|team|delegation|number|handful|pair|panel|committee)$/;
/** Plural references to two parties told before: matches `leaders` in "the two leaders"; must not match `Democratic leaders`. */
const PAIR_HEAD = /^(?:leaders|men|women|sides|presidents|ministers|countries|nations|governments|pair|two|counterparts|parties|neighbours|neighbors|rivals|koreas)$/;

/** Groups described in a sentence: "US envoys", "another team of diplomats", "a delegation from the South". */
export function findGroupPhrases(tokens: readonly Token[]): readonly Party[] {
  const found: Party[] = [];
  for (let head = 0; head < tokens.length; head++) {
    const lower = tokens[head]!.lower;
    if (AUDIENCES.has(lower) || isInsideName(tokens, head)) continue;
    const pair = readPair(tokens, head);
    if (pair !== undefined) found.push(pair);
    else if (GROUP_HEADS.has(lower) || singularRole(lower) !== undefined) found.push(...readGroup(tokens, head));
  }
  return found;
}

/** Whether a word stands inside of a name: "the Fallen Officers Memorial"; must not match the `Officials` that open a sentence. */
function isInsideName(tokens: readonly Token[], head: number): boolean {
  return head > 0 && [head - 1, head, head + 1].every((index) => /^\p{Lu}\p{Ll}/u.test(tokens[index]?.text ?? '')) && tokens.some(({ kind, text }, index) => index > 0 && kind === 'word' && text.length > 3 && /^\p{Ll}/u.test(text));
}

/** Matches "the two leaders", "both sides", "the leaders"; must not match "two leaders of the strike". */
function readPair(tokens: readonly Token[], head: number): Party | undefined {
  const lower = tokens[head]!.lower;
  if (!PAIR_HEAD.test(lower)) return undefined;
  const before = tokens[head - 1]?.lower;
  const beforeThat = tokens[head - 2]?.lower;
  const after = tokens[head + 1]?.lower;
  const two = before === 'both' || ((before === 'two' || lower === 'pair' || lower === 'two') && (beforeThat === 'the' || beforeThat === 'these' || beforeThat === 'those' || before === 'the'));
  // "The leaders of the two Koreas": who they are stands nowhere near.
  if (/^(?:countries|nations|koreas)$/.test(lower) && tokens[head - 3]?.lower === 'of') return undefined;
  const ofTwo = lower === 'leaders' && after === 'of' && pairOfCountries(tokens, head + 1) === head + 1;
  // A number may count something that follows: "the two met" against "the two men".
  if (lower === 'two' && after !== undefined && /^(?:men|women|leaders|sides|countries|nations|presidents|ministers|days?|weeks?|years?|months?|hours?)$/.test(after)) return undefined;
  const whose = lower === 'leaders' && before === 'the' && !ofTwo;
  // Matches "the two Norvanian leaders".
  const nation = countryEndingAt(tokens, head);
  const ofNation = nation !== undefined && tokens[nation.from - 1]?.lower === 'two' && /^(?:the|these|those)$/.test(tokens[nation.from - 2]?.lower ?? '');
  if (!two && !whose && !ofNation) return undefined;
  const from = ofNation ? nation.from - 2 : before === 'both' || before === 'the' ? head - 1 : head - 2;
  if (whose) return { from, to: pairOfCountries(tokens, head + 1), partyKind: 'pair', name: wordsOf(tokens, from, head + 1), key: 'pair', form: 'description' };
  return { from, to: head + 1, partyKind: 'pair', name: wordsOf(tokens, from, head + 1), key: 'pair', form: 'description' };
}

/** Where "of Norvania and Ostland" ends behind "the leaders"; otherwise where it would begin. */
function pairOfCountries(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'of') return at;
  const and = tokens.findIndex(({ lower }, index) => index > at && index < at + 6 && lower === 'and');
  if (and < 0) return at;
  for (let end = and + 2; end <= Math.min(and + 4, tokens.length); end++) {
    const nation = countryEndingAt(tokens, end);
    if (nation !== undefined && nation.from === and + 1) return end;
  }
  return at;
}

function readGroup(tokens: readonly Token[], head: number): readonly Party[] {
  let from = head;
  let country: string | undefined;
  while (from > 0) {
    const lower = tokens[from - 1]!.lower;
    const nation = countryEndingAt(tokens, from);
    if (nation !== undefined) {
      country ??= nation.country;
      from = nation.from;
    } else if (MODIFIER.test(lower) && !(lower === 'of' && !COLLECTIVE.test(tokens[from - 2]?.lower ?? ''))) from -= 1;
    else if (COLLECTIVE.test(lower)) from -= 1;
    else break;
  }
  const other = sharedHead(tokens, from, head);
  const end = originAfter(tokens, head + 1);
  country ??= end.country;
  const start = /^(?:another|his|her|their|its)$/.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
  const own: Party = { from: start, to: end.to, ...described(wordsOf(tokens, start, end.to), country) };
  if (other === undefined) return [own];
  const name = `${wordsOf(tokens, other.from, other.to)} ${wordsOf(tokens, head, head + 1)}`;
  return [{ from: other.from, to: other.to, ...described(name, other.country) }, own];
}

/** The other nation of "US and North Korean envoys". */
function sharedHead(tokens: readonly Token[], from: number, head: number): { readonly from: number; readonly to: number; readonly country: string } | undefined {
  if (from === head || tokens[from - 1]?.lower !== 'and') return undefined;
  const nation = countryEndingAt(tokens, from - 1);
  return nation === undefined ? undefined : { from: nation.from, to: from - 1, country: nation.country };
}

/** "from Oslo", "of the South" after a group's head. */
function originAfter(tokens: readonly Token[], at: number): { readonly to: number; readonly country?: string } {
  if (!/^(?:from|of)$/.test(tokens[at]?.lower ?? '')) return { to: at };
  const start = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  for (let length = 3; length > 0; length--) {
    const nation = COUNTRY_WORDS.get(wordsOf(tokens, start, start + length));
    if (nation !== undefined && start + length <= tokens.length) return { to: start + length, country: nation.country };
  }
  return tokens[at + 1]?.lower === 'the' && /^(?:North|South|West|East|Kremlin|White)$/.test(tokens[start]?.text ?? '') ? { to: start + 1 } : { to: at };
}

/** The country named by the words that end before a token: names, demonyms and capitals. */
export function countryEndingAt(tokens: readonly Token[], to: number): { readonly from: number; readonly country: string } | undefined {
  for (let length = 3; length > 0; length--) {
    if (to - length < 0 || !/^\p{Lu}/u.test(tokens[to - length]!.text)) continue;
    const nation = COUNTRY_WORDS.get(wordsOf(tokens, to - length, to));
    if (nation !== undefined) return { from: to - length, country: nation.country };
  }
  return undefined;
}

function described(name: string, country: string | undefined): Pick<Party, 'partyKind' | 'name' | 'key' | 'form'> & { readonly country?: string } {
  const key = `group:${name.toLowerCase()}`;
  return { partyKind: 'group', name, key, form: 'description', ...(country === undefined ? {} : { country }) };
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(Math.max(0, from), to)
    .map(({ text }) => text)
    .join(' ')
    .replace(/ (?=['’]s\b)/g, '');
}
