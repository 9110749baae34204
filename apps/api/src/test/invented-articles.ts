import type { ArticleInput } from '@onrecord/domain';

const PLANNED =
  'Norvania and Sudmark agree to meet on fishing\n\nOSTHOLM, March 3 — “We will not leave the table first,” Foreign Minister Ada Lindqvist of Norvania told reporters on Monday.\n\nMs. Lindqvist will meet Sudmark’s fisheries minister, Tomas Rehn, in Ostholm on March 11.\n\nA police spokesman said that the harbour would be closed.';

const HELD =
  'Fishing ministers met in Ostholm\n\nOSTHOLM, March 12 — Foreign Minister Ada Lindqvist of Norvania met Sudmark’s fisheries minister, Tomas Rehn, in Ostholm on March 11.\n\n“We agreed on more than we expected,” said Mr. Rehn.\n\n“There is a date for the boats,” Ms. Lindqvist said.';

/** Two articles on one meeting of invented ministers: planned, then held. */
export const TALKS: readonly ArticleInput[] = [toInput('talks-planned', '2031-03-03', PLANNED), toInput('talks-held', '2031-03-12', HELD)];

const SURNAME_ENDS = ['a', 'berg', 'dal', 'ek', 'fors', 'gren', 'holm', 'inge', 'joki', 'kvist', 'lund', 'mark', 'nes', 'oe', 'plass', 'qvarn', 'rud', 'stad', 'torp', 'ulf', 'vik', 'wall', 'ylm', 'zell'];

/** As many articles, each on a meeting of two ministers of its own: nothing that one page knows helps another. */
export function separateTalks(count: number): readonly ArticleInput[] {
  return SURNAME_ENDS.slice(0, count).map((end) => toInput(`talks-${end}`, '2031-03-12', HELD.replaceAll('Lindqvist', `Brom${end}`).replaceAll('Rehn', `Tull${end}`)));
}

function toInput(name: string, published: string, text: string): ArticleInput {
  return { bytes: new TextEncoder().encode(text), receipt: { name }, details: { outlet: 'Ostholm Courier', published: { value: published, precision: 'day' } } };
}
