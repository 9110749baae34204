import { findVariableExcess, type VariableLimits } from './variable-limits.js';

const WIDE: VariableLimits = { variableBytes: 1e9, listValues: 1e9, valueDepth: 1e9 };

const refuse = (variables: unknown, limits: Partial<VariableLimits>, isWithArticle = false) => findVariableExcess(variables, { ...WIDE, ...limits }, isWithArticle)?.extensions;

test.each<[string, unknown, keyof VariableLimits, number]>([
  // texts in UTF-8, names by their letters, and one for each value that is none
  ['bytes', { name: 'Børge', ids: [1, null, true] }, 'variableBytes', 1 + 4 + 6 + 3 + 1 + 3],
  ['the longest list', { a: [1], b: { c: [1, 2, 3] } }, 'listValues', 3],
  // no value stands in anything but the variables themselves
  ['plain values', { a: 1, b: 'c' }, 'valueDepth', 0],
  ['lists and objects inside one another', { filter: { kinds: ['DIRECT'], published: { from: '2031-01-01' } } }, 'valueDepth', 2],
])('%s are measured', (_, variables, name, found) => {
  expect(refuse(variables, { [name]: found })).toBeUndefined();
  expect(refuse(variables, { [name]: found - 1 })).toMatchObject({ code: 'OPERATION_TOO_LARGE', limit: found - 1, found });
});

test('an article has a limit of its own for its bytes, and none for what it is nested in', () => {
  const variables = { input: { text: 'x'.repeat(1000) } };
  expect(refuse(variables, { variableBytes: 100 })).toMatchObject({ limit: 100 });
  expect(refuse(variables, { variableBytes: 100 }, true)).toBeUndefined();
  expect(refuse({ input: { text: [[[['x']]]] } }, { valueDepth: 3 }, true)).toMatchObject({ limit: 3 });
});

test('no variables are none too many', () => {
  for (const variables of [undefined, null, {}]) expect(refuse(variables, { valueDepth: 0, listValues: 0, variableBytes: 1 })).toBeUndefined();
});
