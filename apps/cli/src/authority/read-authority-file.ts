import { type AuthorityEntry, InputError } from '@onrecord/domain';
import { CsvError, parse } from 'csv-parse/sync';

/** A line of the file: its number, from 1, and what it says. A row over several lines has the number of its last. */
export interface AuthorityLine extends AuthorityEntry {
  readonly line: number;
}

const COLUMNS = ['name', 'sameAs', 'role', 'description'] as const;
const REQUIRED = ['name', 'sameAs'] as const;
type Column = (typeof COLUMNS)[number];

/** The most characters of a cell: longer ones come of a quotation mark that is not closed. */
const CELL_LENGTH_MAX = 1000;
/** Matches a tab or U+0007, which no name or id has; not a letter or a space. */
const CONTROL = /\p{Cc}/u;

/** A row as parsed. */
interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * The lines of a newsroom's authority file: CSV in UTF-8, the columns `name` and `sameAs`, and, where there are any, `role`
 * and `description`, in any order. `sameAs` holds addresses or house ids, several with white space between.
 * @throws InputError that names every fault with its line.
 */
export function readAuthorityFile(bytes: Uint8Array, path: string): readonly AuthorityLine[] {
  const [header, ...rows] = parseRows(decode(bytes, path), path);
  const columns = readHeader(header, path);
  const faults: string[] = [];
  const lines = rows.map((row) => readRow(row, columns, faults));
  if (faults.length > 0) throw faulty(path, faults);
  return lines;
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError('file', `${path}: expected CSV in UTF-8, found bytes that are none; save it as «CSV UTF-8»`);
  }
}

function parseRows(text: string, path: string): readonly Row[] {
  try {
    return parse(text, { info: true, skip_empty_lines: true, trim: true, relax_column_count: true }) as unknown as readonly Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw faulty(path, [`line ${String(error['lines'])}: ${error.message}`]);
  }
}

/** Which column stands where. */
function readHeader(header: Row | undefined, path: string): readonly Column[] {
  const names = header?.record ?? [];
  const columns = names.map((name) => COLUMNS.find((column) => column.toLowerCase() === name.toLowerCase()));
  const isWhole = columns.every((column) => column !== undefined) && REQUIRED.every((column) => columns.includes(column)) && new Set(columns).size === columns.length;
  if (!isWhole) throw faulty(path, [`line ${header?.info.lines ?? 1}: expected the names of columns, ${COLUMNS.join(', ')}, of which ${REQUIRED.join(' and ')} must be there, each once; found ${names.length === 0 ? 'nothing' : JSON.stringify(names.join(','))}`]);
  return columns as readonly Column[];
}

function readRow({ record, info: { lines: line } }: Row, columns: readonly Column[], faults: string[]): AuthorityLine {
  if (record.length !== columns.length) faults.push(`line ${line}: expected ${columns.length} cells, found ${record.length}`);
  const cell = (column: Column): string => (record[columns.indexOf(column)] ?? '').trim();
  for (const column of REQUIRED) if (record.length === columns.length && cell(column) === '') faults.push(`line ${line}: ${column} is empty`);
  for (const column of columns) {
    if (cell(column).length > CELL_LENGTH_MAX) faults.push(`line ${line}: ${column} must have at most ${CELL_LENGTH_MAX} characters, found ${cell(column).length}`);
    if (CONTROL.test(cell(column))) faults.push(`line ${line}: ${column} has a line break or another control character in it`);
  }
  const [role, description] = [cell('role'), cell('description')];
  const sameAs = cell('sameAs').split(/\s+/u).filter((id) => id !== '');
  return { line, name: cell('name'), authority: { kind: 'person-authority', sameAs, ...(role === '' ? {} : { role }), ...(description === '' ? {} : { description }) } };
}

function faulty(path: string, faults: readonly string[]): InputError {
  return new InputError('file', `${path}: nothing was imported: ${faults.join('; ')}`);
}
