import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildRecordSchema } from './build-schema.js';

/** The schema in the schema definition language, sorted, so that a change of it is a change of as few lines. */
export function printRecordSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildRecordSchema()))}\n`;
}
