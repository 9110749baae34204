import type { Finding } from '../proof.js';
import type { CommandLine } from './command-line.js';

const KINDS = ['articles', 'people', 'quotes', 'meetings'] as const;
type Kind = (typeof KINDS)[number];

/** Everything that a record exports: lines of JSON, by kind, without what tells the instant of intake. */
export type RecordExport = Readonly<Record<Kind, readonly string[]>>;

/** Fields that tell when an article was taken in, and not what it says. */
const OF_THE_INTAKE = ['receivedAt'];

/**
 * Exports a record whole.
 * @throws Error with what the command said when it failed.
 */
export async function exportRecord(commandLine: CommandLine, folder: string, database: string): Promise<RecordExport> {
  const exported: Partial<Record<Kind, readonly string[]>> = {};
  for (const kind of KINDS) {
    const { code, stdout, stderr } = await commandLine.run(folder, 'export', '--kind', kind, '--database', database);
    if (code !== 0) throw new Error(`the export of ${kind} ended with ${code}:\n${stderr}`);
    exported[kind] = stdout.split('\n').filter((line) => line !== '').map(withoutIntake);
  }
  return exported as RecordExport;
}

function withoutIntake(line: string): string {
  return JSON.stringify(JSON.parse(line), (key, value: unknown) => (OF_THE_INTAKE.includes(key) ? undefined : value));
}

/** A finding that holds when two records export the same, line for line. */
export function findSameExport(what: string, found: RecordExport, expected: RecordExport): Finding {
  const faults = KINDS.flatMap((kind) => describeDifference(kind, found[kind], expected[kind]));
  return { what, holds: faults.length === 0, seen: faults.length === 0 ? describeCounts(found) : faults.join('; ') };
}

/** "31 articles, 88 people, 210 quotes, 40 meetings". */
export function describeCounts(exported: RecordExport): string {
  return KINDS.map((kind) => `${exported[kind].length} ${kind}`).join(', ');
}

function describeDifference(kind: Kind, found: readonly string[], expected: readonly string[]): readonly string[] {
  const missing = expected.filter((line) => !found.includes(line));
  const besides = found.filter((line) => !expected.includes(line));
  if (missing.length === 0 && besides.length === 0) {
    if (found.length !== expected.length) return [`${kind}: ${found.length} lines, expected ${expected.length}`];
    return found.every((line, index) => line === expected[index]) ? [] : [`${kind}: the same lines in another order`];
  }
  return [`${kind}: ${missing.length} of ${expected.length} missing, ${besides.length} besides; ${firstDifference(missing[0], besides)}`];
}

/** Where the missing line and the one most like it part: the one with the same id, else the first. */
function firstDifference(missing: string | undefined, besides: readonly string[]): string {
  if (missing === undefined) return `besides ${cut(besides[0] ?? '', 0)}`;
  const other = besides.find((line) => idOf(line) === idOf(missing)) ?? besides[0];
  if (other === undefined) return `missing ${cut(missing, 0)}`;
  let at = 0;
  while (missing[at] === other[at]) at++;
  return `expected ${cut(missing, at)}, found ${cut(other, at)}`;
}

function idOf(line: string): unknown {
  return (JSON.parse(line) as { id?: unknown }).id;
}

function cut(line: string, at: number): string {
  return `${String(idOf(line))} …${line.slice(Math.max(0, at - 60), at + 120)}…`;
}
