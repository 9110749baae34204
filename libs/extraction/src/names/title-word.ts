import { ROLE_NOUNS } from '../people/lexicon/role-nouns.js';
import { HONORIFICS, TITLE_MODIFIERS } from '../people/lexicon/titles.js';

/** Whether a capitalised word before a name is part of a title: "Mr.", "Senator", "Foreign"; the name "Lindqvist" is none. */
export function isTitleWord(word: string): boolean {
  const lower = word.toLowerCase();
  return HONORIFICS.has(lower) || ROLE_NOUNS.has(lower) || TITLE_MODIFIERS.has(lower);
}
