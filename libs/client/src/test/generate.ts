import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateDocuments } from './generate-documents.js';

// `npm run -w libs/client generate` writes the typed documents and their manifest; `-- --check` only tells whether they are those of schema and documents, by the status.
const place = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--')) ?? place('../generated');
const made = await generateDocuments(place('../../../schema/schema.graphql'), place('../documents'));
for (const [name, text] of Object.entries(made)) {
  const file = join(folder, name);
  if (!args.includes('--check')) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is not what schema and documents give; run \`npm run -w libs/client generate\``);
    process.exitCode = 1;
  }
}
