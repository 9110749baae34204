import type { ArticleInput } from '@onrecord/domain';
import { createAnalyser } from '@onrecord/extraction';
import { loadNamesModel, loadParsingModels } from '@onrecord/extraction/models';
import { decodeDocument, parseArticle } from '@onrecord/parsing';
import { peakMemory } from '../figures.js';
import { parseAll, tagAll, wordsOfSentences } from './models-at-work.js';

/** What the process tells: that its models are loaded, then that an article is read; each with the most memory held so far, in MB. */
export type EngineNote = { readonly said: 'loaded' | 'read'; readonly memory: number };

/** What it is asked: to read an article and, where the engine does not do it by itself, to tag and parse its sentences too. */
export interface EngineOrder {
  readonly input: ArticleInput;
  readonly parseToo: boolean;
}

const tell = (said: EngineNote['said']): void => void process.send?.({ said, memory: peakMemory() } satisfies EngineNote);

/** A process that holds all models and nothing else, and reads the articles that it is sent, one by one. */
const { tagger, parser } = loadParsingModels();
const analyse = createAnalyser({ names: loadNamesModel() });

process.on('message', ({ input, parseToo }: EngineOrder) => {
  const analysed = analyse(parseArticle(decodeDocument(input), input.details));
  if (parseToo) {
    const sentences = wordsOfSentences(analysed);
    parseAll(parser, sentences, tagAll(tagger, sentences));
  }
  tell('read');
});
tell('loaded');
