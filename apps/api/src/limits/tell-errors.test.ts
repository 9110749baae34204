import { GraphQLError } from 'graphql';
import { tellErrors } from './tell-errors.js';

function tell(message: string, suggests: boolean): string {
  const error = new GraphQLError(message);
  tellErrors([error], suggests);
  return error.message;
}

test.each([
  ['Cannot query field "headlines". Did you mean "headline"?', 'Cannot query field "headlines".'],
  ['Cannot query field "headlines".', 'Cannot query field "headlines".'],
  // a text that is quoted may have the same words, however often
  ['Value "Who? Did you mean us?" does not exist. Did you mean the enum value "NEWEST"?', 'Value "Who? Did you mean us?" does not exist.'],
  ['Int cannot represent "Who? Did you mean us?"', 'Int cannot represent "Who? Did you mean us?"'],
])('of «%s» nobody is told names of the schema', (message, shown) => {
  expect(tell(message, false)).toBe(shown);
  expect(tell(message, true)).toBe(message);
});

test('a message that quotes at length is cut', () => {
  const quoted = `Int cannot represent "${' Did you mean '.repeat(1000)}"`;
  for (const suggests of [true, false]) expect(tell(quoted, suggests)).toBe(`${quoted.slice(0, 1000)}…`);
});
