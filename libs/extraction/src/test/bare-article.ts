import { makeOffsetMap, type ParsedArticle, type Region, type RegionKind, type Span } from '@onrecord/domain';

/** An article that has a text and regions and nothing else; headline, standfirst and paragraphs follow from the regions. */
export function bareArticle(text: string, regions: readonly Region[]): ParsedArticle {
  const spansOf = (kind: RegionKind): readonly Span[] => regions.filter((region) => region.kind === kind).map(({ span }) => span);
  const [headline] = spansOf('headline');
  return {
    kind: 'parsed-article',
    documentId: 'doc_0',
    form: 'text',
    text,
    regions,
    offsetMap: makeOffsetMap([]),
    ...(headline === undefined ? {} : { headline }),
    standfirst: spansOf('standfirst'),
    captions: [],
    authors: [],
    agencies: [],
    paragraphs: spansOf('paragraph'),
    crossheads: spansOf('crosshead'),
    notes: [],
    furniture: [],
    diagnostics: [],
  };
}
