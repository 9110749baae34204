import type { ParsedArticle } from '@onrecord/domain';
import type { QuotedStretch } from '../segment/quoted-stretch.js';
import type { SegmentedText } from '../segment/segmented-text.js';
import { chainReferences } from './chains/chain-references.js';
import { nameRuns } from './names/name-runs.js';
import type { NamesFinder } from './names/weigh-recognised.js';
import type { PeopleOfArticle } from './people-of-article.js';
import { readForPeople } from './reading.js';
import { guessGenders } from './registry/gender-of-people.js';
import { registerPeople } from './registry/people-registry.js';
import { findReferences } from './resolve/find-references.js';
import { indexRoles } from './resolve/resolve-description.js';
import { namesakes } from './resolve/resolve-name.js';
import { resolveReferences } from './resolve/resolve-references.js';
import { findDescriptions } from './roles/find-descriptions.js';
import { gatherRoles } from './roles/gather-roles.js';
import { tellEntities } from './tell/tell-entities.js';
import type { NamedRun } from './names/named-run.js';

/**
 * Finds whom and what an article names, and which words mean whom. The list of stages, each of which needs the ones
 * before it. Bylines, credits, datelines and notes are not read: their people are none of the story's.
 * @param recognise a trained recogniser of names, asked where the rules cannot tell; without it the rules work alone.
 */
export function findPeople(article: ParsedArticle, segmented: SegmentedText, stretches: readonly QuotedStretch[], recognise?: NamesFinder): PeopleOfArticle {
  const reading = readForPeople(article, segmented, stretches);
  const runs = nameRuns(reading, recognise?.(segmented));
  const registry = registerPeople(reading.tokens, runs);
  const descriptions = findDescriptions(reading, runs);
  // Roles come from names that can mean one person only; a doubtful surname gives nobody a role.
  const personOf = (run: NamedRun): number | undefined => {
    const people = run.kind === 'person' ? namesakes(reading, registry, run) : [];
    return people.length === 1 ? people[0] : undefined;
  };
  const roles = gatherRoles(reading, runs, descriptions, personOf);
  const genders = guessGenders(reading.tokens, registry, runs, roles, personOf);
  // Words that may mean a person, in order: each answer is evidence for the ones after it.
  const references = findReferences(reading, runs, descriptions);
  const answers = resolveReferences({ reading, registry, roles: indexRoles(roles), genders }, references);
  const chains = chainReferences({ reading, runs, references, answers, genders });
  return tellEntities(reading, { runs, registry, descriptions, roles, references, answers, chains });
}
