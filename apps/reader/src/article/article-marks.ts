import type { ArticlePageQuery } from '@onrecord/client';
import type { Mark } from './cut-pieces.js';

/** An article as its page asks for it. */
export type ArticleOfPage = NonNullable<ArticlePageQuery['article']>;

/** A quote of that page. */
export type QuoteOfPage = ArticleOfPage['quotes']['edges'][number]['node'];

/** Everything that is marked in the article's text: quotes, their words inside marks, whom names mean, where meetings are told. */
export function marksOf({ quotes, mentions, reports }: Pick<ArticleOfPage, 'quotes' | 'mentions' | 'reports'>): readonly Mark[] {
  return [
    ...quotes.edges.flatMap(({ node: { id, content, quoted } }) => [...content.spans.map((span): Mark => ({ layer: 'quote', id, ...span })), ...(quoted?.spans ?? []).map((span): Mark => ({ layer: 'quoted', id, ...span }))]),
    ...mentions.map(({ words, person }): Mark => ({ layer: 'person', id: person.id, ...words })),
    ...reports.edges.flatMap(({ node }) => (node.meeting === null ? [] : node.mentions.map((span): Mark => ({ layer: 'meeting', id: node.meeting!.id, ...span })))),
  ];
}
