import { PAGE_PARTS, type PageError, type PagePart } from '../scorers/find-page-errors.js';

const HEADINGS: Readonly<Record<PagePart, string>> = {
  headline: 'another headline',
  authors: 'other authors',
  day: 'another day of publication',
  standfirst: 'another standfirst',
  caption: 'captions not found',
  missed: 'paragraphs that are not in the body',
  extra: 'paragraphs that are no part of the body',
};

const LONGEST = 160;

/** What is wrong on the pages of a set: how much of each sort on how many pages, and the first so many of each. */
export function writePageErrors(name: string, errors: readonly PageError[], first: number): string {
  const lists = PAGE_PARTS.flatMap((part) => {
    const own = errors.filter((error) => error.part === part);
    if (own.length === 0) return [];
    const pages = new Set(own.map(({ id }) => id)).size;
    return [`\n${HEADINGS[part]}: ${own.length} on ${pages} pages`, ...own.slice(0, first).map(writeError)];
  });
  return [`${name}: errors`, ...lists].join('\n');
}

function writeError({ id, gold, given }: PageError): string {
  return [`  ${id}`, ...(gold === '' ? [] : [`    gold ${shorten(gold)}`]), ...(given === '' ? [] : [`    ours ${shorten(given)}`])].join('\n');
}

/** On one line, and without what would command a terminal. */
function shorten(words: string): string {
  const plain = words.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST)}…`;
}
