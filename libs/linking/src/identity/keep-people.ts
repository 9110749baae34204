import type { ArticlePerson } from '@onrecord/domain';
import { toFullNameKey, toNameKey } from '../names/name-key.js';

/**
 * Says which person of the new version is which one of the old, by name: the same fullest name first, then another full
 * name in common when it leads to one person on each side only. A surname in common tells nothing: a new version may speak
 * of somebody else of that family. Gives old local ids by new ones.
 */
export function keepPeople(oldPeople: readonly ArticlePerson[], newPeople: readonly ArticlePerson[]): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  pairUp((person) => [toNameKey(person.name)]);
  pairUp((person) => person.names.filter((name) => toFullNameKey(name) !== undefined).map(toNameKey));
  return kept;

  function pairUp(spellingsOf: (person: ArticlePerson) => readonly string[]): void {
    const spent = new Set(kept.values());
    const olds = bySpelling(oldPeople.filter((person) => !spent.has(person.id)), spellingsOf);
    const news = bySpelling(newPeople.filter((person) => !kept.has(person.id)), spellingsOf);
    for (const [spelling, newIds] of news) {
      const oldIds = olds.get(spelling) ?? new Set();
      const [oldId, newId] = [...oldIds, ...newIds];
      if (oldIds.size !== 1 || newIds.size !== 1 || spent.has(oldId!) || kept.has(newId!)) continue;
      spent.add(oldId!);
      kept.set(newId!, oldId!);
    }
  }
}

function bySpelling(people: readonly ArticlePerson[], spellingsOf: (person: ArticlePerson) => readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  for (const person of people) {
    for (const spelling of spellingsOf(person)) ids.set(spelling, (ids.get(spelling) ?? new Set()).add(person.id));
  }
  return ids;
}
