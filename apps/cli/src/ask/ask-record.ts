import { InvariantError, SCOPES, type ArticleStore } from '@onrecord/domain';
import { meetingComparer, wordingComparer } from '@onrecord/linking';
import { buildRecordSchema, createLoaders, RECORD_LIMITS_DEFAULT, type RecordContext } from '@onrecord/schema';
import { graphql, type GraphQLSchema } from 'graphql';

/** Asks the record in the words of the public schema, as a server would answer; without one. */
export type AskRecord = <Answer>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

let schema: GraphQLSchema | undefined;

/** A way to ask a record; what is under embargo at `now` or withheld is not told. An answer with errors is thrown as the error it came from. */
export function makeAskRecord(store: ArticleStore, now: string): AskRecord {
  return async <Answer>(query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    schema ??= buildRecordSchema();
    const { data, errors } = await graphql({ schema, source: query, variableValues: variables, contextValue: makeContext(store, now) });
    const [error] = errors ?? [];
    if (error !== undefined) throw error.originalError ?? error;
    return data as Answer;
  };
}

function makeContext(store: ArticleStore, now: string): RecordContext {
  const viewer = { now };
  const reader = store.readAs(viewer);
  return { reader, loaders: createLoaders(reader), intake: { takeIn: refuse }, analyst: { read: refuse }, administration: NO_ADMINISTRATION, comparer: { ...meetingComparer, ...wordingComparer }, caller: { address: 'this machine', scopes: SCOPES }, viewer, limits: RECORD_LIMITS_DEFAULT };
}

/** Commands that ask change nothing. */
function refuse(): Promise<never> {
  return Promise.reject(new InvariantError('a question to the record set out to change it'));
}

const NO_ADMINISTRATION: RecordContext['administration'] = { withhold: refuse, removeArticle: refuse, pageOfWithholdings: refuse, countWithholdings: refuse, keys: { pageOfKeys: refuse, countKeys: refuse, revoke: refuse } };
