import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import serveFiles from '@fastify/static';
import { InputError } from '@onrecord/domain';
import type { FastifyInstance } from 'fastify';

/** The addresses at which the reader shows a screen; `:id` is what GraphQL gives as an id. */
export const READER_PATHS = ['/', '/articles/:id', '/people/:id', '/meetings/:id', '/quotes/:id', '/timeline', '/network', '/search', '/compare', '/try'] as const;

/** What the reader's page may load: its own files from this server, and nothing from anywhere else. */
const CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const PAGE_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
};

/**
 * Serves the built reader: its page at every address that shows a screen, and the files that the page loads, packed beforehand
 * where the build packed them. Names of those files tell their content, so browsers may keep them for ever.
 * @throws InputError when the folder holds no reader.
 */
export async function addReader(server: FastifyInstance, folder: string): Promise<void> {
  const root = resolve(folder);
  if (!existsSync(join(root, 'index.html'))) throw new InputError('ONRECORD_READER', `ONRECORD_READER must be a folder with the built reader, found no index.html in ${root}; «npm run -w apps/reader bundle» makes it`);
  await server.register(serveFiles, {
    root: join(root, 'assets'),
    prefix: '/assets/',
    index: false,
    preCompressed: true,
    maxAge: '365d',
    immutable: true,
  });
  for (const path of READER_PATHS) server.get(path, (_, reply) => reply.headers(PAGE_HEADERS).sendFile('index.html', root, { cacheControl: false }));
  server.get('/icon.svg', (_, reply) => reply.sendFile('icon.svg', root, { cacheControl: false }));
}
