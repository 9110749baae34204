import { sliceSpan } from '@onrecord/domain';
import { readMarkedText } from '@onrecord/testing';
import { peopleOf } from './test/people-of.js';

describe('whole noun phrases of mentions', () => {
  test.each([
    // what completes an office, with a capital
    '[whole: Minister for the Far Isles], Ada Reeves, spoke.',
    // and the office and the name together
    '[whole: Minister for the Far Isles Ada Reeves] spoke.',
    // in small letters, with the body that follows
    'Ilan Voss, [whole: commander of Norvania Central Command], spoke.',
    // an envoy is sent to somebody
    'They met [whole: the special envoy to Norvania].',
    // the name inside the phrase is a mention besides
    'They met [whole: the adviser to President Reeves].',
    // the body before a title
    '[whole: UN Special Envoy Ada Reeves] spoke.',
    // a rank of several words is title all through
    '[whole: Chief Petty Officer Ilan Voss] spoke.',
    // whose somebody is
    'Tom Voss agreed. [whole: Tom Voss’s lawyer] spoke.',
    // another person is no part of it
    'They met [whole: the president of Norvania] and Prime Minister Ada Reeves.',
    // what was done with somebody is no part of it
    'They sent [whole: the minister] to Norvania.',
    // a clause that follows is none
    'They met [whole: the minister] for talks.',
  ])('%s', (marked) => {
    const { text, spans } = readMarkedText(marked);
    const phrases = peopleOf(text).mentions.map(({ span, phrase = span }) => text.slice(phrase.start, phrase.end));
    expect(phrases).toContain(sliceSpan(text, spans[0]!));
  });
});
