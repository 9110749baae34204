#!/usr/bin/env node
import { CUT_OFF } from './commands/exit-code.js';
import { runProgram } from './program.js';
import { openTerminal } from './terminal.js';

// Whoever reads the output may stop before it ends: `onrecord export | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(CUT_OFF);
  throw error;
});

// Nobody reads the notes any more: the work goes on, and the exit code tells how it went.
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runProgram(process.argv.slice(2), openTerminal());
