import { InputError, type Page, type PageRequest } from '@onrecord/domain';

const CURSOR_PREFIX = 'place:';

/**
 * A page of a list of ids that is at hand, such as the articles that tell a role.
 * @throws InputError when the cursor is not one of this list's.
 */
export function pageOfIds(ids: readonly string[], request: PageRequest): Page<string> {
  const start = request.after === undefined ? 0 : placeOf(ids, 'after', request.after) + 1;
  const end = request.before === undefined ? ids.length : placeOf(ids, 'before', request.before);
  const from = request.last === undefined ? start : Math.max(start, end - request.last);
  const until = request.first === undefined ? end : Math.min(end, start + request.first);
  return {
    edges: ids.slice(from, until).map((id) => ({ cursor: Buffer.from(CURSOR_PREFIX + id, 'utf8').toString('base64url'), node: id })),
    hasNextPage: until < ids.length,
    hasPreviousPage: from > 0,
  };
}

function placeOf(ids: readonly string[], argument: string, cursor: string): number {
  const decoded = Buffer.from(cursor, 'base64url').toString('utf8');
  const place = decoded.startsWith(CURSOR_PREFIX) ? ids.indexOf(decoded.slice(CURSOR_PREFIX.length)) : -1;
  if (place === -1) throw new InputError(argument, `\`${argument}\` must be a cursor that this list gave, unchanged; found something else`);
  return place;
}
