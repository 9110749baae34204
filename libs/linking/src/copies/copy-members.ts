import type { AnalysedArticle, LinkMember } from '@onrecord/domain';
import { hashOf } from '../identity/fact-id.js';
import { isLongEnough } from './is-copy.js';
import { toShingles } from './shingles.js';

/** One shingle in so many is a key: in every article the same ones, so that a shortened text has its share of them. */
const SHINGLES_A_KEY = 12;
const HEXADECIMAL = 16;

/** The body of an article as a member of its copies. The body of a short article is found by nobody. */
export function copyMembers(articleId: string, analysed: AnalysedArticle, published: { readonly published?: string }): readonly LinkMember[] {
  const shingles = toShingles(analysed.article);
  const keys = isLongEnough(shingles) ? shingles.filter((shingle) => shingle % SHINGLES_A_KEY === 0).map((shingle) => shingle.toString(HEXADECIMAL)) : [];
  return [{ kind: 'link-member', noun: 'copies', ref: { articleId, localId: 'body' }, stableId: `bod_${hashOf([articleId, 'body'])}`, keys, ...published, fact: { kind: 'body-fact', shingles } }];
}
