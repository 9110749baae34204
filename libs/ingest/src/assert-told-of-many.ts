import { InputError } from '@onrecord/domain';
import type { ToldArticle } from './article-details.js';

/** Fields that name one article, and so cannot be told of many. */
const OF_ONE = ['url', 'providerId'] as const;

/** Refuses to give many articles the identity of one. @throws InputError that names the field. */
export function assertToldOfMany({ details }: Pick<ToldArticle, 'details'>, found: string): void {
  const field = OF_ONE.find((name) => details[name] !== undefined);
  if (field !== undefined) throw new InputError(field, `${field}: expected one article, which has it, found ${found}; tell each its own`);
}
