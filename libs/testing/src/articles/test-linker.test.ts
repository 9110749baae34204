import { makeArticle } from './make-article.js';
import { testLinker } from './test-linker.js';

const members = [
  makeArticle({ id: 'a', published: '2031-05-02', people: [{ name: 'Ada Lindqvist' }] }),
  makeArticle({ id: 'b', published: '2031-05-01', people: [{ name: 'Ada Lindqvist', names: ['Ada Lindqvist', 'Ada Moe'] }] }),
  makeArticle({ id: 'c', people: [{ name: 'Ada Moe' }] }),
  makeArticle({ id: 'd', people: [{ name: 'Ada Moe', standing: 'private' }] }),
].flatMap(({ articleId, analysed }) => testLinker.membersOf(articleId, analysed, testLinker.identify(articleId, analysed)));

test('people who share a spelling are one, named after the earliest; a private one stays alone', () => {
  expect(testLinker.form('person', members).map((person) => [person.id, person.members.map((ref) => ref.articleId)])).toEqual([
    ['person of person-b-Ada Lindqvist', ['b', 'a', 'c']],
    ['person of person-d-Ada Moe', ['d']],
  ]);
});

test('the order of members makes no difference', () => {
  expect(testLinker.form('person', [...members].reverse())).toEqual(testLinker.form('person', members));
});
