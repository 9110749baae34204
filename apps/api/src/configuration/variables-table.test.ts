import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrom } from './configuration.js';
import { createVariableReader } from './variables.js';

const README = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');

/** Matches a row of the table of variables: `| \`PORT\` | 4000 | 0 to 65535 | …`; no row of another table, whose first cell is no name in capitals. */
const ROW = /^\| `([A-Z][A-Z_]+)` \| ([^|]*) \| ([^|]*) \| \S.*\|$/gm;

const rows = [...README.matchAll(ROW)].map(([, name, otherwise, values]) => ({ name, otherwise, values }));

function declared() {
  const variables = createVariableReader({});
  readFrom(variables);
  return variables.read.map(({ name, otherwise = '—', values }) => ({ name, otherwise, values }));
}

const byName = (a: { readonly name?: string | undefined }, b: { readonly name?: string | undefined }) => (a.name ?? '').localeCompare(b.name ?? '');

test('the table of the README names every variable that is read, once, with its default and its bounds', () => {
  expect([...rows].sort(byName)).toEqual([...declared()].sort(byName));
});

test('no variable is read twice', () => {
  const names = declared().map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});
