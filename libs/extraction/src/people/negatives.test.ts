import { peopleOf } from './test/people-of.js';

const personNames = (text: string): readonly string[] => peopleOf(text).people.map(({ name }) => name);

describe('no people', () => {
  test.each([
    // months and weekdays
    'On Monday, June 4, the talks go on. March was cold. Friday is the last day.',
    // peoples and faiths
    'The Norwegians and the Muslims of Kenya agreed. Russian officials did not. Europeans said no.',
    // the words that open sentences
    'Yesterday nothing happened. Meanwhile prices rose. Police said so. Critics disagree.',
    // bodies, one of them named after a person
    'The Lindqvist Foundation and the Reeves Institute for Peace gave money to Voss University.',
    // prizes, acts, storms
    'The Halloran Prize, the Castell-Weir Act and Hurricane Brunhild are no people.',
    // buildings and streets
    'They met at Voss Tower on Reeves Avenue, near Lindqvist Square.',
    // acronyms
    'NATO and the U.N. said that WHO would act.',
    // titles without a name
    'The Prime Minister met the Secretary of State in the White House.',
    // places after prepositions
    'He went to hospital in Tarnowek, near Ostrabad.',
    // a country in a relation
    'Talks over the US-North Korea summit and the Russia-Ukraine war went on.',
    // two ordinary words with capitals
    'The Grant Program and the Rose Garden are closed.',
    // an administration named after its president is a body
    'The Lindqvist administration said so.',
  ])('%s', (text) => {
    expect(personNames(text)).toEqual([]);
  });
});

test.each([
  // the portfolio is no first name
  ['Secretary of State Mikael Norn left.', ['Mikael Norn']],
  // the people before a name is none of it
  ['Russian Ilya Tarov won.', ['Ilya Tarov']],
  // nor the party
  ['Republican Ada Reeves won.', ['Ada Reeves']],
  // nor the first word of a sentence
  ['Yesterday Ada Reeves won.', ['Ada Reeves']],
  // nor the body that the title is of
  ['NATO Secretary General Ada Reeves spoke.', ['Ada Reeves']],
])('only the name: %s', (text, names) => {
  expect(personNames(text)).toEqual(names);
});
