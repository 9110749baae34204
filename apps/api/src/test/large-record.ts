import type { ArticleStore } from '@onrecord/domain';
import { linker } from '@onrecord/linking';
import { type ArticleOutline, makeArticle } from '@onrecord/testing';

const NOW = '2031-03-31T00:00:00.000Z';
/** More than the pages that are compared, so that the larger one is full and has another behind it. */
const COUNT = 24;

const numbers = Array.from({ length: COUNT }, (_, index) => index);
const nameOf = (index: number): string => `Tom Reed${'abcdefghijklmnopqrstuvwxyz'[index]!}`;
const dayOf = (index: number): string => `2031-02-${String(index + 1).padStart(2, '0')}`;

/**
 * Twenty-four articles of twenty-four outlets: in each of them all people are quoted, Ada Quill says one thing that all papers
 * print and one of her own, and she meets everybody. Whatever list an operation shows is longer than its page.
 */
const ARTICLES: readonly ArticleOutline[] = numbers.map((index) => ({
  id: `article-${index}`,
  headline: `Harbour talks, day ${index + 1}`,
  published: dayOf(index),
  outlet: `The Example Courier ${index}`,
  authors: [`Mina Holt${'abcdefghijklmnopqrstuvwxyz'[index]!}`],
  quotes: [
    { words: 'The harbour stays open for as long as we can pay for it', speaker: 'Ada Quill', day: dayOf(index) },
    ...numbers.map((other) => ({ words: `The harbour of port ${other} has ${index + other * COUNT} boats, and Ada Quill knows it`, speaker: nameOf(other) })),
  ],
  meetings: [
    { participants: ['Ada Quill', 'Tom Reeda'], place: 'Port Arden', status: index % 2 === 0 ? 'planned' : 'held', day: '2031-03-20' },
    ...numbers.map((other) => ({ participants: ['Ada Quill', nameOf(other)], place: `Port ${other}`, status: 'held' as const, day: dayOf((index + other) % COUNT) })),
  ],
}));

/** Fills a store with so much of everything that a page of twenty is full wherever an operation has one. */
export async function fillLargeRecord(store: ArticleStore): Promise<void> {
  for (const article of ARTICLES) await store.save(makeArticle(article), linker, NOW);
  // Each article has a version before the one shown.
  for (const article of ARTICLES.slice(0, 2)) await store.save(makeArticle({ ...article, headline: 'Harbour talks, corrected' }), linker, NOW);
}
