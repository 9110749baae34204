import { analyseArticle } from '../../analyse-article.js';
import { articleOf } from '../../test/article-of.js';

/** The first-person mentions of a text, each with the name of whom it means. */
function firstPersons(text: string): readonly string[] {
  const { mentions, people } = analyseArticle(articleOf(text));
  return mentions.filter(({ span }) => /^(?:I|my|me|myself)$/i.test(text.slice(span.start, span.end))).map(({ span, entityId }) => `${text.slice(span.start, span.end)}: ${people.find(({ id }) => id === entityId)?.name ?? 'nobody'}`);
}

describe('I', () => {
  test.each([
    // the named speaker, in every form
    ['“I will keep my word,” Ada Reeves said.', ['I: Ada Reeves', 'my: Ada Reeves']],
    // a speaker behind a pronoun
    ['Ada Reeves arrived. “I am tired,” she said.', ['I: Ada Reeves']],
    // an unnamed source stays so
    ['“I am tired,” a police spokesman said.', []],
    // a source that asked not to be named
    ['Ada Reeves arrived. “I am tired,” said an official who asked not to be named.', []],
    // outside marks it is the writer
    ['I met Ada Reeves, who said that she was tired.', []],
    // contracted
    ['“I’m tired,” Ada Reeves said.', ['I: Ada Reeves']],
  ])('%s', (text, expected) => {
    expect(firstPersons(text)).toEqual(expected);
  });

  test('is among the mentions of its person, in the order of the text', () => {
    const { mentions, people } = analyseArticle(articleOf('“I will go,” Ada Reeves said.'));
    expect(mentions.map(({ id }) => id)).toEqual(['m2', 'm1']);
    expect([...people[0]!.mentionIds].sort()).toEqual(['m1', 'm2']);
  });
});
