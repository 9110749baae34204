#!/usr/bin/env node
import { runProgram } from './program.js';
import { openTerminal } from './terminal.js';

// Whoever reads the output may stop before it ends: `onrecord export | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runProgram(process.argv.slice(2), openTerminal());
