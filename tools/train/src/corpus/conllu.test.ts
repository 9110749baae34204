import { parseTreebank } from './conllu.js';

const row = (...columns: readonly (string | number)[]) => columns.join('\t');

test('a treebank is read without multiword tokens and empty nodes, its signs as the engine writes them', () => {
  const conllu = [
    '# newdoc id = n01',
    '# text = Reeves didn’t – “go”.',
    row(1, 'Reeves', '_', 'PROPN', 'NNP', '_', 5, 'nsubj', '_', '_'),
    row('2-3', 'didn’t', '_', '_', '_', '_', '_', '_', '_', '_'),
    row(2, 'did', '_', 'AUX', 'VBD', '_', 5, 'aux', '_', '_'),
    row(3, 'n’t', '_', 'PART', 'RB', '_', 5, 'advmod', '_', '_'),
    row('3.1', 'left', '_', 'VERB', 'VBD', '_', '_', '_', '_', '_'),
    row(4, '“', '_', 'PUNCT', '``', '_', 5, 'punct', '_', '_'),
    row(5, 'go', '_', 'VERB', 'VB', '_', 0, 'root', '_', '_'),
    '',
    '# text = Stay',
    row(1, 'Stay', '_', 'VERB', 'VB', '_', 0, 'root', '_', '_'),
    '',
  ].join('\n');
  expect(parseTreebank(conllu)).toEqual([
    { document: 'n01', words: ['Reeves', 'did', "n't", '"', 'go'], tags: ['PROPN|NNP', 'AUX|VBD', 'PART|RB', 'PUNCT|``', 'VERB|VB'], heads: [4, 4, 4, 4, 5], labels: ['nsubj', 'aux', 'advmod', 'punct', 'root'] },
    { document: 'n01', words: ['Stay'], tags: ['VERB|VB'], heads: [1], labels: ['root'] },
  ]);
});
