import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeNamesModel, NAMES_PLAN } from './names-plan.js';
import { readCities } from './read-cities.js';
import { readNamedCorpora } from './read-named-documents.js';
import { toNameLesson } from './to-name-lesson.js';
import { writeNamesCard } from './write-names-card.js';

const WORKSPACE = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..');
const SHARED = join(WORKSPACE, '..', 'shared');
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(SHARED, 'train') },
    people: { type: 'string', default: join(SHARED, 'eval', 'people', 'people.dev.jsonl') },
    out: { type: 'string', default: join(WORKSPACE, 'libs', 'extraction', 'models') },
    check: { type: 'boolean', default: false },
  },
});

const corpora = readNamedCorpora(values.data, values.people);
const cities = readCities(join(values.data, 'world_cities.csv'));
const lessons = corpora.flatMap(({ documents }) => documents).map((document) => toNameLesson(document, cities));
const bytes = makeNamesModel(lessons, cities, NAMES_PLAN);
const file = join(values.out, 'names.bin');
if (values.check) {
  const isSame = Buffer.from(bytes).equals(readFileSync(file));
  console.log(`names.bin: ${isSame ? 'the same, byte for byte' : 'differs from the shipped file'}`);
  process.exitCode = isSame ? 0 : 1;
} else {
  writeFileSync(file, bytes);
  writeFileSync(join(values.out, 'names.md'), writeNamesCard(bytes, corpora, NAMES_PLAN));
  console.log(`wrote names.bin (${bytes.length} bytes) and names.md to ${values.out}`);
}
