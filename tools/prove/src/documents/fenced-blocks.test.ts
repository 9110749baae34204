import { readFencedBlocks } from './fenced-blocks.js';

test('blocks come in order, with their line, language and text', () => {
  const markdown = ['# A page', '```sh', 'npm start', '```', 'then', '```', 'plain', 'two lines', '```', ''].join('\n');
  expect(readFencedBlocks('README.md', markdown)).toEqual([
    { page: 'README.md', line: 2, language: 'sh', text: 'npm start' },
    { page: 'README.md', line: 6, language: '', text: 'plain\ntwo lines' },
  ]);
});

test('a fence that is never closed is told with its line', () => {
  expect(() => readFencedBlocks('README.md', '# A page\n```sh\nnpm start')).toThrow('README.md:2: the fence is never closed');
});
