import type { MeetingFact, Participant } from '@onrecord/domain';
import { toFullNameKey, toNameKey, toNameWords } from '../names/name-key.js';

/** One of the two parties that make a meeting what it is, as it is compared. */
export interface Principal {
  readonly partyKind: Participant['partyKind'];
  /** Words of its name; one word of a person is a surname. */
  readonly words: readonly string[];
}

/** The two principals of a report: the first two parties that the article names, people before groups. */
export function principalsOf({ report, participantNames }: Pick<MeetingFact, 'report' | 'participantNames'>): readonly Principal[] {
  const parties = report.participants.map(({ partyKind, name }, index) => ({ partyKind, words: toWords(partyKind, participantNames[index] ?? name) }));
  return [...parties.filter(({ partyKind }) => partyKind === 'person'), ...parties.filter(({ partyKind }) => partyKind === 'group')].slice(0, 2);
}

/**
 * Keys of a pair of principals: both by name, and each by name with the other by first or last word, so that
 * `Ada Lindqvist` and `Varga` find `Ada Lindqvist` and `Tomas Varga`. Two surnames find nobody.
 */
export function pairKeys([first, second]: readonly Principal[]): readonly string[] {
  if (first === undefined || second === undefined || first.words.join(' ') === second.words.join(' ')) return [];
  const both = isNamed(first) && isNamed(second) ? [[first, second].map(toName).sort().join(' | ')] : [];
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
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.length === 1 && a.partyKind === 'person') return endsOf(long).includes(short[0]!);
  return short.join(' ') === long.join(' ');
}

function halfKeys(named: Principal, other: Principal): readonly string[] {
  if (!isNamed(named) || other.partyKind === 'group') return [];
  return endsOf(other.words).map((word) => `${toName(named)} | ~${word}`);
}

function endsOf(words: readonly string[]): readonly string[] {
  return [...new Set([words[0], words.at(-1)])].filter((word) => word !== undefined);
}

function isNamed({ partyKind, words }: Principal): boolean {
  return partyKind === 'group' ? words.length > 0 : words.length > 1;
}

function toName({ words }: Principal): string {
  return words.join(' ');
}

/** A person's full name without the initials inside it, a group's without its article. */
function toWords(partyKind: Participant['partyKind'], name: string): readonly string[] {
  if (partyKind === 'group') return toNameKey(name).replace(/^the /, '').split(' ');
  return toFullNameKey(name)?.split(' ') ?? toNameWords(name).slice(-1);
}
