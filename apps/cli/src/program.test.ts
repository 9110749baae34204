import { makeFolder } from './test/run-in-folder.js';

const COMMANDS = ['extract', 'ingest', 'remove', 'query', 'export', 'serve', 'keys'];

test('the help names every command', async () => {
  const { exitCode, output } = await (await makeFolder()).run('--help');
  expect(exitCode).toBe(0);
  for (const command of COMMANDS) expect(output).toMatch(new RegExp(`^  ${command} `, 'm'));
});

test.each(COMMANDS)('the help of %s has examples', async (command) => {
  const { exitCode, output } = await (await makeFolder()).run(command, '--help');
  expect(exitCode).toBe(0);
  expect(output).toContain(`Usage: onrecord ${command} `);
  expect(output).toMatch(new RegExp(`Examples:\\n(?:.*\\n)*?.*onrecord ${command}`));
});

test.each([[['digest']], [[]]])('%j is no command', async (args) => {
  const { exitCode, output } = await (await makeFolder()).run(...args);
  expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
});
