import type { SourceDocument } from '@onrecord/domain';
import type { Block, Layout } from '../../layout/block.js';
import { findBody } from './body/find-body.js';
import { findFigures } from './figures/find-figures.js';
import { keepFigures } from './figures/keep-figures.js';
import { readFields } from './fields/read-fields.js';
import { readPage, type Page } from './page.js';
import { withoutRepeats } from './without-repeats.js';

/**
 * Lays out an HTML page, in this order: its markup is read into a tree; the pictures with their captions and credits are
 * found; the body is found among what remains, and tells which pictures are the article's; then the fields are read, each from all the places that state it, with the body in hand.
 */
export function layOutPage({ text, receipt }: SourceDocument): Layout {
  const page: Page = { ...readPage(text, receipt.url), ...(receipt.receivedAt === undefined ? {} : { receivedAt: receipt.receivedAt }) };
  const found = findFigures(page);
  const body = findBody(page, found);
  const figures = keepFigures(found, body);
  const fields = readFields(page, body, found);
  const paragraphs = withoutRepeats(body.blocks, fields.blocks);
  return { blocks: [...fields.blocks, ...inOrder([...figures.blocks, ...paragraphs])], furniture: [], stated: fields.stated };
}

/** Captions come where they stand among the paragraphs. */
function inOrder(blocks: readonly Block[]): readonly Block[] {
  return [...blocks].sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ lines, credit }: Block): number {
  return (lines[0] ?? credit)?.start ?? 0;
}
