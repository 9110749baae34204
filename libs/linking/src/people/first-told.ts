import type { FirstTold, LinkMember, ToldRole, ToldSpelling } from '@onrecord/domain';
import { compareMembers } from '../groups/publication-order.js';

/** Where a member tells something: its name, its second spelling, its third role. */
export function toldBy({ ref, published }: LinkMember, index = 0): FirstTold {
  return { ref, ...(published === undefined ? {} : { published }), index };
}

/** Orders what is told by publication, undated last, ties by article and by place in it. */
export function compareTold(a: FirstTold, b: FirstTold): number {
  return compareMembers(a, b) || a.index - b.index;
}

/** Spellings of several lists, each once, with all who have it and the first of them. */
export function addSpellings(lists: readonly (readonly ToldSpelling[])[]): readonly ToldSpelling[] {
  return joinTold(lists.flat(), (told) => told.spelling, (a, b) => ({ spelling: a.spelling, count: a.count + b.count, first: earlier(a.first, b.first) }));
}

/** Roles of several lists, each in the same words once, with who tells it first; in the order in which they were first told. */
export function addRoles(lists: readonly (readonly ToldRole[])[]): readonly ToldRole[] {
  const joined = joinTold(lists.flat(), toRoleKey, (a, b) => ({ ...a, first: earlier(a.first, b.first) }));
  return [...joined].sort((a, b) => compareTold(a.first, b.first));
}

/** One text for a role in the same words. */
export function toRoleKey({ words, of, tense }: Pick<ToldRole, 'words' | 'of' | 'tense'>): string {
  return JSON.stringify([words, of ?? null, tense]);
}

/** The spellings, the commonest first; of equally common ones the earlier. */
export function commonestFirst(spellings: readonly ToldSpelling[]): readonly string[] {
  return [...spellings].sort((a, b) => b.count - a.count || compareTold(a.first, b.first)).map((told) => told.spelling);
}

function joinTold<Told>(all: readonly Told[], keyOf: (told: Told) => string, join: (a: Told, b: Told) => Told): readonly Told[] {
  const byKey = new Map<string, Told>();
  for (const told of all) {
    const key = keyOf(told);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? told : join(known, told));
  }
  return [...byKey.values()];
}

function earlier(a: FirstTold, b: FirstTold): FirstTold {
  return compareTold(a, b) <= 0 ? a : b;
}
