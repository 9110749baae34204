import { InputError } from '@onrecord/domain';
import { toStartFailure } from './start-failure.js';

test.each([
  // the commonest: the server runs already
  [Object.assign(new Error('listen EADDRINUSE: address already in use 127.0.0.1:4000'), { code: 'EADDRINUSE' }), 'set PORT to another port'],
  [Object.assign(new Error('listen EACCES: permission denied 127.0.0.1:80'), { code: 'EACCES', syscall: 'listen' }), 'above 1023'],
  // an address of another machine, and a name that is none
  [Object.assign(new Error('listen EADDRNOTAVAIL: address not available 192.0.2.1:4000'), { code: 'EADDRNOTAVAIL' }), 'HOST must be'],
  [Object.assign(new Error('getaddrinfo ENOTFOUND nowhere.example'), { code: 'ENOTFOUND' }), 'HOST must be'],
  // a slip on the command line
  [Object.assign(new Error("Unknown option '--chek'"), { code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION' }), 'takes --check'],
  // our own errors say themselves what to do
  [new InputError('environment', 'PORT must be a whole number'), 'PORT must be a whole number'],
])('%s', (error, words) => {
  expect(toStartFailure(error)).toContain(words);
});

test('a bug of ours keeps its stack', () => {
  expect(toStartFailure(new TypeError('x is undefined'))).toContain('start-failure.test.ts');
});
