import { partShellBlock } from './shell-block.js';

test.each([
  // the whole block is run elsewhere
  ['npm start', '', ['npm start: this proof starts its server so']],
  // a comment is nothing to run
  ['# all of it\nnpm test   # a minute', '', ['npm test: a step of .ci/run']],
  // a part of the tests is run here
  ['npm test -- libs/testing', 'npm test -- libs/testing', []],
  // the rest of the block stays
  ['npm ci\nls', 'ls', ['npm ci: a step before all others']],
])('%j', (text, script, elsewhere) => {
  expect(partShellBlock(text)).toEqual({ script, elsewhere });
});
