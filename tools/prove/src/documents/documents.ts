import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../build.js';
import type { Finding, Proof } from '../proof.js';
import { isPortFree } from '../server/free-port.js';
import { startServer } from '../server/start-server.js';
import { findPages, readPageBlocks } from './fenced-blocks.js';
import { findBrokenLinks } from './relative-links.js';
import { runBlock, type BlockBefore, type BlockEnd, type BlockRunning } from './run-block.js';

/** The port that the pages tell; another one where it is taken, and addresses in shell blocks follow. */
const TOLD_PORT = 4000;
const ANSWERS = 3;

/** Every example of the documentation does what the page says. */
export const DOCUMENTS: Proof = {
  shows: 'every fenced block of the documentation runs, answers are as printed, links lead somewhere',
  run: async ({ workspace, folder, tell }) => {
    const pages = findPages(workspace);
    tell('building, and starting the server on an empty database');
    await build(workspace);
    const server = await startServer(workspace, folder, (await isPortFree(TOLD_PORT)) ? { port: TOLD_PORT } : {});
    try {
      const findings: Finding[] = [findAnswers(workspace)];
      for (const [index, page] of pages.entries()) {
        tell(page);
        findings.push(await provePage(page, { workspace, address: server.address, database: join(folder, `page-${index}.db`) }));
      }
      return findings;
    } finally {
      await server.stop();
    }
  },
};

/** The README has to show what the record answers. */
function findAnswers(workspace: string): Finding {
  const blocks = existsSync(join(workspace, 'README.md')) ? readPageBlocks(workspace, 'README.md') : [];
  const answers = blocks.filter(({ language }, index) => language === 'json' && blocks[index - 1]?.language === 'graphql').length;
  return { what: `README.md shows ${ANSWERS} operations with their answers`, holds: answers >= ANSWERS, seen: String(answers) };
}

/** One finding a page: what was done with its blocks, or each fault with its line. */
export async function provePage(page: string, running: BlockRunning): Promise<Finding> {
  if (!existsSync(join(running.workspace, page))) return { what: page, holds: false, seen: 'expected this page, found no file' };
  const blocks = readPageBlocks(running.workspace, page);
  const ends: BlockEnd[] = [];
  const faults = findBrokenLinks(running.workspace, page).map(({ line, target }) => `${page}:${line}: the link to ${target} leads nowhere`);
  let before: BlockBefore | undefined;
  for (const block of blocks) {
    const end = await runBlock(block, before, running);
    before = { block, end };
    if (end.fault === undefined) ends.push(end);
    else faults.push(`${page}:${block.line}: ${block.language}: ${end.fault}`);
  }
  return { what: page, holds: faults.length === 0, seen: faults.length === 0 ? describe(ends) : `\n  ${faults.join('\n  ')}` };
}

function describe(ends: readonly BlockEnd[]): string {
  const doings = [...new Set(ends.map(({ done }) => done))];
  return doings.length === 0 ? 'no blocks; links lead somewhere' : doings.map((done) => `${ends.filter((end) => end.done === done).length} ${done}`).join(', ');
}
