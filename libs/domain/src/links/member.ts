/** What is linked across articles, each from members of its own. `copies`: articles that are copies of one another. */
export type LinkedNoun = 'person' | 'statement' | 'meeting' | 'copies';

/** Names one fact of one article: an article person, a quote, a meeting report, the body of the article itself. */
export interface MemberRef {
  readonly articleId: string;
  /** The fact's local id in the article's current version. */
  readonly localId: string;
}

/** One text form of a member reference, for maps and ids. */
export function toMemberKey(ref: MemberRef): string {
  return `${ref.articleId}#${ref.localId}`;
}
