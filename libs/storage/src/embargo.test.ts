import { describeEmbargo, testLinker } from '@onrecord/testing';
import { openSqliteStore } from './open-sqlite-store.js';

describeEmbargo(() => openSqliteStore({ path: ':memory:' }), testLinker, Number(process.env['RUNS'] ?? 4));
