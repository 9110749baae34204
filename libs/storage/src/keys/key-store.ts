import { type ApiKey, InputError, KEY_NAME_LENGTH_MAX, type KeyStore, type MadeKey, type Page, type PageRequest, type Scope, SCOPES } from '@onrecord/domain';
import { sql, type Kysely } from 'kysely';
import { toMilliseconds } from '../database/publication-keys.js';
import type { ApiKeyTable, Tables } from '../database/tables.js';
import { loadPages } from '../read/load-pages.js';
import { toPageBounds } from '../read/page-bounds.js';
import { WHOLE_RECORD } from '../read/parents.js';
import { findGoodKey, SECRET_STEPS } from './find-key.js';
import { makeKeyParts, writeKeyText } from './key-text.js';

/** Runs something on the database, with this store's waiting and its errors. */
type Use = <Value>(use: (kysely: Kysely<Tables>) => Promise<Value>) => Promise<Value>;

type KeyRow = Omit<ApiKeyTable, 'newest' | 'hash'>;

/** The keys of a record: one row a key, found by its id. */
export function createKeyStore(use: Use): KeyStore {
  return {
    async make(name, scopes, now) {
      const made = makeKey(readName(name), readScopes(scopes), now);
      await use((kysely) => insertKey(kysely, made));
      return { key: made.key, text: made.text };
    },
    async find(text) {
      const found = await findGoodKey(text, (id) => use((kysely) => loadKept(kysely, id)), SECRET_STEPS);
      return found && toKey(found.row);
    },
    pageOfKeys: (page) => use((kysely) => pageOfKeys(kysely, page)),
    countKeys: () => use(async (kysely) => (await kysely.selectFrom('api_key').select((count) => count.fn.countAll<number>().as('keys')).executeTakeFirstOrThrow()).keys),
    revoke: (id, now) => use((kysely) => revokeKey(kysely, id, now)),
  };
}

/** Matches U+0000, a line break and half a surrogate pair; not `é`. */
const NOT_OF_A_LINE = /[\p{Cc}\p{Cs}]/u;

function readName(name: string): string {
  const trimmed = name.trim();
  if (trimmed !== '' && trimmed.length <= KEY_NAME_LENGTH_MAX && !NOT_OF_A_LINE.test(trimmed)) return trimmed;
  throw new InputError('name', `the name of a key must be one line of 1 to ${KEY_NAME_LENGTH_MAX} characters, found ${JSON.stringify(name.slice(0, KEY_NAME_LENGTH_MAX))}`);
}

function readScopes(scopes: readonly Scope[]): readonly Scope[] {
  const told = SCOPES.filter((scope) => scopes.includes(scope));
  if (told.length > 0) return told;
  throw new InputError('scopes', `a key must have at least one scope: ${SCOPES.join(', ')}`);
}

interface NewKey extends MadeKey {
  readonly hash: Uint8Array;
}

function makeKey(name: string, scopes: readonly Scope[], madeAt: string): NewKey {
  const parts = makeKeyParts();
  return { key: { kind: 'api-key', id: parts.id, name, scopes, madeAt }, text: writeKeyText(parts), hash: SECRET_STEPS.digest(parts.secret) };
}

async function insertKey(kysely: Kysely<Tables>, { key: { id, name, scopes, madeAt }, hash }: NewKey): Promise<void> {
  const newest = -(toMilliseconds(madeAt) ?? 0);
  await kysely.insertInto('api_key').values({ id, hash: Buffer.from(hash), name, scopes: JSON.stringify(scopes), made_at: madeAt, newest, revoked_at: null }).execute();
}

async function loadKept(kysely: Kysely<Tables>, id: string) {
  const row = await kysely.selectFrom('api_key').selectAll().where('id', '=', id).executeTakeFirst();
  return row && { hash: new Uint8Array(row.hash), isRevoked: row.revoked_at !== null, row };
}

async function pageOfKeys(kysely: Kysely<Tables>, page: PageRequest): Promise<Page<ApiKey>> {
  const plan = { list: 'keys', source: sql`api_key as k`, conditions: [sql`1`], seq: sql`k.rowid`, key: sql`k.newest`, id: sql`k.id`, table: sql`api_key as k`, columns: sql`k.id, k.name, k.scopes, k.made_at, k.revoked_at` };
  const [keys] = await loadPages<KeyRow, ApiKey>({ kysely, nowMs: 0, reads: 'evidence' }, plan, WHOLE_RECORD, toPageBounds(page, plan.list), toKey);
  return keys!;
}

async function revokeKey(kysely: Kysely<Tables>, id: string, now: string): Promise<ApiKey | undefined> {
  await kysely.updateTable('api_key').set({ revoked_at: now }).where('id', '=', id).where('revoked_at', 'is', null).execute();
  const kept = await loadKept(kysely, id);
  return kept && toKey(kept.row);
}

function toKey({ id, name, scopes, made_at: madeAt, revoked_at: revokedAt }: KeyRow): ApiKey {
  return { kind: 'api-key', id, name, scopes: JSON.parse(scopes) as readonly Scope[], madeAt, ...(revokedAt !== null && { revokedAt }) };
}
