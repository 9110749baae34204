import { toModelWord, type DependencyParser, type Tagger } from '@onrecord/extraction';
import type { AnalysedArticle } from '@onrecord/domain';
import { cutTokens } from '../figures.js';

/** A sentence as tagger and parser get it. */
export type Words = readonly string[];

/** The words of an article's sentences, cut as the bench counts them. */
export function wordsOfSentences({ article: { text }, sentences }: AnalysedArticle): readonly Words[] {
  return sentences.map(({ span }) => cutTokens(text.slice(span.start, span.end)).map(toModelWord));
}

/** Tags all sentences. */
export function tagAll(tagger: Tagger, sentences: readonly Words[]): readonly Int32Array[] {
  return sentences.map((words) => tagger.tag(words));
}

/** Parses all sentences with their tags. */
export function parseAll(parser: DependencyParser, sentences: readonly Words[], tags: readonly Int32Array[]): void {
  sentences.forEach((words, i) => parser.parse(words, tags[i]!));
}
