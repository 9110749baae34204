import { join } from 'node:path';
import type { FencedBlock } from './fenced-blocks.js';
import { runBlock, type BlockBefore } from './run-block.js';

const RUNNING = { workspace: __dirname, address: 'http://127.0.0.1:1', database: 'unused.db' };

const block = (language: string, text: string): FencedBlock => ({ page: 'README.md', line: 1, language, text });
const printed = (words?: string): BlockBefore => ({ block: block('sh', 'true'), end: { done: 'run', ...(words === undefined ? {} : { printed: words }) } });

test.each<readonly [BlockBefore | undefined, string | undefined]>([
  // what the command before it prints
  [printed('Ada Quill\n'), undefined],
  [printed('Tom Reed\n'), 'it prints something else: line 1: expected "Ada Quill", found "Tom Reed"'],
  // a command that failed, or none at all
  [printed(), 'expected a command or a program right before what it prints, found none that ran'],
  [undefined, 'expected a command or a program right before what it prints, found none that ran'],
])('an output after %j', async (before, fault) => {
  expect((await runBlock(block('output', 'Ada Quill'), before, RUNNING)).fault).toBe(fault);
});

test('a command tells what it printed', async () => {
  expect(await runBlock(block('sh', 'echo Ada Quill'), undefined, RUNNING)).toEqual({ done: 'run', printed: 'Ada Quill\n' });
});

test('a program asks the server at its address, whatever port the page tells', async () => {
  const program = "import { sliceSpan } from '@onrecord/domain';\nconsole.log(typeof sliceSpan, 'http://127.0.0.1:4000/graphql');";
  const running = { ...RUNNING, workspace: join(__dirname, '../../../..') };
  expect(await runBlock(block('ts', program), undefined, running)).toEqual({ done: 'run', printed: 'function http://127.0.0.1:1/graphql\n' });
});

test('a block in a language of which nobody knows what to do with it is at fault', async () => {
  expect((await runBlock(block('cobol', 'STOP RUN.'), undefined, RUNNING)).fault).toMatch(/^expected one of the languages sh, .*output.* or none, found cobol$/);
});
