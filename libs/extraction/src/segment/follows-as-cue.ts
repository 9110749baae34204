import type { RawToken } from './tokenise.js';

/**
 * Words of saying that stand behind a closing mark, compiled for this project from news prose: only those that need no
 * comma before them.
 */
const SAYING = new Set('said says say saying asked asks ask added adds replied replies told tells wrote writes tweeted tweets shouted yelled cried wondered answered responded explained exclaimed insisted continued joked quipped concluded declared demanded recalled mused mocked pressed boasted noted stated remarked exclaims screamed yells shouts chanted begged pleaded interjected retorted tweets reads joked inquired scoffed snapped thundered observed'.split(' '));

/** How many words a name before its word of saying may have: "?” Foreign Minister Ada Lindqvist of Norvania asked". */
const LONGEST_NAME = 8;

/**
 * Whether the words behind `?”` or `!”` go on with the same sentence, because they name who asked: “Why now?” Ms Reeves
 * asked. Behind `.”` only where the word of saying comes at once, in lower case.
 */
export function followsAsCue(text: string, tokens: readonly RawToken[], from: number, stop: string): boolean {
  for (let i = from; i < tokens.length && i <= from + LONGEST_NAME; i++) {
    const token = tokens[i]!;
    const words = text.slice(token.start, token.end);
    if (SAYING.has(words)) return i > from ? stop !== '.' : true;
    if (token.kind === 'mark' || /^[.;:?!]/.test(words)) return false;
    if (/^(?:who|that|which|when|where|because|but|and)$/.test(words)) return false;
  }
  return false;
}
