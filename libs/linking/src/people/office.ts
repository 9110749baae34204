import type { ArticlePerson, Role } from '@onrecord/domain';
import { toNameWords } from '../names/name-key.js';
import { isCountry, isPlaceName, isSameBody } from './demonyms.js';

/** Offices of a state, which nobody holds in two of them. Compiled for this project from the titles of heads of state and government and of ministers in English newspapers. */
const STATE_OFFICES = new Set(['chancellor', 'emperor', 'empress', 'king', 'minister', 'president', 'queen', 'sultan']);

/** Offices of a state's part, which is named by its own name or by the state's: `senator of Ostmark`, `US senator`. Compiled for this project in the same way. */
const LOCAL_OFFICES = new Set(['archbishop', 'bishop', 'congressman', 'congresswoman', 'governor', 'mayor', 'premier', 'senator', 'sheriff']);

/** An office as compared across articles. */
export interface Office {
  /** The words of the role: `foreign`, `minister`. */
  readonly words: readonly string[];
  /** Country or body; empty when not told. */
  readonly of: readonly string[];
  readonly tense: Role['tense'];
}

/** The offices that an article tells of a person. */
export function officesOf(person: ArticlePerson): readonly Office[] {
  return person.roles.map((role) => ({ words: toNameWords(role.words), of: toNameWords(role.of ?? ''), tense: role.tense }));
}

/** Two current offices of one kind under different countries or places: nobody holds both at one time. */
export function officesContradict(a: Office, b: Office): boolean {
  if (a.tense !== 'current' || b.tense !== 'current' || !isPlaceName(a.of) || !isPlaceName(b.of)) return false;
  const kind = headOf(a);
  if (kind === undefined || kind !== headOf(b) || isSameBody(a.of, b.of)) return false;
  return STATE_OFFICES.has(kind) || (LOCAL_OFFICES.has(kind) && isCountry(a.of) === isCountry(b.of));
}

/** The same words of office, or one body told by both: a second witness beside the name. */
export function officesSupport(a: Office, b: Office): boolean {
  const sameBody = a.of.length > 0 && b.of.length > 0 && isSameBody(a.of, b.of);
  if (a.words.length > 0 && a.words.join(' ') === b.words.join(' ')) return sameBody || a.of.length === 0 || b.of.length === 0;
  return sameBody;
}

/** Whether a role is an office of a state or of a part of one. */
export function isPublicOffice(role: Role): boolean {
  const head = headOf({ words: toNameWords(role.words) });
  return head !== undefined && (STATE_OFFICES.has(head) || LOCAL_OFFICES.has(head));
}

/** The head of the words of office: `minister` of `deputy minister for trade`. */
function headOf({ words }: Pick<Office, 'words'>): string | undefined {
  const end = words.findIndex((word) => word === 'of' || word === 'for' || word === 'to');
  return words[end === -1 ? words.length - 1 : end - 1];
}
