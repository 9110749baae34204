import { StorageError } from '@onrecord/domain';
import { ask, contextOver } from '../test/ask.js';
import { createFakeReader } from '../test/fake-reader.js';

const SUBMIT = 'mutation S($input: ArticleInput!) { submitArticle(input: $input) { __typename ... on Submission { outcome article { headline } } ... on Problem { code message path } } }';
const ANALYSE = 'query A($input: ArticleInput!) { analyse(input: $input) { __typename ... on Analysis { headline language people { name mentions { text } } quotes { kind speakerName speakerState asReported evidence { article { id } context { text } } } meetings { status times { words precision } participants { name person { id } } } } ... on Problem { code message path } } }';

test('an article that was taken in comes back', async () => {
  const { data, errors } = await ask(SUBMIT, { input: { text: 'A headline\n\nA paragraph.' } });
  expect(errors).toEqual([]);
  expect(data.submitArticle).toEqual({ __typename: 'Submission', outcome: 'ADDED', article: { headline: 'Norvania’s minister sees progress' } });
});

test('an analysis tells people, quotes and meetings, and names nobody whom the text only describes', async () => {
  const { data, errors } = await ask(ANALYSE, { input: { text: 'A headline\n\nA paragraph.' } });
  expect(errors).toEqual([]);
  expect(data.analyse).toMatchObject({
    __typename: 'Analysis',
    people: [{ name: 'Ada Lindqvist', mentions: [{ text: 'Ada Lindqvist' }] }],
    quotes: [
      { kind: 'DIRECT', speakerName: 'Ada Lindqvist', evidence: { article: null } },
      { kind: 'MIXED', speakerName: null, speakerState: 'UNNAMED' },
    ],
    meetings: [{ status: 'PLANNED', times: [{ words: 'Tuesday', precision: 'DAY' }], participants: [{ name: 'Ada Lindqvist', person: null }] }],
  });
});

test.each([
  // what the engine refuses
  [{ text: '   ' }, 'UnusableTextProblem', 'NOT_AN_ARTICLE', ['input', 'text']],
  // one byte over the limit; an umlaut counts twice
  [{ text: 'ä'.repeat(100_000) + 'x' }, 'UnusableTextProblem', 'TOO_LARGE', ['input', 'text']],
  [{ text: 'x', published: 'last Tuesday' }, 'InvalidInputProblem', 'BAD_USER_INPUT', ['input', 'published']],
  [{ text: 'x', zone: 'Mars/Olympus' }, 'InvalidInputProblem', 'BAD_USER_INPUT', ['input', 'zone']],
  // a script is no address
  [{ text: 'x', url: 'javascript:alert(1)' }, 'InvalidInputProblem', 'BAD_USER_INPUT', ['input', 'url']],
  [{ text: 'x', outlet: '' }, 'InvalidInputProblem', 'BAD_USER_INPUT', ['input', 'outlet']],
  // a line that no screen shows as it is, and half an emoji, which no database keeps
  [{ text: 'x', outlet: 'The Brunn\u0000Herald' }, 'InvalidInputProblem', 'BAD_USER_INPUT', ['input', 'outlet']],
  [{ text: 'x', name: '\ud83d.txt' }, 'InvalidInputProblem', 'BAD_USER_INPUT', ['input', 'name']],
  // an embargo ends at an instant, not on a day
  [{ text: 'x', releaseAt: '2031-01-01' }, 'InvalidInputProblem', 'BAD_USER_INPUT', ['input', 'releaseAt']],
])('%.60j is refused as data', async (input, type, code, path) => {
  for (const [operation, field] of [[SUBMIT, 'submitArticle'], [ANALYSE, 'analyse']] as const) {
    const { data, errors } = await ask(operation, { input });
    expect(errors).toEqual([]);
    expect(data[field]).toEqual({ __typename: type, code, path, message: expect.any(String) });
  }
});

test.each([
  // scripts make a page longer than its article
  [{ text: `<!doctype html><script>${'x'.repeat(300_000)}</script><p>A paragraph.` }, 'Submission'],
  // told to be one, whatever it opens with
  [{ text: `x${' '.repeat(300_000)}`, form: 'HTML' }, 'Submission'],
  // a page has its own limit
  [{ text: `<html>${'x'.repeat(2_000_000)}` }, 'UnusableTextProblem'],
  // what is told to be text is held to the limit of texts
  [{ text: `<html>${'x'.repeat(300_000)}`, form: 'TEXT' }, 'UnusableTextProblem'],
])('a page of its own size: %.40j', async (input, type) => {
  const { data, errors } = await ask('mutation S($input: ArticleInput!) { submitArticle(input: $input) { __typename } }', { input });
  expect(errors).toEqual([]);
  expect(data.submitArticle).toEqual({ __typename: type });
});

test('a full disk is no problem of the submission', async () => {
  const intake = { takeIn: () => Promise.reject(new StorageError('the disk is full')) };
  const { data, errors } = await ask(SUBMIT, { input: { text: 'x' } }, contextOver(createFakeReader().reader, { intake }));
  expect(data).toBeNull();
  expect(errors).toEqual([{ code: 'STORAGE_FAILED', argument: undefined, message: 'the disk is full' }]);
});
