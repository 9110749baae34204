import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readTreebanks } from './corpus/treebanks.js';
import { trainNamesFiles } from './names/train-names-files.js';
import { PLAN, trainModels } from './train-models.js';
import { writeCards } from './write-cards.js';

const WORKSPACE = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const SHARED = join(WORKSPACE, '..', 'shared');
const { values } = parseArgs({ options: { data: { type: 'string', default: join(SHARED, 'train') }, people: { type: 'string', default: join(SHARED, 'eval', 'people', 'people.dev.jsonl') }, out: { type: 'string', default: join(WORKSPACE, 'libs', 'extraction', 'models') }, check: { type: 'boolean', default: false } } });

const treebanks = readTreebanks(values.data);
const files = trainModels(treebanks.train, PLAN, (progress) => console.log(`${Math.round(process.cpuUsage().user / 1e6)} s  ${progress}`));
const cards = writeCards(files, treebanks, PLAN);
const names = trainNamesFiles(values.data, values.people);
const outputs: readonly (readonly [string, Uint8Array])[] = [
  ['tagger.bin', files.tagger],
  ['parser.bin', files.parser],
  ['names.bin', names.names],
  ['tagger.md', Buffer.from(cards.tagger)],
  ['parser.md', Buffer.from(cards.parser)],
  ['names.md', Buffer.from(names.card)],
];
if (values.check) {
  const different = outputs.filter(([name, bytes]) => !Buffer.from(bytes).equals(readFileSync(join(values.out, name))));
  for (const [name] of outputs) console.log(`${name}: ${different.some(([other]) => other === name) ? 'differs from the shipped file' : 'the same, byte for byte'}`);
  process.exitCode = different.length === 0 ? 0 : 1;
} else {
  mkdirSync(values.out, { recursive: true });
  for (const [name, bytes] of outputs) writeFileSync(join(values.out, name), bytes);
  console.log(`wrote ${outputs.map(([name]) => name).join(', ')} to ${values.out}`);
}
