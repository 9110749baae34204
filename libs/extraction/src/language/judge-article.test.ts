import type { Genre, ParsedArticle } from '@onrecord/domain';
import { analyseArticle } from '../analyse-article.js';

const ENGLISH = 'Foreign Minister Ada Lindqvist of Norvania said on Monday that the talks would go on, and that the two sides had agreed to meet again before the end of the month.';
const GERMAN = 'Außenministerin Ada Lindqvist sagte am Montag, dass die Gespräche weitergehen und dass sich beide Seiten vor dem Ende des Monats noch einmal in der Hauptstadt treffen.';

function articleOf(text: string, genre?: Genre): ParsedArticle {
  const span = { start: 0, end: text.length };
  return {
    kind: 'parsed-article',
    documentId: 'doc_0',
    form: 'text',
    text,
    regions: text === '' ? [] : [{ kind: 'paragraph', span }],
    offsetMap: { kind: 'offset-map', segments: [] },
    standfirst: [],
    captions: [],
    authors: [],
    agencies: [],
    paragraphs: text === '' ? [] : [span],
    crossheads: [],
    notes: [],
    furniture: [],
    diagnostics: [],
    ...(genre === undefined ? {} : { genre: { value: genre, witness: 'given' } }),
  };
}

test.each([
  // news in English is read
  ['en', ENGLISH, undefined, undefined, 1],
  // an interview has facts too
  ['en', ENGLISH, 'interview', undefined, 1],
  // another language is kept, not read
  ['de', GERMAN, undefined, 'LANGUAGE_NOT_ANALYSED', 0],
  // another script, although too short for words
  ['und', 'Ада', undefined, 'LANGUAGE_NOT_ANALYSED', 0],
  // a short text in Latin letters is read as English
  ['und', 'Ada Lindqvist resigned.', undefined, undefined, 1],
  // nothing in a satire is a fact
  ['en', ENGLISH, 'satire', 'GENRE_YIELDS_NO_FACTS', 0],
  ['en', ENGLISH, 'fiction', 'GENRE_YIELDS_NO_FACTS', 0],
  // an empty article is no foreign one
  ['und', '', undefined, undefined, 0],
] as const)('%s: %s (%s)', (language, text, genre, rule, people) => {
  const analysed = analyseArticle(articleOf(text, genre));
  expect(analysed.language).toBe(language);
  expect(analysed.people).toHaveLength(people);
  expect(analysed.diagnostics.filter((one) => /LANGUAGE|GENRE/.test(one.rule)).map((one) => one.rule)).toEqual(rule === undefined ? [] : [rule]);
});

const CZECH = 'Přístav v Bergholmu se znovu otevře před zimou, řekla v pondělí ministryně Ada Lindqvist. Lodě čekají u pobřeží už tři týdny a led letos přichází pozdě.';

test.each([
  // the words do not tell, and the page does
  ['cs', CZECH, 'cs', 'LANGUAGE_NOT_ANALYSED'],
  ['cs', CZECH, 'cs-CZ', 'LANGUAGE_NOT_ANALYSED'],
  // the same of a short text in English
  ['en', 'Ada Lindqvist resigned.', 'en-GB', undefined],
  // the words tell, and a page made from a template says something else
  ['en', ENGLISH, 'de', undefined],
  ['de', GERMAN, 'en', 'LANGUAGE_NOT_ANALYSED'],
  // another script is not English, whatever the page says
  ['und', 'Ада', 'en', 'LANGUAGE_NOT_ANALYSED'],
  // no language at all
  ['und', 'Ada Lindqvist resigned.', 'und', undefined],
  ['und', 'Ada Lindqvist resigned.', 'default', undefined],
] as const)('%s: %s, told %s', (language, text, told, rule) => {
  const analysed = analyseArticle({ ...articleOf(text), language: { value: told, witness: 'markup' } });
  expect(analysed.language).toBe(language);
  expect(analysed.diagnostics.find((one) => one.rule.startsWith('LANGUAGE'))?.rule).toBe(rule);
});
