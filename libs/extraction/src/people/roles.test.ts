import { articleOfParts, peopleOf, peopleOfArticle } from './test/people-of.js';

describe('roles', () => {
  test.each([
    // a title before the name
    ['Secretary of State Ada Lindqvist spoke.', 'Ada Lindqvist', ['current: Secretary of State']],
    // lower case, with a people
    ['Norwegian foreign minister Ada Lindqvist spoke.', 'Ada Lindqvist', ['current: foreign minister of Norwegian']],
    // a country after the name
    ['President Ada Lindqvist of Norway spoke.', 'Ada Lindqvist', ['current: President of Norway']],
    // an appositive after the name
    ['Ada Lindqvist, the South’s unification minister, spoke.', 'Ada Lindqvist', ['current: unification minister of the South']],
    // an appositive before the name, of a person
    ['Tom Voss agreed. His spokesman, Ilan Reeves, said so.', 'Ilan Reeves', ['current: spokesman of Tom Voss']],
    // former binds its own noun only
    ['They met Ilan Voss, the former Norwegian fleet commander and chief harbour inspector.', 'Ilan Voss', ['former: fleet commander of Norwegian', 'current: chief harbour inspector']],
    // then, in a relative clause, and the rank of that passage with it
    ['In 2000 Vice Marshal Ilan Voss came, who was then Norway’s third-highest-ranking officer.', 'Ilan Voss', ['current: Vice Marshal']],
    ['It was made by Vice Marshal Ilan Voss, who was then Norway’s third-highest-ranking officer.', 'Ilan Voss', ['then: Vice Marshal', 'then: third-highest-ranking officer of Norway']],
    // at the time
    ['A letter came from Norway’s leader at the time, Ilan Voss.', 'Ilan Voss', ['then: leader of Norway']],
    // the title inside a former role is of that time
    ['Ilan Reeves, a former adviser to President Tom Voss, spoke.', 'Tom Voss', ['then: President']],
    // the body before the title
    ['NATO Secretary General Ada Reeves spoke.', 'Ada Reeves', ['current: Secretary General of NATO']],
    // a title before a comma, without an article
    ['Norwegian Ambassador to the US, Ada Reeves, spoke.', 'Ada Reeves', ['current: Ambassador of Norwegian']],
    // the head of a body before the title: no surname ends there
    ['They left. Foreign Office Minister, Ada Reeves, spoke.', 'Ada Reeves', ['current: Foreign Office Minister']],
    // a body that owns the role
    ['Tarnow Bank’s chairman, Ada Reeves, spoke.', 'Ada Reeves', ['current: chairman of Tarnow Bank']],
    // the office's name goes on in small letters
    ['Ada Lindqvist, the Norwegian secretary of state, spoke.', 'Ada Lindqvist', ['current: secretary of state of Norwegian']],
    // what completes the office stands between it and the name
    ['Minister for the Middle East Ada Reeves spoke.', 'Ada Reeves', ['current: Minister of Middle East']],
    ['Minister for Trade Ada Reeves spoke.', 'Ada Reeves', ['current: Minister for Trade']],
    // not yet in office: no part of the name
    ['They met Secretary of State-designate Ada Reeves.', 'Ada Reeves', ['current: Secretary of State-designate']],
    // who is called president out of courtesy holds no office
    ['Former President Ada Reeves spoke. President Reeves then left.', 'Ada Reeves', ['former: President']],
    // another office than the former one is held today
    ['Ada Reeves, the former health minister, spoke. Minister Reeves then left.', 'Ada Reeves', ['former: health minister', 'current: Minister']],
    // a form of address is no role
    ['Ms. Ada Reeves spoke.', 'Ada Reeves', []],
  ])('%s', (text, name, roles) => {
    const person = peopleOf(text).people.find((one) => one.name === name);
    expect(person?.roles.map(({ tense, words, of }) => `${tense}: ${words}${of === undefined ? '' : ` of ${of}`}`)).toEqual(roles);
  });

  test('a description before a full name on a line of headlines is its title, and no mention of its own', () => {
    const article = articleOfParts([
      ['headline', 'Talks with the philosopher Ilan Voss'],
      ['paragraph', 'Ilan Voss was glad.'],
    ]);
    expect(peopleOfArticle(article).mentions.map(({ span }) => article.text.slice(span.start, span.end))).toEqual(['Ilan Voss', 'Ilan Voss']);
  });

  test('a description on a line of headlines gives no role to the name that follows it', () => {
    const article = articleOfParts([
      ['standfirst', 'Lindqvist to meet top negotiator Reeves ‘hopeful’ of talks'],
      ['paragraph', 'Secretary of State Ada Reeves was hopeful. President Tom Lindqvist will meet Ilan Voss, the top arms negotiator.'],
    ]);
    const { people, mentions } = peopleOfArticle(article);
    expect(people.find(({ name }) => name === 'Ada Reeves')?.roles.map(({ words }) => words)).toEqual(['Secretary of State']);
    const described = mentions.find(({ span }) => article.text.slice(span.start, span.end) === 'top negotiator');
    expect(people.find(({ id }) => id === described?.entityId)?.name).toBe('Ilan Voss');
  });
});

describe('roles of another time', () => {
  const rolesOf = (text: string, name: string, published?: string): readonly string[] => {
    const article = articleOfParts([['paragraph', text]]);
    const dated = published === undefined ? article : { ...article, published: { value: { value: published, precision: 'day' as const }, witness: 'given' as const } };
    return peopleOfArticle(dated).people.find((person) => person.name === name)?.roles.map(({ tense, words }) => `${tense} ${words}`) ?? [];
  };

  test.each([
    // hyphened to the title
    ['The then-President Ada Lindqvist signed it.', 'Ada Lindqvist', 'then President'],
    ['The ex-minister Karl Weber signed it.', 'Karl Weber', 'former minister'],
    // told only with a past year
    ['In 2009, President Omar Said refused.', 'Omar Said', 'then President'],
    // told with a past year and without
    ['In 2009, President Omar Said refused. President Omar Said now agrees.', 'Omar Said', 'current President'],
    // the year of publication is not past
    ['In 2018, President Omar Said refused.', 'Omar Said', 'current President'],
  ])('%s', (text, name, role) => {
    expect(rolesOf(text, name, '2018-06-01')[0]).toBe(role);
  });

  test('without a publication date no year is known to be past', () => {
    expect(rolesOf('In 2009, President Omar Said refused.', 'Omar Said')).toEqual(['current President']);
  });
});

describe('whom a role is of', () => {
  test.each([
    // a spokesman speaks for a person
    ['Nadia Holm left. Her spokesman, Ilan Voss, agreed.', 'Nadia Holm'],
    // a president is of a country, never of a person
    ['Nadia Holm left. Her president, Ilan Voss, agreed.', undefined],
  ])('%s', (text, of) => {
    expect(peopleOf(text).people.find(({ name }) => name === 'Ilan Voss')?.roles[0]?.of).toBe(of);
  });

  test('that opens a clause, no description', () => {
    expect(peopleOf('The paper reported that mining director and envoy Ilan Voss flew home.').mentions.map(({ span }) => span.start)).not.toContain(19);
  });
});

describe('standing', () => {
  test.each([
    // told only as arrested
    ['Ilan Voss was arrested on Monday.', 'private'],
    // told only by age
    ['Ilan Voss, 34, lost his home.', 'private'],
    // a victim
    ['The victim, Ilan Voss, lived there.', 'private'],
    // a minister is public, arrested or not
    ['Foreign Minister Ilan Voss was arrested on Monday.', 'public'],
    // active: nothing was done to him
    ['Ilan Voss has accused the ministry.', 'public'],
    // no cue
    ['Ilan Voss spoke on Monday.', 'public'],
  ])('%s: %s', (text, standing) => {
    expect(peopleOf(text).people.find(({ name }) => name === 'Ilan Voss')?.standing).toBe(standing);
  });
});
