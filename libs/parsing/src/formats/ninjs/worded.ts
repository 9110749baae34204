import type { Node } from 'jsonc-parser';
import { memberOf, membersOf, wordsOf } from './member.js';

/** One of several wordings of a headline, a description or a body. */
export interface Worded {
  readonly node: Node;
  /** In small letters: `main`, `caption`, `xhtml`; empty for none. */
  readonly role: string;
  /** Media type, in small letters; empty for none. */
  readonly contentType: string;
}

/**
 * The wordings that an item has of something: a list with roles (ninjs 2 and 3, `headlines`), or keys (ninjs 1, `headline`,
 * `body_xhtml`), whose ending is the role.
 */
export function wordedAs(item: Node, plural: string, singular: string): readonly Worded[] {
  const listed = membersOf(item, plural).flatMap((one): readonly Worded[] => {
    const node = memberOf(one, 'value');
    return node === undefined ? [] : [{ node, role: (wordsOf(one, 'role') ?? '').toLowerCase(), contentType: (wordsOf(one, 'contentType') ?? '').toLowerCase() }];
  });
  const keyed = (item.children ?? []).flatMap(({ children }): readonly Worded[] => {
    const key = String(children?.[0]?.value).toLowerCase();
    const node = children?.[1];
    return node === undefined || (key !== singular && !key.startsWith(`${singular}_`)) ? [] : [{ node, role: key.slice(singular.length + 1), contentType: '' }];
  });
  return [...listed, ...keyed].filter(({ node }) => typeof node.value === 'string' && node.value.trim() !== '');
}
