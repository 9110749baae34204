import { InputError, NotFoundError, StorageError, type ArticleStore } from '@onrecord/domain';
import { linker } from '@onrecord/linking';
import { openSqliteStore } from '@onrecord/storage';
import type { Command } from 'commander';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Terminal } from './terminal.js';

/** Where the record is. */
export interface DatabaseOption {
  readonly database?: string;
}

/** Gives a command the option that says where the record is. */
export function addDatabaseOption(command: Command): Command {
  return command.option('--database <file>', 'the record; default: $ONRECORD_DATABASE, else .onrecord/record.db in this folder');
}

/** The whole path of the record's file. */
export function databasePath({ database }: DatabaseOption, terminal: Terminal): string {
  const told = database ?? terminal.environment['ONRECORD_DATABASE'];
  if (told === '') throw new InputError('--database', '--database: expected the path of a file, found nothing');
  return resolve(terminal.folder, told ?? join('.onrecord', 'record.db'));
}

/**
 * Does something with the record, and closes it whatever comes. A record that is not there is begun. Before anything else it
 * gets back what waits to be linked: articles whose embargo ended, and those of a record that an older release wrote.
 */
export async function withRecord<Value>(option: DatabaseOption, terminal: Terminal, use: (store: ArticleStore) => Promise<Value>): Promise<Value> {
  const path = databasePath(option, terminal);
  makeFolderOf(path);
  const store = await openSqliteStore({ path });
  try {
    await store.releaseDue(terminal.now(), linker);
    return await use(store);
  } finally {
    await store.close();
  }
}

function makeFolderOf(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StorageError(`${dirname(path)}: expected a folder for the record, or a place for one, found ${reason}; say with --database where it may be`, { cause: error }, { path });
  }
}

/**
 * Does something with a record that must be there.
 * @throws NotFoundError when it is not.
 */
export async function withExistingRecord<Value>(option: DatabaseOption, terminal: Terminal, use: (store: ArticleStore) => Promise<Value>): Promise<Value> {
  const path = databasePath(option, terminal);
  if (!existsSync(path)) throw new NotFoundError(`${path}: expected a record, found nothing there; begin one with «onrecord ingest», or say with --database where it is`, { path });
  return withRecord(option, terminal, use);
}
