import { linker } from '@onrecord/linking';
import { openSqliteStore } from '@onrecord/storage';
import { describeEmbargo } from '@onrecord/testing';

describeEmbargo(() => openSqliteStore({ path: ':memory:' }), linker, Number(process.env['RUNS'] ?? 4));
