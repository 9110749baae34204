import { describeUnknown, findUnknownVariables } from './unknown-variables.js';

const KNOWN = ['PORT', 'ONRECORD_QUERY_DEPTH', 'ONRECORD_LOG', 'ONRECORD_LOG_LEVEL', 'ONRECORD_DATABASE'];

test.each([
  // letters that were doubled, left out, changed places
  ['ONRECORD_QUERY_DEEPTH', 'ONRECORD_QUERY_DEPTH'],
  ['ONRECORD_LOGLEVEL', 'ONRECORD_LOG_LEVEL'],
  ['ONRECORD_DATABSAE', 'ONRECORD_DATABASE'],
  // something else altogether
  ['ONRECORD_COLOUR_OF_THE_PLAYGROUND', undefined],
])('%s is unknown, and %s may be meant', (name, meant) => {
  expect(findUnknownVariables({ [name]: '1', ONRECORD_LOG: 'json' }, KNOWN)).toEqual([{ name, meant }]);
});

test('variables of others are their own business', () => {
  expect(findUnknownVariables({ PATH: '/bin', PORTS: '80', ONRECORD_KEY: 'onrecord_1_a' }, KNOWN)).toEqual([]);
});

test('a name that is near is told', () => {
  expect(describeUnknown({ name: 'ONRECORD_LGO', meant: 'ONRECORD_LOG' })).toBe('nothing reads the variable ONRECORD_LGO; ONRECORD_LOG may be meant');
  expect(describeUnknown({ name: 'ONRECORD_X', meant: undefined })).toBe('nothing reads the variable ONRECORD_X');
});
