import { createParser, createTagger } from '@onrecord/extraction';
import type { Treebanks } from './corpus/treebanks.js';
import { measureModels, type Accuracy } from './measure/measure-models.js';
import type { ModelFiles, TrainingPlan } from './train-models.js';

const DATA = `## Data
- Universal Dependencies English Web Treebank (EWT), training part. © The Universal Dependencies EWT authors (Natalia Silveira, Timothy Dozat, Marie-Catherine de Marneffe, Samuel Bowman, Miriam Connor, John Bauer, Christopher Manning and others). CC BY-SA 4.0. https://github.com/UniversalDependencies/UD_English-EWT
- Universal Dependencies GUM, the Georgetown University Multilayer Corpus (Amir Zeldes and others), 112 documents: academic, voyage, bio, conversation, textbook, vlog, speech, court. Annotations CC BY 4.0, texts CC BY and CC BY-SA. Genres under non-commercial licences, news and interviews are not among them. https://github.com/UniversalDependencies/UD_English-GUM

Measured, never trained on: EWT dev and test, GUM news and interviews, Universal Dependencies PUD (CC BY-SA 3.0).

## Licence
CC BY-SA 4.0, with the attribution above: see LICENSE.md.
`;

const COMMAND = `## Made by
\`npm run train\` from the treebanks in \`../shared/train\`: the same data and seed give the same bytes, which \`npm run train -- --check\` proves.
`;

/** The cards of the models, in Markdown: data, licence, figures and the command that made them. */
export function writeCards(files: ModelFiles, treebanks: Treebanks, plan: TrainingPlan): { readonly tagger: string; readonly parser: string } {
  const [tagger, parser] = [createTagger(files.tagger), createParser(files.parser)];
  const figures = [...treebanks.tests].map(([name, sentences]) => [name, measureModels(sentences, tagger, parser)] as const);
  const card = (title: string, about: string, columns: readonly (keyof Accuracy)[]) => `# ${title}\n\n${about}\n\n${DATA}\n## Figures\nShares of a hundred over all words, punctuation included.\n\n${tableOf(figures, columns)}\n${COMMAND}`;
  return {
    tagger: card('tagger.bin', `Part of speech (Universal Dependencies) and Penn Treebank tag of each word: greedy from left to right, ${tagger.model.tags.length} joint tags, ${plan.tagger.votes} averaged perceptrons of ${plan.tagger.epochs} epochs added up; ${files.tagger.length} bytes.`, ['upos', 'xpos']),
    parser: card(
      'parser.bin',
      `What each word depends on: greedy arc-hybrid parsing with a dynamic oracle, ${plan.parser.votes} averaged perceptrons of ${plan.parser.epochs} epochs added up, ${parser.model.labels.length} labels; trained on jackknifed tags, measured on the tagger's; ${files.parser.length} bytes.`,
      ['uas', 'las'],
    ),
  };
}

function tableOf(figures: readonly (readonly [string, Accuracy])[], columns: readonly (keyof Accuracy)[]): string {
  const rows = figures.map(([name, accuracy]) => `| ${name} | ${accuracy.words} | ${columns.map((column) => accuracy[column].toFixed(2)).join(' | ')} |\n`);
  return `| data | words | ${columns.map((column) => column.toUpperCase()).join(' | ')} |\n|---|---|${columns.map(() => '---|').join('')}\n${rows.join('')}`;
}
