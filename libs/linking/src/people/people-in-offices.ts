import type { AnalysedArticle, ArticlePerson, Role } from '@onrecord/domain';
import { toNameWords } from '../names/name-key.js';
import { isPublicOffice } from './office.js';

/**
 * Takes people out of whose minister or president somebody is: “Ms Reeves’s foreign minister” is one of her country, which
 * these words do not name. Other roles keep them: an adviser is known by whom they advise.
 */
export function dropPeopleFromOffices({ people }: AnalysedArticle): (person: ArticlePerson) => ArticlePerson {
  const names = new Set(people.flatMap(({ names: spellings, name }) => [name, ...spellings]).map((name) => toNameWords(name).join(' ')));
  const surnames = new Set(people.flatMap(({ name }) => toNameWords(name).at(-1) ?? []));
  const isPerson = (of: string): boolean => {
    const words = toNameWords(of);
    return names.has(words.join(' ')) || (words.length === 1 && surnames.has(words[0]!));
  };
  const drop = (role: Role): Role => (role.of !== undefined && isPublicOffice(role) && isPerson(role.of) ? { kind: 'role', words: role.words, tense: role.tense, evidence: role.evidence } : role);
  return (person) => ({ ...person, roles: person.roles.map(drop) });
}
