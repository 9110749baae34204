import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateDocuments } from './generate-documents.js';

// `npm run -w libs/client generate` writes the typed documents; `-- --check` only tells whether they are those of schema and documents, by the status.
const place = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const args = process.argv.slice(2);
const file = args.find((arg) => !arg.startsWith('--')) ?? place('../generated/documents.ts');
const made = await generateDocuments(place('../../../schema/schema.graphql'), place('../documents'));
if (!args.includes('--check')) writeFileSync(file, made);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== made) {
  console.error(`${file} is not what schema and documents give; run \`npm run -w libs/client generate\``);
  process.exitCode = 1;
}
