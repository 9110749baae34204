import { Ctx, Query, Resolver } from 'type-graphql';
import type { RecordContext } from '../record-context.js';
import { make } from '../text/make.js';
import { AccessFields } from './access.type.js';

@Resolver()
export class AccessResolver {
  @Query(() => AccessFields, { description: 'What you may do here, with the key that you sent or without one.' })
  access(@Ctx() { caller, viewer }: RecordContext): AccessFields {
    return make(AccessFields, { scopes: caller.scopes, mayReadText: viewer.reads !== 'evidence' });
  }
}
