import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printRecordSchema } from './print-schema.js';

test('schema.graphql is the schema in code; «node libs/schema/dist/emit-schema.js» writes it anew', () => {
  expect(readFileSync(join(__dirname, '..', 'schema.graphql'), 'utf8')).toBe(printRecordSchema());
});
