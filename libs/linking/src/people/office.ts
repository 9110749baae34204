import type { ArticlePerson, Role } from '@onrecord/domain';
import { toNameWords } from '../names/name-key.js';
import { isSameBody } from './demonyms.js';

/**
 * Offices that nobody holds for two countries or bodies at one time. Compiled for this project from the titles of heads
 * of state and government, ministers, members of parliaments and holders of local office in English newspapers.
 */
const SINGLE_OFFICES = new Set([
  'ambassador', 'archbishop', 'bishop', 'chancellor', 'congressman', 'congresswoman', 'councillor', 'emperor', 'governor', 'judge', 'king', 'lawmaker', 'mayor', 'minister', 'president', 'premier', 'prosecutor', 'queen', 'representative', 'secretary', 'senator', 'sheriff', 'spokesman', 'spokeswoman', 'sultan',
]);

/** An office as compared across articles. */
export interface Office {
  /** The words of the role: `foreign`, `minister`. */
  readonly words: readonly string[];
  /** Country or body; empty when not told. */
  readonly of: readonly string[];
  readonly tense: Role['tense'];
}

export function officesOf(person: ArticlePerson): readonly Office[] {
  return person.roles.map((role) => ({ words: toNameWords(role.words), of: toNameWords(role.of ?? ''), tense: role.tense }));
}

/** Two current offices of one kind under different countries or bodies: nobody holds both at one time. */
export function officesContradict(a: Office, b: Office): boolean {
  if (a.tense !== 'current' || b.tense !== 'current' || a.of.length === 0 || b.of.length === 0) return false;
  const kind = kindOfOffice(a);
  return kind !== undefined && kind === kindOfOffice(b) && !isSameBody(a.of, b.of) && !namesPart(a.of, b.of) && !namesPart(b.of, a.of);
}

/** The same words of office, or one body told by both: a second witness beside the name. */
export function officesSupport(a: Office, b: Office): boolean {
  const sameBody = a.of.length > 0 && b.of.length > 0 && isSameBody(a.of, b.of);
  if (a.words.length > 0 && a.words.join(' ') === b.words.join(' ')) return sameBody || a.of.length === 0 || b.of.length === 0;
  return sameBody;
}

/** The head of the words of office: `minister` of `deputy foreign minister`; `undefined` for what may be held twice. */
function kindOfOffice(office: Office): string | undefined {
  const end = office.words.findIndex((word) => word === 'of' || word === 'for' || word === 'to');
  const head = office.words[end === -1 ? office.words.length - 1 : end - 1];
  return head !== undefined && SINGLE_OFFICES.has(head) ? head : undefined;
}

/** `US Senate` names a part of `US`. */
function namesPart(whole: readonly string[], part: readonly string[]): boolean {
  return part.length > whole.length && isSameBody(whole, part.slice(0, whole.length));
}
