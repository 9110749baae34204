import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printRecordSchema } from './print-schema.js';

// `node libs/schema/dist/emit-schema.js` writes schema.graphql; with `--check` it only compares, and fails on a difference.
const file = join(dirname(dirname(fileURLToPath(import.meta.url))), 'schema.graphql');
const schema = printRecordSchema();
if (!process.argv.includes('--check')) {
  writeFileSync(file, schema);
} else if (readFileSync(file, 'utf8') !== schema) {
  console.error('on record: schema.graphql differs from the schema in code; «node libs/schema/dist/emit-schema.js» writes it anew');
  process.exitCode = 1;
}
