import { join } from 'node:path';
import { runOrThrow } from './run-command.js';

/**
 * Builds projects of the workspace, all of it when none is named: what is proved are the built programs.
 * @throws Error with what the compiler said.
 */
export async function build(workspace: string, ...projects: readonly string[]): Promise<void> {
  await runOrThrow(process.execPath, [join('node_modules', 'typescript', 'bin', 'tsc'), '-b', ...projects], { cwd: workspace });
}
