import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { provePage } from '../documents/documents.js';
import type { Finding, Proof, ProofOptions } from '../proof.js';
import { runCommand, runOrThrow } from '../run-command.js';
import { startServer } from '../server/start-server.js';

const LIMIT = 30 * 60_000;

/** A fresh clone starts with one command and passes its tests with another; an empty npm cache, so that all is downloaded. */
export const COLD: Proof = {
  shows: 'a fresh clone serves after npm start alone and passes its tests after npm test alone, with times (minutes)',
  run: async (options) => {
    const clone = await cloneWorkspace(options);
    const env = coldEnvironment(options.folder);
    return [...(await startCold(clone, env, options)), await testCold(clone, env, options)];
  },
};

async function cloneWorkspace({ workspace, folder, tell }: ProofOptions): Promise<string> {
  const clone = join(folder, 'clone');
  tell(`cloning ${workspace}`);
  await runOrThrow('git', ['clone', '--quiet', workspace, clone], { cwd: folder });
  const told = await runOrThrow('git', ['status', '--short'], { cwd: workspace });
  if (told !== '') tell('what is not committed is not in the clone');
  return clone;
}

/** Only Node, npm and the system's own programs; npm is told its registry as here, and has an empty cache. */
function coldEnvironment(folder: string): NodeJS.ProcessEnv {
  const cache = join(folder, 'npm-cache');
  mkdirSync(cache);
  const kept = Object.entries(process.env).filter(([name]) => ['HOME', 'LANG', 'TMPDIR', 'CI', 'NODE_EXTRA_CA_CERTS'].includes(name) || /^(?:npm_config_(?:registry|userconfig|globalconfig)|https?_proxy|no_proxy)$/i.test(name));
  return { ...Object.fromEntries(kept), PATH: [dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(':'), npm_config_cache: cache };
}

async function startCold(clone: string, env: NodeJS.ProcessEnv, { folder, tell }: ProofOptions): Promise<readonly Finding[]> {
  tell('npm start');
  const server = await startServer(clone, folder, { env });
  try {
    const seconds = (server.startedIn / 1000).toFixed(0);
    return [
      { what: 'npm start alone, from nothing to the first answer', holds: true, seen: `${seconds} s` },
      await provePage('README.md', { workspace: clone, address: server.address, database: join(folder, 'page.db') }),
    ];
  } finally {
    await server.stop();
  }
}

async function testCold(clone: string, env: NodeJS.ProcessEnv, { workspace, folder, tell }: ProofOptions): Promise<Finding> {
  // A clone of its own, so that npm test has to install and build by itself.
  const second = join(folder, 'second-clone');
  await runOrThrow('git', ['clone', '--quiet', clone, second], { cwd: folder });
  const shared = join(workspace, '..', 'shared');
  if (existsSync(shared)) cpSync(shared, join(folder, 'shared'), { recursive: true });
  tell('npm test');
  const began = Date.now();
  const { code, stderr } = await runCommand('npm', ['test'], { cwd: second, env, limit: LIMIT });
  const counts = /^Tests: .*$/m.exec(stderr)?.[0] ?? stderr.slice(-1000);
  const failed = [...new Set(stderr.match(/^FAIL .*$/gm) ?? [])].map((suite) => `\n  ${suite}`).join('');
  return { what: 'npm test alone, from nothing', holds: code === 0, seen: `${counts} in ${((Date.now() - began) / 1000).toFixed(0)} s${failed}` };
}
