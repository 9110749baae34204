import { toDocuments } from './treebank-documents.js';
import { parseTreebank } from './treebank.js';

const row = (id: string, form: string, part: string, head: string, label: string, misc = '_') => [id, form, '_', part, '_', '_', head, label, '_', misc].join('\t');

const TREEBANK = [
  '# newdoc id = n01',
  '# newpar',
  '# text = Reeves can’t go.',
  row('1', 'Reeves', 'PROPN', '4', 'nsubj'),
  row('2-3', 'can’t', '_', '_', '_'),
  row('2', 'ca', 'AUX', '4', 'aux'),
  row('3', 'n’t', 'PART', '4', 'advmod'),
  row('3.1', 'left', 'VERB', '_', '_'),
  row('4', 'go', 'VERB', '0', 'root', 'SpaceAfter=No'),
  row('5', '.', 'PUNCT', '4', 'punct'),
  '',
  // no space before what a dash or a footnote parts off
  '# text = Stay here—',
  row('1', 'Stay', 'VERB', '0', 'root'),
  row('2', 'here', 'ADV', '1', 'advmod', 'SpaceAfter=No'),
  row('3', '—', 'PUNCT', '1', 'punct', 'SpaceAfter=No'),
  '',
  '# text = I can’t',
  row('1', 'I', 'PRON', '2', 'nsubj'),
  row('2-3', 'can’t', '_', '_', '_', 'SpaceAfter=No'),
  row('2', 'ca', 'AUX', '0', 'root'),
  row('3', 'n’t', 'PART', '2', 'advmod'),
  '',
  '# newpar',
  '# newpar_block = p (2 s) | figure rend:::"A go (9 s)" (1 s) | caption (1 s)',
  '# text = Go',
  row('1', 'Go', 'VERB', '0', 'root'),
  '',
  // the paragraph's own words begin where the caption within it ends
  '# text = Went',
  row('1', 'Went', 'VERB', '0', 'root'),
  '',
  '# newdoc id = w01',
  '# text = End',
  row('1', 'End', 'NOUN', '0', 'root'),
  '',
].join('\n');

test('words, arcs and texts are read; multiword tokens and empty nodes are passed over', () => {
  const [first, second, , fourth] = parseTreebank(TREEBANK);
  expect(first).toEqual({
    document: 'n01',
    text: 'Reeves can’t go.',
    opensParagraph: true,
    blocks: [],
    spaceAfter: true,
    words: ['Reeves', 'ca', 'n’t', 'go', '.'],
    parts: ['PROPN', 'AUX', 'PART', 'VERB', 'PUNCT'],
    heads: [3, 3, 3, 5, 3],
    labels: ['nsubj', 'aux', 'advmod', 'root', 'punct'],
  });
  expect(second).toMatchObject({ document: 'n01', opensParagraph: false, spaceAfter: false });
  expect(fourth).toMatchObject({ opensParagraph: true, blocks: [2, 1, 1] });
});

test('a document is its sentences again, with their paragraphs and the spaces that stood between them', () => {
  const documents = toDocuments(parseTreebank(TREEBANK));
  expect(documents.map(({ id, text }) => [id, text])).toEqual([
    ['n01', 'Reeves can’t go. Stay here—I can’t\n\nGo\n\nWent'],
    ['w01', 'End'],
  ]);
  expect(documents[0]!.sentences.map(({ start, end }) => documents[0]!.text.slice(start, end))).toEqual(['Reeves can’t go.', 'Stay here—', 'I can’t', 'Go', 'Went']);
});
