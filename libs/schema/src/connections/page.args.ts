import { InputError, PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX, type PageRequest } from '@onrecord/domain';
import { ArgsType, Field, Int } from 'type-graphql';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many items from the front: 1 to 100, 20 when neither `first` nor `last` is given.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only items after this cursor, which an earlier page of the same list in the same order gave.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many items from the back: 1 to 100. Not together with `first`.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only items before this cursor, which an earlier page of the same list in the same order gave.' })
  before?: string | null;
}

/**
 * The page that the arguments ask for.
 * @throws InputError when it cannot be, with the limit it breaks.
 */
export function toPageRequest({ first, after, last, before }: PageArgs): PageRequest {
  if (isGiven(first) && isGiven(last)) throw new InputError('last', '`first` and `last` were both given; ask for one end of the list');
  if (isGiven(last)) {
    if (isGiven(after)) throw new InputError('after', '`after` goes with `first`; page backwards with `last` and `before`');
    return { last: checkedSize('last', last), ...(isGiven(before) ? { before } : {}) };
  }
  if (isGiven(before)) throw new InputError('before', '`before` goes with `last`; page forwards with `first` and `after`');
  return { first: checkedSize('first', first ?? PAGE_SIZE_DEFAULT), ...(isGiven(after) ? { after } : {}) };
}

function checkedSize(argument: string, size: number): number {
  if (size >= 1 && size <= PAGE_SIZE_MAX) return size;
  throw new InputError(argument, `\`${argument}\` must be 1 to ${PAGE_SIZE_MAX}, found ${size}; page on with the cursors in \`pageInfo\` for more`, { limit: PAGE_SIZE_MAX });
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
