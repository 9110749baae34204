import { COUNTRY_WORDS } from '../lexicon/countries.js';
import { SAYING_WORDS } from '../lexicon/acting-words.js';
import { COMPANY_NOUNS, HEADS_OF_BODIES, LOOSE_NOUNS, NO_COMPANIES } from '../lexicon/body-kinds.js';
import { ORGANISATION_HEADS } from '../lexicon/organisation-words.js';
import type { NamedRun } from '../names/named-run.js';
import type { ReadSentence, Reading } from '../reading.js';
import type { NamedEntity } from '../tell/bodies-and-places.js';
import { ADJECTIVES_OF_PEOPLES } from '../lexicon/not-names.js';
import { joinTokens } from '../roles/find-descriptions.js';
import { isVerbAfterSubject } from './discourse.js';

/** Sentences that a body is remembered without being named again. */
const SENTENCES_BACK = 6;
/** Bodies of one kind that are told apart: with more nothing is decided anyway. */
const MOST = 20;

interface ToldBody {
  readonly entity: NamedEntity;
  sentence: number;
}

/** What the text has told up to here. */
interface Told {
  /** By noun. */
  readonly bodies: Map<string, ToldBody[]>;
  /** By noun, the last sentence that told a body of it without a name. */
  readonly unnamed: Map<string, number>;
  /** The bodies named in this sentence and the one before, and capitals that may name one. */
  recent: readonly NamedEntity[];
}

/**
 * "The foundation says": the one body named so far whose name has that head, or that the article calls so beside its name
 * ("Tarnow Steel, a mining company"); for a company first of all the only one named in this sentence and the one before.
 * Where two fit, where a rival was named since, or a body without a name told ("a foundation"), nothing is given. Only what
 * speaks or acts is read. In order of the text, as descriptions of the entities they mean.
 */
export function resolveBodies(reading: Reading, runs: readonly NamedRun[], bodies: readonly NamedEntity[]): readonly NamedEntity[] {
  const told: Told = { bodies: new Map(), unnamed: new Map(), recent: [] };
  const found: NamedEntity[] = [];
  const names = namesOfBodies(reading, runs, bodies);
  let next = 0;
  reading.read.forEach((sentence, index) => {
    if (sentence === undefined) return;
    for (let at = sentence.from; at < sentence.to; at++) {
      for (; next < names.length && names[next]!.to <= at; next++) learn(reading, told, names[next]!);
      const noun = reading.tokens[at]!.text;
      if (!HEADS_OF_BODIES.has(noun)) continue;
      const before = at > sentence.from ? reading.tokens[at - 1]!.lower : '';
      if (before === 'the' && speaks(reading, sentence, at)) {
        const body = bodyMeant(reading, told, noun, index);
        if (body !== undefined) found.push({ ...body, from: at - 1, to: at + 1, form: 'description' });
      } else if (introduces(reading, sentence, at)) told.unnamed.set(noun, index);
    }
  });
  return found;
}

/** Names of bodies in order; capitals of which nothing tells what they name stand among them, without being one. */
function namesOfBodies({ tokens }: Reading, runs: readonly NamedRun[], bodies: readonly NamedEntity[]): readonly NamedEntity[] {
  const told = bodies.filter(({ kind, name }) => kind === 'organisation' && !COUNTRY_WORDS.has(name));
  const open = runs.filter(({ kind, displayed }) => kind === 'unknown' && !displayed).map(({ from, to }): NamedEntity => ({ kind: 'group', from, to, name: joinTokens(tokens, from, to), key: '', form: 'name' }));
  return [...told, ...open.filter(({ name }) => !COUNTRY_WORDS.has(name) && !ADJECTIVES_OF_PEOPLES.has(name))].sort((a, b) => a.from - b.from);
}

/** Enters a body under every noun that its name, or the words beside its name, tell. */
function learn({ tokens }: Reading, told: Told, entity: NamedEntity): void {
  const { sentence } = tokens[entity.from]!;
  told.recent = [...told.recent.filter(({ from }) => tokens[from]!.sentence >= sentence - 1), entity].slice(-MOST);
  if (entity.kind !== 'organisation') return;
  const head = headOf(entity.name);
  const beside = nounBeside(tokens, entity.to);
  for (const [noun, heads] of HEADS_OF_BODIES) {
    if (!heads.has(head) && noun !== beside) continue;
    const list = told.bodies.get(noun) ?? [];
    told.bodies.set(noun, list);
    const known = list.findIndex((other) => isSameName(other.entity.name, entity.name));
    if (known >= 0) list[known] = { entity, sentence };
    else if (list.length < MOST) list.push({ entity, sentence });
  }
}

/** The fitting body, unless a rival stands nearer. A company that no name tells for one is the only body named here. */
function bodyMeant({ tokens }: Reading, told: Told, noun: string, sentence: number): NamedEntity | undefined {
  if ((told.unnamed.get(noun) ?? -Infinity) >= sentence - SENTENCES_BACK) return undefined;
  const rivals = told.recent.filter(({ from, name, kind }) => tokens[from]!.sentence >= sentence - 1 && (kind === 'organisation' || COMPANY_NOUNS.has(noun) || LOOSE_NOUNS.has(noun)) && mayBe(noun, name));
  const [first] = rivals;
  const fitting = onlyBody(told.bodies.get(noun) ?? [], sentence);
  if (first === undefined) {
    if (fitting !== undefined) fitting.sentence = sentence;
    return fitting?.entity;
  }
  const last = rivals.at(-1)!;
  if (last.kind !== 'organisation' || !rivals.every(({ name }) => isSameName(name, last.name))) return undefined;
  const isKnown = fitting !== undefined && isSameName(fitting.entity.name, last.name);
  return isKnown || (COMPANY_NOUNS.has(noun) && fitting === undefined) ? last : undefined;
}

/** Whether a name may be one of a body of that noun: its head says so; a company's needs only say nothing else, and any body may be a group. */
function mayBe(noun: string, name: string): boolean {
  if (LOOSE_NOUNS.has(noun)) return true;
  const head = headOf(name);
  return head === '' ? COMPANY_NOUNS.has(noun) && !NO_COMPANIES.has(name) : HEADS_OF_BODIES.get(noun)!.has(head);
}

/** "ministry" of "Ministry of Health", "foundation" of "National Kite Foundation"; in lower case, without a full stop. */
function headOf(name: string): string {
  const words = name.toLowerCase().split(/[\s,]+/);
  const of = words.findIndex((word, index) => index > 0 && /^(?:of|for|on)$/.test(word));
  const last = (of > 0 ? words[of - 1] : words.at(-1))!.replace('.', '');
  return ORGANISATION_HEADS.has(last) ? last : '';
}

/** "company" of ", a mining company" behind a name. */
function nounBeside(tokens: Reading['tokens'], at: number): string | undefined {
  if (tokens[at]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
  for (let next = at + 2; next < at + 7 && tokens[next]?.kind === 'word'; next++) if (HEADS_OF_BODIES.has(tokens[next]!.lower)) return tokens[next]!.lower;
  return undefined;
}

/** "Kite Foundation" is the National Kite Foundation. */
function isSameName(a: string, b: string): boolean {
  const plain = (name: string): string => ` ${name.toLowerCase().replace(/^the /, '').replaceAll('.', '')}`;
  return plain(a).endsWith(plain(b)) || plain(b).endsWith(plain(a));
}

function onlyBody(bodies: readonly ToldBody[], sentence: number): ToldBody | undefined {
  const [body, ...others] = bodies;
  return body !== undefined && others.length === 0 && sentence - body.sentence <= SENTENCES_BACK ? body : undefined;
}

/** Whether "the company" ends here and is the subject of a verb or the source behind one; nothing inside marks is read. */
function speaks({ tokens, inMarks }: Reading, sentence: ReadSentence, at: number): boolean {
  if (inMarks[at] === 1) return false;
  const before = at - 2 >= sentence.from ? tokens[at - 2]! : undefined;
  if (before !== undefined && (SAYING_WORDS.has(before.lower) || (before.lower === 'to' && tokens[at - 3]?.lower === 'according'))) return isEnd(tokens[at + 1]?.text);
  const next = at + 1 < sentence.to ? tokens[at + 1]! : undefined;
  return next !== undefined && (isVerbAfterSubject(next) || /^(?:felt|found|knew|saw|put|set|paid)$/.test(next.lower));
}

const isEnd = (text: string | undefined): boolean => text === undefined || /^[,.;:!?]$/.test(text);

/** "a mining company" that no name stands before: a body without a name. */
function introduces({ tokens }: Reading, { from }: ReadSentence, at: number): boolean {
  for (let first = at - 1; first >= Math.max(from, at - 4); first--) {
    const { kind, lower, text } = tokens[first]!;
    if (/^(?:an?|another|one)$/.test(lower)) return first === from || tokens[first - 1]!.text !== ',';
    if (kind !== 'word' || !/^\p{Ll}/u.test(text)) return false;
  }
  return false;
}
