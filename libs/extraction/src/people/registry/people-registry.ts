import type { Token } from '../../segment/token.js';
import { FIRST_NAMES, type NameGender } from '../lexicon/first-names.js';
import { HONORIFICS } from '../lexicon/titles.js';
import type { NamedRun } from '../names/named-run.js';
import { isSurnameFirst } from '../names/surname-first.js';
import { isMarkOfNickname } from '../names/word-shapes.js';
import { namesAgree, readPersonName, type PersonName } from './person-name.js';

/** A person as the names of one article make them; numbered by first appearance. */
export interface KnownPerson {
  readonly index: number;
  /** Every form under which the person is named in full, in order; the first is the first seen. */
  readonly names: readonly PersonName[];
}

/** The people of an article by the names that lead to them. */
export interface PeopleRegistry {
  readonly people: readonly KnownPerson[];
  /** Lower-case surname forms. */
  readonly bySurname: ReadonlyMap<string, readonly number[]>;
  /** Lower-case first words of names. */
  readonly byGiven: ReadonlyMap<string, readonly number[]>;
  /** Runs that name a person in full, or that introduce one by a title and a surname. */
  readonly ofRun: ReadonlyMap<NamedRun, number>;
}

interface Draft {
  readonly index: number;
  readonly names: PersonName[];
}

/** The name of a run, taken apart. */
export function nameOfRun(tokens: readonly Token[], run: NamedRun): PersonName {
  return readPersonName(withoutNickname(tokens.slice(run.from, run.to)).map(({ text }) => text));
}

/** "Tom “Ox” Voss" is Tom Voss elsewhere. */
function withoutNickname(words: readonly Token[]): readonly Token[] {
  const opening = words.findIndex(isMarkOfNickname);
  if (opening < 0) return words;
  const closing = words.findLastIndex(isMarkOfNickname);
  return opening === closing ? words : [...words.slice(0, opening), ...words.slice(closing + 1)];
}

/**
 * Gathers the people of an article: full names first, in order; then titles with a surname that no full name has; then
 * single names that stand alone as a person's.
 */
export function registerPeople(tokens: readonly Token[], runs: readonly NamedRun[]): PeopleRegistry {
  const drafts: Draft[] = [];
  const bySurname = new Map<string, number[]>();
  const byGiven = new Map<string, number[]>();
  const byFullName = new Map<string, number>();
  const ofRun = new Map<NamedRun, number>();
  const people = runs.filter(({ kind }) => kind === 'person');
  const add = (run: NamedRun, name: PersonName): void => {
    const same = byFullName.get(name.full);
    if (same !== undefined) {
      ofRun.set(run, same);
      return;
    }
    const shared = name.surnameForms.flatMap((form) => bySurname.get(form) ?? []);
    const known = shared.find((index) => drafts[index]!.names.some((other) => namesAgree(other, name)));
    const index = known ?? drafts.length;
    if (known === undefined) drafts.push({ index, names: [] });
    const { names } = drafts[index]!;
    if (!names.some(({ full }) => full === name.full)) names.push(name);
    for (const form of name.surnameForms) enter(bySurname, form, index);
    if (name.given !== undefined) enter(byGiven, name.parts[name.surname === name.parts[0] ? 1 : 0]!, index);
    byFullName.set(name.full, index);
    ofRun.set(run, index);
  };
  const named = people.map((run) => ({ run, name: nameOfRun(tokens, run) }));
  for (const { run, name } of named) if (name.given !== undefined) add(run, name);
  named.forEach(({ run, name }, at) => {
    if (name.given !== undefined) return;
    const isTitled = run.titleFrom < run.from;
    const bearers = name.surnameForms.map((form) => bySurname.get(form)).find((list) => list !== undefined);
    if (bearers === undefined) {
      if (isTitled || !byGiven.has(name.surname)) add(run, name);
      return;
    }
    const joined = joinedTo(tokens, run, named[at + 1]?.run);
    const other = isTitled && joined !== undefined ? ofRun.get(joined) : undefined;
    const isOf = (index: number): boolean => index !== other && !contradictsHonorific(tokens, run, drafts[index]!);
    if (!isTitled || bearers.some(isOf)) return;
    // Nobody of that surname can be meant: a person whom the article calls by surname alone.
    const index = drafts.length;
    drafts.push({ index, names: [name] });
    for (const form of name.surnameForms) enter(bySurname, form, index);
    ofRun.set(run, index);
  });
  return { people: drafts, bySurname, byGiven, ofRun };
}

/** "President Reeves and Ada Reeves" are two: the full name that "and" joins to a run of the same surname. */
function joinedTo(tokens: readonly Token[], run: NamedRun, next: NamedRun | undefined): NamedRun | undefined {
  if (next === undefined || next.titleFrom !== run.to + 1 || !/^(?:and|&)$/.test(tokens[run.to]!.lower)) return undefined;
  return next.to - next.from > 1 ? next : undefined;
}

/** "Mr. Reeves" is not Ada Reeves. */
function contradictsHonorific(tokens: readonly Token[], run: NamedRun, { names }: Draft): boolean {
  const asked = HONORIFICS.get(tokens[run.from - 1]!.lower);
  const told = genderOfNames(names);
  return asked !== undefined && asked !== 'either' && told !== 'either' && told !== asked;
}

/** The gender that the first names of a person suggest. */
export function genderOfNames(names: readonly PersonName[]): NameGender {
  for (const { full } of names) {
    const words = full.split(' ');
    const gender = words.length > 1 && !isSurnameFirst(words) ? FIRST_NAMES.get(words[0]!) : undefined;
    if (gender !== undefined) return gender;
  }
  return 'either';
}

/** As `genderOfNames`, and for somebody of one name without a title that name itself: a child, a victim, a singer is called by the first name. */
export function genderOfLoneName(names: readonly PersonName[]): NameGender {
  const [name] = names;
  return names.length === 1 && name!.given === undefined ? (FIRST_NAMES.get(name!.full) ?? 'either') : genderOfNames(names);
}

/** Namesakes kept of one name: a bound for texts with thousands of them. */
const MOST_NAMESAKES = 25;

function enter(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [index]);
  else if (list.length < MOST_NAMESAKES && !list.includes(index)) list.push(index);
}
