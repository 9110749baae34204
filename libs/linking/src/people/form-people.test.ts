import { personMember, readClusters } from '../test/make-members.js';
import { formPeople } from './form-people.js';

test.each([
  // the same full name without contradiction is one person
  ['one name', [personMember('2030-05-01/a', 'Ada Lindqvist'), personMember('2030-05-02/b', 'Ada Lindqvist')], ['a+b']],
  // spellings of one name
  ['hyphen and capital', [personMember('2030-05-01/a', 'Park Min-ho'), personMember('2030-05-02/b', 'Park Min Ho')], ['a+b']],
  // an initial that half the papers print
  ['an initial', [personMember('2030-05-01/a', 'Ada M. Lindqvist'), personMember('2030-05-02/b', 'Ada Lindqvist')], ['a+b']],
  // a surname alone never crosses articles
  ['a surname', [personMember('2030-05-01/a', 'Lindqvist', ['minister | Norvania']), personMember('2030-05-02/b', 'Lindqvist', ['minister | Norvania'])], ['a', 'b']],
  // a victim stays in the article
  ['private people', [personMember('2030-05-01/a', 'Ada Lindqvist', [], 'private'), personMember('2030-05-02/b', 'Ada Lindqvist', [], 'private')], ['a', 'b']],
  // and is not found by a public namesake
  ['private and public', [personMember('2030-05-01/a', 'Ada Lindqvist', [], 'private'), personMember('2030-05-02/b', 'Ada Lindqvist')], ['a', 'b']],
  // two ministers of two countries at one time are two people
  ['two countries', [personMember('2030-05-01/a', 'Tomas Varga', ['foreign minister | Norvania']), personMember('2030-05-02/b', 'Tomas Varga', ['finance minister | Ostland'])], ['a', 'b']],
  // the bare name then means nobody in particular
  ['a bare name between two', [personMember('2030-05-01/a', 'Tomas Varga', ['foreign minister | Norvania']), personMember('2030-05-02/b', 'Tomas Varga', ['mayor | Ostland']), personMember('2030-05-02/c', 'Tomas Varga', ['mayor | Estmark']), personMember('2030-05-03/d', 'Tomas Varga')], ['a', 'b', 'c', 'd']],
  // an adjective and its country are one body
  ['adjective and country', [personMember('2030-05-01/a', 'Tomas Varga', ['foreign minister | Norvanian']), personMember('2030-05-02/b', 'Tomas Varga', ['foreign minister | Norvania'])], ['a+b']],
  // an adjective that does not follow from the name
  ['irregular adjective', [personMember('2030-05-01/a', 'Tomas Varga', ['ambassador | Dutch']), personMember('2030-05-02/b', 'Tomas Varga', ['ambassador | the Netherlands'])], ['a+b']],
  // a former office is no contradiction
  ['former office', [personMember('2030-05-01/a', 'Tomas Varga', ['former | ambassador | Ostland']), personMember('2030-05-02/b', 'Tomas Varga', ['ambassador | Norvania'])], ['a+b']],
  // people change office in years
  ['years apart', [personMember('2030-05-01/a', 'Tomas Varga', ['governor | Ostmark']), personMember('2035-05-02/b', 'Tomas Varga', ['governor | Estmark'])], ['a+b']],
  // two mayors of two towns
  ['two towns', [personMember('2030-05-01/a', 'Tomas Varga', ['mayor | Lisk']), personMember('2030-05-02/b', 'Tomas Varga', ['mayor | Hallen'])], ['a', 'b']],
  // a senator is named by state or by country
  ['state and country', [personMember('2030-05-01/a', 'Tomas Varga', ['senator | Ostmark']), personMember('2030-05-02/b', 'Tomas Varga', ['senator | American'])], ['a+b']],
  // a spokesman speaks for an office and for whoever holds it
  ['an office and its holder', [personMember('2030-05-01/a', 'Tomas Varga', ['spokesman | Ada Lindqvist']), personMember('2030-05-02/b', 'Tomas Varga', ['spokesman | Foreign Ministry'])], ['a+b']],
  // a body that is no place contradicts no country
  ['a body', [personMember('2030-05-01/a', 'Tomas Varga', ['minister | Norvania']), personMember('2030-05-02/b', 'Tomas Varga', ['minister | Foreign Ministry'])], ['a+b']],
  // other initials are other people, and the bare name is neither
  ['two initials', [personMember('2030-05-01/a', 'George W. Marsh'), personMember('2030-05-02/b', 'George H. Marsh'), personMember('2030-05-03/c', 'George Marsh')], ['a', 'b', 'c']],
])('%s', (_, members, expected) => {
  expect(readClusters(formPeople(members))).toEqual(expected);
});

test('a bare name goes to the namesake of ten times as many articles', () => {
  const famous = Array.from({ length: 10 }, (_, n) => personMember(`2030-05-1${n}/f${n}`, 'Tomas Varga', ['president | Norvania']));
  const other = personMember('2030-05-20/o', 'Tomas Varga', ['president | Ostland']);
  const bare = personMember('2030-05-21/z', 'Tomas Varga');
  expect(readClusters(formPeople([...famous, other, bare]))).toEqual(['f0+f1+f2+f3+f4+f5+f6+f7+f8+f9+z', 'o']);
  expect(readClusters(formPeople([...famous.slice(1), other, bare]))).toContain('z');
});

test('a person tells names, roles and when they were seen', () => {
  const [person] = formPeople([
    personMember('undated', 'Park Min-ho', ['envoy | Ostland']),
    personMember('2030-05-02/b', 'Park Min Ho', ['envoy | Ostland']),
    personMember('2030-05-01T10:00:00Z/a', 'Park Min-ho', ['former | colonel']),
  ]);
  expect(person).toMatchObject({
    id: 'person_ap1',
    name: 'Park Min-ho',
    names: ['Park Min-ho', 'Park Min Ho'],
    basis: 'supported',
    firstSeen: '2030-05-01T10:00:00Z',
    lastSeen: '2030-05-02',
    roles: [
      { words: 'colonel', tense: 'former', articleIds: ['a'] },
      { words: 'envoy', of: 'Ostland', tense: 'current', articleIds: ['b', 'undated'] },
    ],
  });
});

test.each([
  // the name alone
  [['Ada Lindqvist'], ['Ada Lindqvist'], 'assumed'],
  // the same office in both
  [['Ada Lindqvist', 'minister | Norvania'], ['Ada Lindqvist', 'minister | Norvania'], 'supported'],
  // one body, told by different offices
  [['Ada Lindqvist', 'minister | Norvania'], ['Ada Lindqvist', 'envoy | Norvanian'], 'supported'],
  // an office in one of them only is no second witness
  [['Ada Lindqvist', 'minister | Norvania'], ['Ada Lindqvist'], 'assumed'],
])('%j and %j are one person: %s', ([name, ...roles], [otherName, ...otherRoles], basis) => {
  const people = formPeople([personMember('2030-05-01/a', name!, roles), personMember('2030-05-02/b', otherName!, otherRoles)]);
  expect(people.map((person) => person.basis)).toEqual([basis]);
});

test.each([
  // letter case
  [['Foreign Minister | Ostland', 'foreign minister | Ostland'], [['foreign minister', 'Ostland']]],
  // an adjective and its country, by the country's name
  [['foreign minister | Dutch', 'foreign minister | the Netherlands'], [['foreign minister', 'the Netherlands']]],
  // without its body, before and after it
  [['minister', 'minister | Ostland', 'minister'], [['minister', 'Ostland']]],
  // two bodies are two roles, and the bare one is a third
  [['envoy | Ostland', 'envoy | United Nations', 'envoy'], [['envoy', 'Ostland'], ['envoy', 'United Nations'], ['envoy', undefined]]],
  // an office of the past is another
  [['minister | Ostland', 'former | minister | Ostland'], [['minister', 'Ostland'], ['minister', 'Ostland']]],
])('roles %j', (roles, expected) => {
  const [person, ...others] = formPeople(roles.map((role, index) => personMember(`2030-05-0${index + 1}/${'abc'[index]}`, 'Ada Lindqvist', [role])));
  expect(others).toEqual([]);
  expect(person?.roles.map(({ words, of }) => [words, of])).toEqual(expected);
});
