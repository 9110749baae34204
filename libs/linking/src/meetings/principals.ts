import type { MeetingFact, Participant } from '@onrecord/domain';
import { toFullNameKey, toNameWords } from '../names/name-key.js';
import { toCountryName } from '../people/demonyms.js';

/** One of the two parties that make a meeting what it is, as it is compared. */
export interface Principal {
  readonly partyKind: Participant['partyKind'];
  /** One form of its name. */
  readonly name: string;
  /** First and last word of its name, of which a surname is one. */
  readonly ends: readonly string[];
  /** Whether nothing but one word of a person's name is known. */
  readonly isSurname: boolean;
}

/** The two principals of a report: the first two parties that the article names, people before groups. */
export function principalsOf({ report, participantNames }: Pick<MeetingFact, 'report' | 'participantNames'>): readonly Principal[] {
  const parties = report.participants.map(({ partyKind, name }, index) => toPrincipal(partyKind, participantNames[index] ?? name));
  return [...parties.filter(({ partyKind }) => partyKind === 'person'), ...parties.filter(({ partyKind }) => partyKind === 'group')].slice(0, 2);
}

/**
 * Keys of a pair of principals: both by name, and each by name with the other by first or last word, so that
 * `Ada Lindqvist` and `Varga` find `Ada Lindqvist` and `Tomas Varga`. Two surnames find nobody.
 */
export function pairKeys([first, second]: readonly Principal[]): readonly string[] {
  if (first === undefined || second === undefined || first.name === second.name) return [];
  const both = first.isSurname || second.isSurname ? [] : [[first.name, second.name].sort().join(' | ')];
  return [...both, ...halfKeys(first, second), ...halfKeys(second, first)].map((key) => `meeting ${key}`);
}

/** Whether two pairs of principals cannot be the same two parties. */
export function principalsContradict(a: readonly Principal[], b: readonly Principal[]): boolean {
  const [[first, second], [other, another]] = [a, b];
  if (first === undefined || second === undefined || other === undefined || another === undefined) return true;
  return !((canBe(first, other) && canBe(second, another)) || (canBe(first, another) && canBe(second, other)));
}

/** A surname is first or last in a full name, by where the name comes from. */
function canBe(a: Principal, b: Principal): boolean {
  if (a.partyKind !== b.partyKind) return false;
  return a.name === b.name || (a.isSurname && b.ends.includes(a.name)) || (b.isSurname && a.ends.includes(b.name));
}

function halfKeys(named: Principal, other: Principal): readonly string[] {
  if (named.isSurname || other.partyKind === 'group') return [];
  return other.ends.map((word) => `${named.name} | ~${word}`);
}

/** A person's full name without the initials inside it; a group's without its article, a country's by one of its names. */
function toPrincipal(partyKind: Participant['partyKind'], name: string): Principal {
  if (partyKind === 'group') return { partyKind, name: toCountryName(toNameWords(name)), ends: [], isSurname: false };
  const words = toFullNameKey(name)?.split(' ') ?? toNameWords(name).slice(-1);
  const ends = [...new Set([words[0], words.at(-1)])].filter((word) => word !== undefined);
  return { partyKind, name: words.join(' '), ends, isSurname: words.length < 2 };
}
