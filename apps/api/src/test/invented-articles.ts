import type { ArticleInput } from '@onrecord/domain';

/** Articles of invented countries and people, in print-view form's simplest sister: plain text. */
const TEXTS: readonly (readonly [name: string, published: string, text: string])[] = [
  [
    'talks-planned',
    '2031-03-03',
    'Norvania and Sudmark agree to meet on fishing\n\nOSTHOLM, March 3 — “We will not leave the table first,” Foreign Minister Ada Lindqvist of Norvania told reporters on Monday.\n\nMs. Lindqvist will meet Sudmark’s fisheries minister, Tomas Rehn, in Ostholm next Tuesday.\n\nA police spokesman said that the harbour would be closed.',
  ],
  [
    'talks-held',
    '2031-03-12',
    'Fishing ministers met in Ostholm\n\nOSTHOLM, March 12 — Foreign Minister Ada Lindqvist of Norvania met Sudmark’s fisheries minister, Tomas Rehn, in Ostholm on Tuesday.\n\n“We agreed on more than we expected,” said Mr. Rehn.\n\n“There is a date for the boats,” Ms. Lindqvist said.',
  ],
];

/** The invented articles, ready to be taken in. `copies` of each, under names of their own. */
export function inventedArticles(copies = 1): readonly ArticleInput[] {
  return TEXTS.flatMap(([name, published, text]) =>
    Array.from({ length: copies }, (_, copy) => ({
      bytes: new TextEncoder().encode(text),
      receipt: { name: copies === 1 ? name : `${name}-${copy}` },
      details: { outlet: 'Ostholm Courier', published: { value: published, precision: 'day' as const } },
    })),
  );
}
