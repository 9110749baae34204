import { InputError, PAGE_SIZE_MAX, SEARCH_WORDS_MAX, toSearchWords } from '@onrecord/domain';
import { fromGlobalId, type NodeTypeName } from '../node/global-id.js';

const WORDS_LENGTH_MAX = 200;

/** A field of a filter that filters nothing when it is absent. */
export type Absent = null | undefined;

/** Reads a field where it is given; GraphQL's null and an absent field are one. */
export function whenGiven<Value, Read>(value: Value | Absent, read: (value: Value) => Read): Read | undefined {
  return value === null || value === undefined ? undefined : read(value);
}

/** The fields that are given: GraphQL's null and an absent field are one to a filter. */
export function givenFields<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)) as { [Key in keyof Fields]?: NonNullable<Fields[Key]> };
}

/**
 * Words to look for.
 * @throws InputError naming the argument when they are blank or too many.
 */
export function readWords(argument: string, words: string | Absent): string | undefined {
  if (words === null || words === undefined) return undefined;
  if (words.length > WORDS_LENGTH_MAX) throw new InputError(argument, `\`${argument}\` must be at most ${WORDS_LENGTH_MAX} characters, found ${words.length}`, { limit: WORDS_LENGTH_MAX });
  const count = toSearchWords(words).length;
  if (count === 0) throw new InputError(argument, `\`${argument}\` must hold a word with a letter or a digit in it`);
  if (count > SEARCH_WORDS_MAX) throw new InputError(argument, `\`${argument}\` must hold at most ${SEARCH_WORDS_MAX} words, found ${count}`, { limit: SEARCH_WORDS_MAX });
  return words.trim();
}

/**
 * Alternatives to filter by.
 * @throws InputError naming the argument when there are none or too many.
 */
export function readAlternatives<Value>(argument: string, values: readonly Value[] | Absent): readonly Value[] | undefined {
  if (values === null || values === undefined) return undefined;
  if (values.length === 0 || values.length > PAGE_SIZE_MAX) {
    throw new InputError(argument, `\`${argument}\` must hold 1 to ${PAGE_SIZE_MAX} values, found ${values.length}; leave it out to filter by none`, { limit: PAGE_SIZE_MAX });
  }
  return [...new Set(values)];
}

/**
 * Global ids to filter by, as the record's own.
 * @throws InputError naming the argument when one is not the id of such a thing.
 */
export function readIds(argument: string, type: NodeTypeName, ids: readonly string[] | Absent): readonly string[] | undefined {
  return readAlternatives(argument, ids)?.map((id) => fromGlobalId(argument, type, id));
}
