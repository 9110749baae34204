import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Needs } from '../access/needs.js';
import { type Connection, toConnection } from '../connections/connection.js';
import { PageArgs, toPageRequest } from '../connections/page.args.js';
import type { RecordContext } from '../record-context.js';
import { NotFoundProblem } from '../submission/problem.type.js';
import { make } from '../text/make.js';
import { ApiKeyConnection, type ApiKeyFields, KeyRevocation, RevokeKeyResult, toApiKey } from './api-key.type.js';

@Resolver()
export class ApiKeyResolver {
  @Needs('admin')
  @Query(() => ApiKeyConnection, { description: 'The keys of this record, the revoked ones too, the latest made first.' })
  async keys(@Args(() => PageArgs) args: PageArgs, @Ctx() { administration: { keys } }: RecordContext): Promise<Connection<ApiKeyFields>> {
    return toConnection(await keys.pageOfKeys(toPageRequest(args)), toApiKey, () => keys.countKeys());
  }

  @Needs('admin')
  @Mutation(() => RevokeKeyResult, { description: 'Revokes a key for good, from the next request on; one that is revoked already stays as it is.' })
  async revokeKey(@Arg('id', () => ID, { description: 'The `id` of a key.' }) id: string, @Ctx() { administration, viewer }: RecordContext): Promise<KeyRevocation | NotFoundProblem> {
    const key = await administration.keys.revoke(id, viewer.now);
    if (key === undefined) return make(NotFoundProblem, { code: 'NOT_FOUND', message: 'this record has no key with this id; `keys` lists them', path: ['id'] });
    return make(KeyRevocation, { key: toApiKey(key) });
  }
}
