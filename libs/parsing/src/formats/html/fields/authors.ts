import type { Block, Signatory } from '../../../layout/block.js';
import { isRole } from '../../../fields/names.js';
import type { Line } from '../../../lines/line.js';
import type { FieldWitness, Witness } from '@onrecord/domain';
import type { Metadata } from '../metadata/read-metadata.js';
import { lineOfStatement, type Statement } from '../metadata/statement.js';
import type { FrontMatter } from './front-matter.js';
import type { PrintedByline } from './printed-byline.js';
import { findSignatories, type NamedSignatory } from './signatories.js';
import { comparable, folded } from './comparable.js';
import { namesNoWriter } from './no-names.js';
import { turnedLine } from './turned-name.js';

/** The writers of a page. */
export interface PageAuthors {
  readonly byline: Block;
  readonly believed: FieldWitness;
  readonly others: readonly FieldWitness[];
}

/** Whom one place names. */
interface Naming {
  readonly witness: Witness;
  readonly place: string;
  readonly people: readonly NamedOn[];
  readonly bodies: readonly NamedOn[];
}

/** A name, and the line of metadata or of the page that it stands in. */
interface NamedOn {
  readonly kind: NamedSignatory['kind'];
  readonly name: string;
  readonly key: string;
  readonly toLine: () => Line | undefined;
}

/**
 * The writers: whom the page's metadata name, or its printed byline where that names more of them, or them alone. People
 * come before agencies and papers, which sign only where no person does.
 */
export function findAuthors(source: string, metadata: Metadata, printed: readonly PrintedByline[], front: FrontMatter, outlets: readonly string[], headline: string): PageAuthors | undefined {
  const stated = statedNamings(source, metadata, outlets, headline);
  const shown = printedNamings(printed);
  const namings = [...stated, ...shown];
  const best = choose(stated, shown);
  if (best === undefined) return undefined;
  const agencies = best.people.length > 0 ? best.bodies.filter(({ key }) => !outlets.some((outlet) => folded(outlet) === key)) : best.bodies;
  const byline = layOutByline([...best.people, ...agencies], printed, front);
  return byline === undefined ? undefined : { byline, believed: toWitness(best), others: namings.filter((one) => one !== best).map(toWitness) };
}

function choose(stated: readonly Naming[], shown: readonly Naming[]): Naming | undefined {
  const told = chooseStated(stated, shown);
  const signed = shown.find(({ people, place }) => people.length > 0 && place !== PLACES.elsewhere);
  if (told === undefined) return signed ?? shown.find(({ people }) => people.length > 0) ?? stated.find(({ bodies }) => bodies.length > 0) ?? shown.find(({ bodies }) => bodies.length > 0);
  if (signed === undefined) return told;
  return outdoes(signed, told, [...stated, ...shown]) ? signed : told;
}

/** Whether the print is believed: it signs with more people than are stated, or with fewer, and does not print the others (editors, contributors) there. */
function outdoes(signed: Naming, told: Naming, all: readonly Naming[]): boolean {
  const shared = countShared(told, signed);
  if (shared === 0) return false;
  const words = folded(signed.people.map(({ toLine }) => toLine()?.words ?? '').join(' '));
  if (shared < told.people.length) return signed.place === PLACES.signed && signed.people.length === shared && told.people.every(({ key }) => signed.people.some((one) => one.key === key) || !words.includes(key));
  const more = signed.people.filter(({ key }) => !told.people.some((one) => one.key === key));
  return more.length > 0 && more.every((one) => signed.place === PLACES.marked || isJoined(words, one.key) || all.some((other) => other !== signed && other.people.some(({ key }) => key === one.key)));
}

/** Whether "and" leads to a name: `Ada Quill and Tom Reed`; what follows a comma may be a role or a place. */
function isJoined(words: string, key: string): boolean {
  const at = words.indexOf(key);
  return /(?:^|\s)(?:and|und|et|y|e|og|och|en|&)\s$/.test(words.slice(Math.max(0, at - 6), at));
}

/** The first place that names people as people are named, and whom the page prints; else the first that names anybody. */
function chooseStated(stated: readonly Naming[], shown: readonly Naming[]): Naming | undefined {
  const named = stated.filter(({ people }) => people.length > 0);
  const proper = named.filter(({ people }) => people.every(({ name }) => !isHandle(name)));
  return proper.find((one) => shown.some((other) => countShared(one, other) > 0)) ?? proper[0] ?? named[0];
}

function countShared(a: Naming, b: Naming): number {
  return a.people.filter(({ key }) => b.people.some((other) => other.key === key)).length;
}

/** The name of an account, as systems write it: `ada-quill`, `adaquill`; must not match `Ada`. */
function isHandle(name: string): boolean {
  return /^[a-z\d._-]+$|[a-z][A-Z]/.test(name) && !/\s/.test(name);
}

function statedNamings(source: string, metadata: Metadata, outlets: readonly string[], headline: string): readonly Naming[] {
  const places = new Map<string, Statement[]>();
  const none = new Set([headline, ...[...(metadata.get('headline') ?? []), ...(metadata.get('section') ?? [])].map(({ value }) => value)].map(comparable));
  for (const statement of metadata.get('author') ?? []) {
    if (none.has(comparable(statement.value))) continue;
    const list = places.get(statement.place);
    if (list === undefined) places.set(statement.place, [statement]);
    else list.push(statement);
  }
  return [...places].map(([place, statements]) => {
    const named = statements.flatMap((statement) => namesIn(source, statement, outlets));
    return toNaming(statements[0]!.witness, place, named);
  });
}

function namesIn(source: string, statement: Statement, outlets: readonly string[]): readonly NamedOn[] {
  if (namesNoWriter(statement.value)) return [];
  const turned = turnedLine(source, statement);
  if (turned !== undefined) return [{ kind: 'author', name: turned.words, key: folded(turned.words), toLine: () => turned }];
  return findSignatories(statement.value, outlets).map(({ kind, name }) => ({
    kind: statement.sort === 'organisation' ? 'agency' : kind,
    name,
    key: folded(name),
    toLine: () => lineOfStatement(source, statement),
  }));
}

const PLACES = { signed: 'byline', marked: 'element of a byline', elsewhere: 'byline elsewhere' } as const;

/** What the page prints: the line that says "By", and the marked names, those that look like the first one of them. */
function printedNamings(printed: readonly PrintedByline[]): readonly Naming[] {
  return (['signed', 'marked', 'elsewhere'] as const).flatMap((sort) => {
    const lines = printed.filter((one) => one.sort === sort);
    const signing = lines.filter(({ signatories }) => signatories.some(({ kind }) => kind === 'author'));
    // Two lines that say "By" may be a writer's and a photographer's: the one with a writer's role is the byline.
    const first = signing.find(({ line }) => sort === 'signed' && isRole(line.words)) ?? signing[0] ?? lines[0];
    const read = sort === 'elsewhere' ? lines.slice(0, 1) : lines.filter(({ look }) => look === first?.look);
    const named = read.flatMap(({ line, signatories }) => signatories.map(({ kind, name }) => ({ kind, name, key: folded(name), toLine: () => line })));
    return named.length === 0 ? [] : [toNaming('text', PLACES[sort], named)];
  });
}

function toNaming(witness: Witness, place: string, named: readonly NamedOn[]): Naming {
  const once = named.filter((one, i) => named.findIndex(({ key }) => key === one.key) === i);
  return { witness, place, people: once.filter(({ kind }) => kind === 'author'), bodies: once.filter(({ kind }) => kind === 'agency') };
}

/** The byline as the page prints it, where it prints the names, in one line if it can be; else the lines that state them. */
function layOutByline(named: readonly NamedOn[], printed: readonly PrintedByline[], front: FrontMatter): Block | undefined {
  const shown = [...front.lines.filter(({ line, place }) => place !== 'body' && line.words.length <= 240).map(({ line }) => line), ...printed.map(({ line }) => line)].sort((a, b) => a.words.length - b.words.length);
  const joint = shown.find(({ words }) => named.length > 1 && named.every(({ key }) => folded(words).includes(key)));
  const placed = named.flatMap((one) => {
    const line = joint ?? shown.find(({ words }) => folded(words).includes(one.key)) ?? one.toLine();
    const start = line === undefined ? -1 : folded(line.words).indexOf(one.key);
    return line === undefined || start < 0 ? [] : [{ kind: one.kind, line, start, end: start + one.key.length }];
  });
  if (placed.length === 0) return undefined;
  const lines = [...new Set(placed.map(({ line }) => line))];
  const signatories: readonly Signatory[] = placed.map(({ kind, line, start, end }) => ({ kind, line: lines.indexOf(line), start, end }));
  return { kind: 'byline', lines, signatories };
}

function toWitness({ witness, place, people, bodies }: Naming): FieldWitness {
  return { witness, place, value: [...people, ...bodies].map(({ name }) => name).join(', ') };
}
