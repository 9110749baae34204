import { peopleOf } from './test/people-of.js';

/** The words of each mention, with the name of whom it means. */
function resolved(text: string): readonly (readonly [string, string | undefined])[] {
  const { mentions, people } = peopleOf(text);
  return mentions.map(({ span, entityId }) => [text.slice(span.start, span.end), people.find(({ id }) => id === entityId)?.name] as const);
}

/** A source that is described and not named is nobody: neither its description nor what takes it up is given a name. */
describe('unnamed sources', () => {
  test.each([
    // asked not to be named; a named man of the right gender stands before
    ['Tom Voss met reporters. A senior official, who spoke on condition of anonymity, said that he was tired.', ['A senior official', 'he']],
    // taken up by the same noun
    ['Tom Voss met reporters. A senior official praised the talks. The official said he was tired.', ['A senior official', 'The official', 'he']],
    // although a named person holds an office of that noun
    ['Tom Voss, a senior defence official, met reporters. A senior defence official praised the talks on condition of anonymity. The official said he was tired.', ['The official', 'he']],
    // a woman by her noun, and a named woman before
    ['Ada Reeves left. A police spokeswoman said that she knew nothing.', ['A police spokeswoman', 'she']],
    // the named person's own role fits the description word for word
    ['Ada Reeves, an aide to the minister, left. An aide to the minister said she would stay.', ['An aide', 'she']],
  ])('%s', (text, words) => {
    const found = resolved(text);
    for (const word of words) {
      const means = found.filter(([span]) => span === word).map(([, name]) => name);
      expect(means.length).toBeGreaterThan(0);
      expect(means).toEqual(means.map(() => undefined));
    }
  });
});
