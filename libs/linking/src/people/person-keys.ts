import type { ArticlePerson } from '@onrecord/domain';
import { toFullNameKey } from '../names/name-key.js';

/**
 * The key under which an article's person is sought in other articles: the full name. None for whoever is private in the
 * story, and for whom the article knows by surname only: they stay in their article.
 */
export function personKeys(person: ArticlePerson): readonly string[] {
  const key = person.standing === 'public' ? toFullNameKey(person.name) : undefined;
  return key === undefined ? [] : [`person ${key}`];
}
