import * as fc from 'fast-check';
import type { RecordReader, SearchHit } from '@onrecord/domain';
import { makeArticle } from '../articles/make-article.js';
import { testLinker } from '../articles/test-linker.js';
import { NOW, useStores, type OpenStore } from './opened-stores.js';

const NOUNS: readonly SearchHit['noun'][] = ['article', 'quote', 'person', 'meeting'];

const ARTICLES = [
  { id: 'a', published: '2031-05-01', headline: 'Müller opens harbour', quotes: [{ words: 'Harbour dues will fall', speaker: 'Ada Lindqvist' }], meetings: [{ participants: ['Ada Lindqvist', 'Boris Halden'], place: 'Brunn' }] },
  { id: 'b', published: '2031-05-02', headline: 'Quiet day', prose: [`${'Nothing happened at all. '.repeat(200)}Then Ada went home. ${'And nothing more. '.repeat(200)}`] },
  { id: 'c', published: '2031-05-03', headline: 'Marks \u0001in\u0002 the text', prose: ['Smith & Sons <b>closed</b> 🎉 early.'] },
];

/** Words looked for across nouns. */
export function describeSearch(open: OpenStore): void {
  const storeOfAll = useStores(open).filled(async (store) => {
    for (const outline of ARTICLES) await store.save(makeArticle(outline), testLinker, NOW);
  });
  const filled = async (): Promise<RecordReader> => (await storeOfAll()).readAs({ now: NOW });

  async function found(reader: RecordReader, words: string, nouns = NOUNS): Promise<readonly SearchHit[]> {
    return (await reader.search(words, nouns, {})).edges.map((edge) => edge.node);
  }

  test.each([
    // each noun in its own words
    ['harbour', ['article a', 'quote']],
    ['lindqvist', ['article a', 'meeting', 'person', 'quote']],
    // who said it and what
    ['lindqvist dues', ['article a', 'quote']],
    ['brunn', ['article a', 'meeting']],
    // all of the words
    ['harbour dues', ['article a', 'quote']],
    ['harbour nothing', []],
    // the last may be a beginning, the others not
    ['harb', ['article a', 'quote']],
    ['harb dues', []],
    // without the dots
    ['muller', ['article a']],
    // what a person types is words, whatever it looks like
    ['harbour" OR "nothing', []],
    ['(harbour)', ['article a', 'quote']],
    ['text:harbour', []],
    ['harbour*', ['article a', 'quote']],
    ['-harbour', ['article a', 'quote']],
    ["'; drop table article; --", []],
  ])('%s', async (words, expected) => {
    const reader = await filled();
    expect((await found(reader, words)).map((hit) => (hit.noun === 'article' ? `article ${hit.id}` : hit.noun)).sort()).toEqual(expected);
  });

  test('an excerpt is a stretch of the text with the places of the words', async () => {
    const reader = await filled();
    const [hit] = await found(reader, 'went home', ['article']);
    expect(hit!.excerpt).toContain('Then Ada went home.');
    expect(hit!.excerpt.length).toBeLessThan(400);
    expect(hit!.highlights.map(({ start, end }) => hit!.excerpt.slice(start, end))).toEqual(['went', 'home']);
  });

  test('marks of our own and of others in a text are text', async () => {
    const reader = await filled();
    const [hit] = await found(reader, 'closed early', ['article']);
    expect(hit!.excerpt).toContain('Smith & Sons <b>closed</b> 🎉 early.');
    expect(hit!.highlights.map(({ start, end }) => hit!.excerpt.slice(start, end))).toEqual(['closed', 'early']);
  });

  test('only the nouns asked for', async () => {
    const reader = await filled();
    expect((await found(reader, 'ada', ['person'])).map((hit) => hit.noun)).toEqual(['person']);
    expect(await found(reader, 'ada', [])).toEqual([]);
  });

  test('any text is found or refused as having no word', async () => {
    const reader = await filled();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (words) => {
        const outcome = await found(reader, words).then(() => 'found', (error: { code?: string }) => error.code);
        expect(['found', 'BAD_USER_INPUT']).toContain(outcome);
      }),
      { numRuns: 200 },
    );
  });
}
