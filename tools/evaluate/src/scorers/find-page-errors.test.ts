import { NO_PAGE } from '../predictions/pages.js';
import { comparePage, type GoldPage } from './find-page-errors.js';

const GOLD: GoldPage = { id: 'a', set: 'courier', headline: 'Harbour closes', authors: ['Ada Quill', 'Tom Reed'], published: '2024-03-04T06:30:00+01:00', dek: ['Cranes rust.'], body: 'Cranes rust.\n\nThe harbour will close.\n\nShips wait.', captions: [{ caption: 'A crane.' }, { caption: null }] };
const RIGHT = { headline: '“Harbour closes”', authors: ['Ada Quill', 'Tom Reed'], published: '2024-03-04', body: 'The harbour will close.\n\nShips wait.', dek: ['Cranes rust'], paragraphs: [], captions: [{ caption: 'A crane', credit: null }] };

test('marks, case and the hour make no error, nor does a standfirst that is left out of the body', () => {
  expect(comparePage(GOLD, RIGHT)).toEqual([]);
});

test('what the gold does not tell is not compared', () => {
  expect(comparePage({ id: 'a', set: 'courier', headline: null, body: null }, RIGHT)).toEqual([]);
});

test.each([
  [{ headline: 'Home' }, { part: 'headline', gold: 'Harbour closes', given: 'Home' }],
  [{ authors: ['Ada Quill'] }, { part: 'authors', gold: 'Ada Quill; Tom Reed', given: 'Ada Quill' }],
  [{ published: '2024-03-05T00:10:00Z' }, { part: 'day', gold: '2024-03-04', given: '2024-03-05' }],
  [{ dek: [] }, { part: 'standfirst', gold: 'Cranes rust.', given: '' }],
  [{ captions: [] }, { part: 'caption', gold: 'A crane.', given: '' }],
  [{ body: 'The harbour will close.' }, { part: 'missed', gold: 'Ships wait.', given: '' }],
  [{ body: 'The harbour will close.\n\nShips wait.\n\nRead more' }, { part: 'extra', gold: '', given: 'Read more' }],
])('%j is an error', (spoilt, error) => {
  expect(comparePage(GOLD, { ...RIGHT, ...spoilt })).toEqual([{ id: 'a', ...error }]);
});

test('a page without a prediction lacks every part', () => {
  const parts = comparePage(GOLD, undefined).map(({ part }) => part);
  expect(parts).toEqual(['headline', 'authors', 'day', 'standfirst', 'caption', 'missed', 'missed']);
  expect(comparePage(GOLD, NO_PAGE).map(({ part }) => part)).toEqual(parts);
});
