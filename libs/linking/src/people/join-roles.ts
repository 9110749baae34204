import type { PersonRole, ToldRole } from '@onrecord/domain';
import { toNameKey, toNameWords } from '../names/name-key.js';
import { isSameBody } from './demonyms.js';
import { toRoleKey } from './first-told.js';

/** A role of a person, and in which words it is told. */
export interface JoinedRole extends Pick<PersonRole, 'words' | 'of' | 'tense'> {
  /** Keys of the roles as told. */
  readonly told: ReadonlySet<string>;
}

interface OpenRole {
  readonly spellings: string[];
  readonly bodies: string[];
  readonly tense: PersonRole['tense'];
  readonly told: Set<string>;
}

/** How adjectives of countries end: matches `Norwegian`, `Dutch`; must not match `Norway`. Of bodies that all end so the shortest is the name. */
const ADJECTIVE = /(?:an|ese|ish|ic|ch|ss|i)$/i;

/**
 * The roles that articles tell of a person, each once, in the order in which they were first told: one office in whatever
 * letters, a country by its name or its adjective. An office told without its body joins the one that is told with it, if
 * there is only one such. `told` is in the order of telling, each wording once.
 */
export function joinRoles(told: readonly ToldRole[]): readonly JoinedRole[] {
  const roles: OpenRole[] = [];
  // Those with a body first: the others look for them. The order in which roles were first told comes back below.
  for (const wording of [...told.filter((role) => role.of !== undefined), ...told.filter((role) => role.of === undefined)]) {
    const { words, of, tense } = wording;
    const alike = roles.filter((role) => role.tense === tense && toNameKey(role.spellings[0]!) === toNameKey(words));
    const same = of === undefined ? (alike.length === 1 ? alike[0] : alike.find(({ bodies }) => bodies.length === 0)) : alike.find(({ bodies }) => bodies.some((body) => isSameBody(toNameWords(body), toNameWords(of))));
    const role = same ?? { spellings: [], bodies: [], tense, told: new Set<string>() };
    if (same === undefined) roles.push(role);
    role.spellings.push(words);
    if (of !== undefined) role.bodies.push(of);
    role.told.add(toRoleKey(wording));
  }
  const first = (role: OpenRole): number => told.findIndex((wording) => role.told.has(toRoleKey(wording)));
  return roles
    .sort((a, b) => first(a) - first(b))
    .map(({ spellings, bodies, tense, told: wordings }) => {
      const body = bodies.find((of) => !ADJECTIVE.test(of)) ?? [...bodies].sort((a, b) => a.length - b.length)[0];
      const words = spellings.find((spelling) => spelling === spelling.toLowerCase()) ?? spellings[0]!;
      return { words, ...(body === undefined ? {} : { of: body }), tense, told: wordings };
    });
}
