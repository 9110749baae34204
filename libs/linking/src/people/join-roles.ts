import type { LinkMember, PersonRole } from '@onrecord/domain';
import { toNameKey, toNameWords } from '../names/name-key.js';
import { isSameBody } from './demonyms.js';
import { personOf } from './namesakes.js';

interface OpenRole {
  readonly spellings: string[];
  readonly bodies: string[];
  readonly tense: PersonRole['tense'];
  readonly articleIds: string[];
}

/** How adjectives of countries end: matches `Norwegian`, `Dutch`; must not match `Norway`. Of bodies that all end so the shortest is the name. */
const ADJECTIVE = /(?:an|ese|ish|ic|ch|ss|i)$/i;

/**
 * The roles that articles tell of a person, each once, in the order in which they were first told: one office in whatever
 * letters, a country by its name or its adjective. An office told without its body joins the one that is told with it, if
 * there is only one such.
 */
export function joinRoles(members: readonly LinkMember[]): readonly PersonRole[] {
  const roles: OpenRole[] = [];
  const told = members.flatMap((member) => personOf(member).roles.map((role) => ({ ...role, articleId: member.ref.articleId })));
  // Those with a body first: the others look for them. The order in which roles were first told comes back below.
  for (const { words, of, tense, articleId } of [...told.filter((role) => role.of !== undefined), ...told.filter((role) => role.of === undefined)]) {
    const alike = roles.filter((role) => role.tense === tense && toNameKey(role.spellings[0]!) === toNameKey(words));
    const same = of === undefined ? (alike.length === 1 ? alike[0] : alike.find(({ bodies }) => bodies.length === 0)) : alike.find(({ bodies }) => bodies.some((body) => isSameBody(toNameWords(body), toNameWords(of))));
    const role = same ?? { spellings: [], bodies: [], tense, articleIds: [] };
    if (same === undefined) roles.push(role);
    role.spellings.push(words);
    if (of !== undefined) role.bodies.push(of);
    if (!role.articleIds.includes(articleId)) role.articleIds.push(articleId);
  }
  const order = members.map((member) => member.ref.articleId);
  const first = (role: OpenRole): number => told.findIndex((other) => other.tense === role.tense && role.spellings.includes(other.words) && (other.of === undefined || role.bodies.includes(other.of)));
  return roles
    .sort((a, b) => first(a) - first(b))
    .map(({ spellings, bodies, tense, articleIds }) => {
      const body = bodies.find((of) => !ADJECTIVE.test(of)) ?? [...bodies].sort((a, b) => a.length - b.length)[0];
      const words = spellings.find((spelling) => spelling === spelling.toLowerCase()) ?? spellings[0]!;
      return { words, ...(body === undefined ? {} : { of: body }), tense, articleIds: articleIds.sort((a, b) => order.indexOf(a) - order.indexOf(b)) };
    });
}
