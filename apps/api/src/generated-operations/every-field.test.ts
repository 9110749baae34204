import { buildRecordSchema } from '@onrecord/schema';
import { isObjectType } from 'graphql';
import { createSelectionWriter } from '../test/generated/selections.js';
import { pathsToTypes } from '../test/generated/paths.js';
import { type RecordToAsk, startRecordToAsk } from '../test/generated/record-to-ask.js';

const SCHEMA = buildRecordSchema();
const TYPES = Object.values(SCHEMA.getTypeMap()).filter(isObjectType).filter(({ name }) => !name.startsWith('__'));

/** Everything that has an id of its own. */
const NODES = TYPES.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node')).map(({ name }) => name);

let record: RecordToAsk;

beforeAll(async () => {
  record = await startRecordToAsk();
}, 60_000);

afterAll(() => record.server.stop());

test('every field of every type answers, with all that hangs on it', async () => {
  const writer = createSelectionWriter(SCHEMA, record.ids);
  const paths = pathsToTypes(SCHEMA, record.ids);
  const seen = new Set<string>();
  for (const type of TYPES) {
    const path = paths.get(type.name);
    if (path === undefined) continue;
    const { data, errors } = await record.ask(`{ ${path(writer.writeSelection(type, 1))} }`);
    expect([type.name, errors]).toEqual([type.name, []]);
    collectTypes(data, seen);
  }
  // What the invented articles have nothing of, such as a problem or a withholding, is asked too and gives nothing.
  expect([...seen]).toEqual(expect.arrayContaining([...NODES, 'FieldReading', 'Evidence', 'MeetingNetworkEdge', 'QuoteCount', 'TimelineEdge', 'SearchEdge', 'ArticleComparison', 'VersionComparison', 'Analysis']));
}, 60_000);

function collectTypes(answer: unknown, seen: Set<string>): void {
  if (typeof answer !== 'object' || answer === null) return;
  if ('__typename' in answer && typeof answer.__typename === 'string') seen.add(answer.__typename);
  for (const value of Object.values(answer)) collectTypes(value, seen);
}
