import type { NamedCorpus } from './read-named-documents.js';
import type { NamesPlan } from './names-plan.js';

const DATA = `## Data
- wikigold (Dominic Balasuriya, Nicky Ringland, Joel Nothman, Tara Murphy, James R. Curran). CC BY 4.0.
- Universal Dependencies GUM, the Georgetown University Multilayer Corpus (Amir Zeldes and others), 112 documents: academic, voyage, bio, conversation, textbook, vlog, speech, court; proper names of the entities marked as person, organization and place. Annotations CC BY 4.0, texts CC BY and CC BY-SA. https://github.com/UniversalDependencies/UD_English-GUM
- Universal NER over the English Web Treebank (Stephen Mayhew and others), 50 documents. CC BY-SA 4.0.
- MEANTIME (Anne-Lyse Minard, Manuela Speranza and others), 73 documents of Wikinews. Annotations CC BY 4.0, texts CC BY 2.5.
- Names of cities: world-cities (GeoNames). CC BY 4.0. The file holds their hashes.
- Its word lists hold first names of the Office for National Statistics (Open Government Licence v3.0) and words seen in EWT and GUM.

Never trained on: news and interviews of GUM, re3d, NewsWCL50.

## Licence
CC BY-SA 4.0, with the attribution above: see LICENSE.md.
`;

/** The card of the recogniser of names, in Markdown: what it is, its data, licence and the command that made it. */
export function writeNamesCard(bytes: Uint8Array, corpora: readonly NamedCorpus[], plan: NamesPlan): string {
  const rows = corpora.map(({ name, documents }) => `| ${name} | ${documents.length} | ${documents.reduce((sum, { names }) => sum + names.length, 0)} |\n`);
  return `# names.bin

Names of people, organisations and places: structured perceptrons over first, inner, last and only words of names, ${plan.votes} of ${plan.epochs} epochs added up; ${bytes.length} bytes. Its features look words up in the lists for names, so it is trained again when these change.

| data | documents | names |
|---|---|---|
${rows.join('')}
${DATA}
## Made by
\`npm run train\` from the data in \`../shared\`: the same data, word lists and seed give the same bytes, which \`--check\` proves.
`;
}
