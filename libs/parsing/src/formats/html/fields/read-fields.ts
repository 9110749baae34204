import type { Block } from '../../../layout/block.js';
import type { StatedFields } from '../../../layout/stated-fields.js';
import { lineOf } from '../../../markup/line-of.js';
import type { PageBody } from '../body/find-body.js';
import type { Figures } from '../figures/find-figures.js';
import type { Page } from '../page.js';

/** The fields of a page: those that are words of the article, as blocks in the order in which they are read, and the others. */
export interface PageFields {
  /** Headline, standfirst and byline. */
  readonly blocks: readonly Block[];
  readonly stated: StatedFields;
}

/** Reads a page's fields. */
export function readFields({ elements }: Page, _body: PageBody, _figures: Figures): PageFields {
  const heading = elements.find(({ name }) => name === 'h1');
  const line = heading === undefined ? undefined : lineOf([heading]);
  return { blocks: line === undefined ? [] : [{ kind: 'headline', lines: [line] }], stated: {} };
}
