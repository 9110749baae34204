import { quotesIn } from '../test/quotes-in.js';

const NAMES = { p1: ['Ada Lindqvist', 'Ms Lindqvist', 'Lindqvist'], p2: ['Tom Varga', 'Mr Varga', 'Varga'], p3: ['Ilse Reeves', 'Ms Reeves', 'Reeves'], o1: ['Grain Board'], l1: ['Norvania'] };

/** State, entity and basis of each quote's speaker, in order. */
function speakersIn(text: string): readonly string[] {
  return quotesIn(text, NAMES).map(({ speaker }) => [speaker.state, speaker.entityId, speaker.basis].filter((part) => part !== undefined).join(' '));
}

test.each([
  // a name
  ['“Yes,” said Ms Lindqvist.', ['named p1 stated']],
  // a description with the name behind it
  ['His spokesman, Tom Varga, said talks had failed.', ['named p2 stated']],
  // the name in the appositive's prepositional phrase is another person
  ['Tom Varga, an adviser to Ms Lindqvist, said talks had failed.', ['named p2 stated']],
  ['A spokesman for Ms Lindqvist said talks had failed.', ['unnamed stated']],
  ['Ms Lindqvist’s spokesman said talks had failed.', ['unnamed stated']],
  // bodies and governments
  ['The Grain Board said talks had failed.', ['organisation o1 stated']],
  ['Norvania said talks had failed.', ['organisation stated']],
  ['The ministry said talks had failed.', ['organisation stated']],
  // groups, papers, described people
  ['Residents said the fire began at noon.', ['group stated']],
  ['Some voters said the vote was late.', ['group stated']],
  ['The report said the bridge was safe.', ['document stated']],
  ['A police spokesman said the road was closed.', ['unnamed stated']],
  // two people have no single voice
  ['Ms Lindqvist and Mr Varga said talks had failed.', ['group stated']],
  // a pronoun right behind a quote of one person
  ['“Yes,” said Ms Lindqvist. “No talks,” she added.', ['named p1 stated', 'named p1 inferred']],
  // not when somebody else is named between
  ['“Yes,” said Ms Lindqvist. Then Mr Varga rose. “No talks,” she added.', ['named p1 stated', 'unknown stated']],
  // a paragraph in marks belongs to the turn before it
  ['“Yes,” said Ms Lindqvist.\n\n“There will be talks in May.”', ['named p1 stated']],
  // behind an indirect quote it is a quote of its own, of the same speaker as far as one can tell
  ['Ms Lindqvist said talks had failed.\n\n“There will be more in May.”', ['named p1 stated', 'named p1 inferred']],
  // not when its own cue follows
  ['“Yes,” said Ms Lindqvist.\n\n“There will be talks in May. We wait,” said Mr Varga.', ['named p1 stated', 'named p2 stated']],
  // the text names nobody
  ['“There will be talks in May.”', ['unknown stated']],
])('%s', (text, speakers) => {
  expect(speakersIn(text)).toEqual(speakers);
});

describe('a description that is named next', () => {
  const NEXT = '\n\n“It is hard, but not hopeless,” Ada Lindqvist, Norvania’s trade minister, said in Bergholm.';
  test.each([
    // the role fits, and nobody stands between
    ['A senior Norvanian official warned that talks were stuck.' + NEXT, ['named p1 inferred', 'named p1 stated']],
    // another country
    ['A senior Ostian official warned that talks were stuck.' + NEXT, ['unnamed stated', 'named p1 stated']],
    // another role
    ['A Norvanian judge warned that talks were stuck.' + NEXT, ['unnamed stated', 'named p1 stated']],
    // somebody between
    ['A senior Norvanian official warned that talks were stuck, in a note to Mr Varga.' + NEXT, ['unnamed stated', 'named p1 stated']],
    // the name is withheld
    ['A senior Norvanian official, who asked not to be named, warned that talks were stuck.' + NEXT, ['anonymous stated', 'named p1 stated']],
  ])('%s', (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});

describe('an anonymous source is never resolved to a person', () => {
  const MINISTER = '“We will see,” said Ada Lindqvist, the Norvanian trade minister.';
  test.each([
    // the ways of saying so
    'A senior official, who spoke on condition of anonymity, said talks were stuck.',
    'A Norvanian official who asked not to be identified said talks were stuck.',
    'A Norvanian official said talks were stuck, asking that her name not be used.',
    'One official said talks were stuck but was not authorized to speak publicly.',
    'A diplomat, speaking on background, said talks were stuck.',
    'An aide who declined to be named said talks were stuck.',
    'A person who requested anonymity said talks were stuck.',
    'A diplomat, who asked that neither his name nor his country be given, said talks were stuck.',
    'An inspector in Ostia, who asked that his name be withheld, said talks were stuck.',
    // adjectives behind their noun, and one of several
    'A person familiar with the talks said they were stuck. “It is hard,” the person said. The person was not authorized to discuss them.',
    'Two officials, who were granted anonymity, said talks were stuck. One of the officials said they were dead.',
    // told in a sentence of its own
    'A Norvanian official said talks were stuck. The official spoke on condition of anonymity because talks were secret.',
    // told with the source's second quote
    'A Norvanian official said talks were stuck. The official, who asked not to be named, said more would follow.',
    // and the source goes on as a pronoun
    'A Norvanian official said talks were stuck. The official, who asked not to be named, said more would follow. “Soon,” she added.',
  ])('%s', (text) => {
    for (const order of [`${text}\n\n${MINISTER}`, `${MINISTER}\n\n${text}`]) {
      const quotes = quotesIn(order, NAMES);
      const ofMinister = quotes.filter(({ speaker }) => speaker.state === 'named');
      expect(ofMinister.map(({ speaker }) => speaker.entityId)).toEqual(['p1']);
      const others = quotes.filter((quote) => !ofMinister.includes(quote));
      expect(others.length).toBeGreaterThan(0);
      for (const { speaker } of others) expect(speaker).toMatchObject({ state: 'anonymous', candidates: [] });
      for (const { speaker } of others) expect(speaker.entityId).toBeUndefined();
    }
  });

  test('even when somebody has read the description as a person', () => {
    const text = 'The trade minister, who asked not to be named, said talks were stuck.';
    const [quote] = quotesIn(text, { p1: ['Ada Lindqvist'] });
    expect(quote!.speaker.state).toBe('anonymous');
  });
});

test.each([
  // the word says it
  ['Ms Reeves denied that talks had failed.', 'denied'],
  ['Ms Reeves warned that talks would fail.', 'warned'],
  // what is insisted on
  ['Ms Reeves insisted that talks had not failed.', 'claimed'],
  ['Ms Reeves insisted that the council resign.', 'demanded'],
  // agreeing against a "but" gives way
  ['Ms Reeves opposed the plan but agreed that talks had failed.', 'acknowledged'],
  ['Ms Reeves agreed that talks had failed.', 'confirmed'],
  // asking somebody to do something
  ['Ms Reeves asked the miners to go home.', 'demanded'],
  ['“Why now?” Ms Reeves asked.', 'asked'],
])('class of the cue in: %s', (text, cueClass) => {
  expect(quotesIn(text, NAMES).map(({ cue }) => cue?.cueClass)).toEqual([cueClass]);
});

test('a quote inside a quote says so and keeps its own speaker', () => {
  const [outer, inner] = quotesIn('Ms Reeves said that Mr Varga warned that the bridge was unsafe.', NAMES);
  expect(inner).toMatchObject({ insideOf: outer!.id, speaker: { entityId: 'p2' }, cue: { cueClass: 'warned' } });
  expect(outer).toMatchObject({ speaker: { entityId: 'p3' } });
  expect(outer!.insideOf).toBeUndefined();
});
