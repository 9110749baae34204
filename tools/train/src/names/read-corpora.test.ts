import type { NamedDocument } from './named-document.js';
import { parseMarkedDocuments } from './read-marked-documents.js';
import { parseTreebankNames } from './read-treebank-names.js';
import { parseWikigold } from './read-wikigold.js';

const namesOf = ({ text, names }: NamedDocument): readonly string[] => names.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

/** A line of CoNLL-U: word, part of speech, Penn tag, head, label, marks of the last column. */
const row = (id: number, word: string, part: string, tag: string, head: number, label: string, marks = '_'): string => [id, word, word, part, tag, '_', head, label, '_', marks].join('\t');

test('words set apart are spaced as they are printed, and tags become names', () => {
  const [first, second] = parseWikigold("-DOCSTART- O\nAda I-PER\nLindqvist I-PER\n's O\naide O\nleft O\nPort I-LOC\nVoss I-LOC\n, O\nthey O\nsaid O\n. O\n\nNo O\n-DOCSTART- O\nThe O\nBrine I-ORG\nBank I-ORG\n").slice(1);
  expect(first!.text).toBe("Ada Lindqvist's aide left Port Voss, they said.\n\nNo\n\n");
  expect(namesOf(first!)).toEqual(['person: Ada Lindqvist', 'place: Port Voss']);
  expect(first!.regions.map(({ start, end }) => first!.text.slice(start, end))).toEqual(["Ada Lindqvist's aide left Port Voss, they said.", 'No']);
  expect(namesOf(second!)).toEqual(['organisation: Brine Bank']);
});

test('of the entities of a treebank the proper names are taken, without titles', () => {
  const rows = [
    row(1, 'Minister', 'PROPN', 'NNP', 0, 'root', 'Entity=(1-person-new'),
    row(2, 'Ada', 'PROPN', 'NNP', 1, 'flat'),
    row(3, 'Lindqvist', 'PROPN', 'NNP', 1, 'flat'),
    row(4, 'of', 'ADP', 'IN', 5, 'case'),
    row(5, 'Norvania', 'PROPN', 'NNP', 1, 'nmod', 'Entity=(2-place-new)1)'),
    row(6, 'met', 'VERB', 'VBD', 1, 'parataxis'),
    row(7, 'the', 'DET', 'DT', 8, 'det', 'Entity=(3-organization-new'),
    row(8, 'Bank', 'PROPN', 'NNP', 6, 'obj'),
    row(9, 'of', 'ADP', 'IN', 10, 'case'),
    row(10, 'Brine', 'PROPN', 'NNP', 8, 'nmod', 'Entity=(4-place-new)3)|SpaceAfter=No'),
    row(11, '.', 'PUNCT', '.', 6, 'punct'),
  ];
  const [document] = parseTreebankNames(`# newdoc id = toy_a\n# newpar\n${rows.join('\n')}\n\n`);
  expect(document!.text.trim()).toBe('Minister Ada Lindqvist of Norvania met the Bank of Brine.');
  expect(namesOf(document!)).toEqual(['person: Ada Lindqvist', 'place: Norvania', 'organisation: Bank of Brine']);
});

test.each([
  // a people is no person
  ['Norvanians', 'NNPS'],
  // nor is an office alone
  ['President', 'NNP'],
])('"%s" alone is no name of a person', (word, tag) => {
  const rows = [row(1, word, 'PROPN', tag, 2, 'nsubj', 'Entity=(1-person-new)'), row(2, 'left', 'VERB', 'VBD', 0, 'root')];
  expect(namesOf(parseTreebankNames(`# newdoc id = toy_b\n${rows.join('\n')}\n\n`)[0]!)).toEqual([]);
});

test('marked documents give names of the sources asked for, and tell where nothing is known', () => {
  const line = (source: string, exhaustive: boolean): string => JSON.stringify({ id: source, source, exhaustive, text: 'The Brine Bank hired Ada Lindqvist.', mentions: [{ span: [0, 14], type: 'ORG', kind: 'name' }, { span: [21, 34], type: 'PER', kind: 'name' }, { span: [15, 20], type: 'ORG', kind: 'pronoun' }] });
  const documents = parseMarkedDocuments([line('wanted', true), line('partial', false), line('other', true)].join('\n'), ['wanted', 'partial']);
  expect(documents.map(({ id }) => id)).toEqual(['wanted', 'partial']);
  expect(namesOf(documents[0]!)).toEqual(['organisation: Brine Bank', 'person: Ada Lindqvist']);
  expect(documents.map(({ untold }) => untold.length)).toEqual([0, 1]);
});
