import type { MarkupElement } from '../../markup/node.js';
import { at } from '../../markup/xml-names.js';
import type { Told, ToldLine } from '../exchange/told-article.js';
import { attributeLines, toldAttribute, toldLines, toldWords } from '../exchange/xml-told.js';

/** The role of an element without the prefix of its vocabulary, in small letters: `caption` of `drol:caption`; empty for none. */
export function roleOf({ attributes: { role } }: MarkupElement): string {
  return (role ?? '').replace(/^.*[:/]/, '').toLowerCase();
}

/** The code of an element without the prefix of its vocabulary: `picture` of `ninat:picture`; empty for none. */
export function codeOf({ attributes: { qcode, uri } }: MarkupElement): string {
  return (qcode ?? uri ?? '').replace(/^.*[:/]/, '');
}

/** What parties and places are called: the first name of each, or the words that stand for a code. */
export function namesOf(elements: readonly MarkupElement[]): readonly Told[] {
  return elements.flatMap((element) => [...toldWords(at(element, 'name').slice(0, 1)), ...toldAttribute([element], 'literal')].slice(0, 1));
}

/** The same as lines of the article. */
export function nameLines(source: string, elements: readonly MarkupElement[]): readonly ToldLine[] {
  return elements.flatMap((element) => [...toldLines(at(element, 'name').slice(0, 1)), ...attributeLines(source, [element], 'literal')].slice(0, 1));
}
