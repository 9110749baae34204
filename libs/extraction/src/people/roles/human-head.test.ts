import { peopleOf } from '../test/people-of.js';

describe('nouns that mean people and things', () => {
  const described = (text: string): readonly string[] => peopleOf(text).mentions.filter(({ form, entityKind }) => form === 'description' && entityKind === 'person').map(({ span }) => text.slice(span.start, span.end));

  test.each([
    // a cause, not somebody who tells
    ['Coal was the main source.', []],
    // somebody who tells
    ['The main source said so.', ['The main source']],
    // what makes a stuff
    ['They call it the largest producer of steel.', []],
    // whoever makes a film
    ['They met the producer of the film.', ['the producer']],
    // a country beside the noun
    ['They thanked their ally Norway for it.', []],
    // an adjective before a name that is one itself
    ['They got a major Ada Lindqvist grant.', []],
    // a paper, no driver
    ['They lost the driver’s license there.', []],
    // a wing of the air force
    ['They are of the 9th Pilot Wing now.', []],
    // one of things
    ['One of the reasons is plain.', []],
    // one of people
    ['One of the three officials left.', ['One']],
    // says what somebody is, and names nobody
    ['He was once a general in the north.', []],
    // brings somebody in
    ['There was a general in the north.', ['a general']],
  ])('%s', (text, words) => {
    expect(described(text)).toEqual(words);
  });
});
