import { makeOffsetMap, type ParsedArticle, type Region, type Span } from '@onrecord/domain';

/** A paragraph: whatever stands between blank lines. */
const BLOCK = /[^\n](?:[^\n]|\n(?!\n))*/g;

/**
 * An article whose paragraphs are the given text's blocks between blank lines. A block that begins with `# ` is the
 * headline, one with `## ` a line of the standfirst; the signs stay outside of the region.
 */
export function articleOf(text: string): ParsedArticle {
  const regions = [...text.matchAll(BLOCK)].map((block): Region => {
    const level = /^#{0,2}/.exec(block[0])![0].length;
    const start = block.index + (level === 0 ? 0 : level + 1);
    return { kind: (['paragraph', 'headline', 'standfirst'] as const)[level]!, span: { start, end: block.index + block[0].length } };
  });
  const spansOf = (kind: Region['kind']): readonly Span[] => regions.filter((region) => region.kind === kind).map(({ span }) => span);
  return {
    kind: 'parsed-article',
    documentId: 'doc_0',
    form: 'text',
    text,
    regions,
    offsetMap: makeOffsetMap([]),
    ...(spansOf('headline')[0] === undefined ? {} : { headline: spansOf('headline')[0]! }),
    standfirst: spansOf('standfirst'),
    captions: [],
    authors: [],
    agencies: [],
    paragraphs: spansOf('paragraph'),
    crossheads: [],
    notes: [],
    furniture: [],
    diagnostics: [],
  };
}
