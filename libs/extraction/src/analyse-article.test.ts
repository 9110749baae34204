import { sliceSpan } from '@onrecord/domain';
import { analyseArticle, createAnalyser } from './analyse-article.js';
import { ENGINE } from './engine.js';
import { loadNamesModel } from './models.js';
import { articleOf } from './test/article-of.js';

const ARTICLE = articleOf('“We will act,” Ada Lindqvist, the foreign minister of Norvania, told reporters in Ostholm. She met Tomas Rehn on Monday.');

test('an article is read without models, and each stage adds its facts', () => {
  const analysed = analyseArticle(ARTICLE);
  expect(analysed.engine).toBe(ENGINE);
  expect(analysed.people.map(({ name }) => name)).toEqual(['Ada Lindqvist', 'Tomas Rehn']);
  expect(analysed.quotes.map(({ content }) => content.map((span) => sliceSpan(ARTICLE.text, span)))).toEqual([['“We will act,”']]);
  expect(analysed.meetings.map(({ participants }) => participants.map(({ name }) => name).sort())).toEqual([['Ada Lindqvist', 'Tomas Rehn']]);
});

test('an analyser with a model says so in the engine of every fact', () => {
  const analysed = createAnalyser({ names: loadNamesModel() })(ARTICLE);
  expect(analysed.engine).toBe(`${ENGINE}+names`);
  expect(analysed.people.map(({ name }) => name)).toEqual(['Ada Lindqvist', 'Tomas Rehn']);
});

test('the same article and models give the same facts', () => {
  const analyse = createAnalyser({ names: loadNamesModel() });
  expect(analyse(ARTICLE)).toEqual(analyse(ARTICLE));
});
