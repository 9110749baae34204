import { InputError } from '@onrecord/domain';

/** What can be asked for by a global id. Unnamed and anonymous sources are none of these. */
export type NodeTypeName = 'Article' | 'ArticleVersion' | 'Author' | 'Outlet' | 'Person' | 'Quote' | 'Statement' | 'Meeting' | 'MeetingReport';

/** Every type of node. */
export const NODE_TYPE_NAMES: readonly NodeTypeName[] = ['Article', 'ArticleVersion', 'Author', 'Outlet', 'Person', 'Quote', 'Statement', 'Meeting', 'MeetingReport'];

const GLOBAL_ID_LENGTH_MAX = 512;

/** An opaque id that names one thing of the record: `Article:art_1` in base64url. */
export function toGlobalId(type: NodeTypeName, id: string): string {
  return Buffer.from(`${type}:${id}`, 'utf8').toString('base64url');
}

/**
 * What a global id names.
 * @throws InputError naming the argument when this API gave no such id.
 */
export function readGlobalId(argument: string, globalId: string): { readonly type: NodeTypeName; readonly id: string } {
  if (globalId.length > GLOBAL_ID_LENGTH_MAX) throw notOurs(argument);
  const decoded = Buffer.from(globalId, 'base64url').toString('utf8');
  const colon = decoded.indexOf(':');
  const type = NODE_TYPE_NAMES.find((name) => name === decoded.slice(0, colon));
  const id = decoded.slice(colon + 1);
  if (type === undefined || id === '' || toGlobalId(type, id) !== globalId) throw notOurs(argument);
  return { type, id };
}

/**
 * The record's own id behind a global id of one type.
 * @throws InputError naming the argument when it is not an id of this type.
 */
export function fromGlobalId(argument: string, type: NodeTypeName, globalId: string): string {
  const named = readGlobalId(argument, globalId);
  if (named.type !== type) throw new InputError(argument, `\`${argument}\` must be the id of a ${type}, found the id of a ${named.type}`, { expected: type, found: named.type });
  return named.id;
}

function notOurs(argument: string): InputError {
  return new InputError(argument, `\`${argument}\` must be an \`id\` that this API gave, unchanged; found something else`);
}
