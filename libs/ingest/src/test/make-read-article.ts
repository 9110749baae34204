import type { ParsedArticle, ReadArticle, Receipt } from '@onrecord/domain';

/** An article in which nothing was read, with the fields and the receipt that a test tells. */
export function makeReadArticle(fields: Partial<ParsedArticle>, receipt: Receipt = {}, documentId = 'doc_test'): ReadArticle {
  const article: ParsedArticle = {
    kind: 'parsed-article', documentId, form: 'text', text: '', regions: [], offsetMap: { kind: 'offset-map', segments: [] },
    standfirst: [], captions: [], authors: [], agencies: [], paragraphs: [], crossheads: [], notes: [], furniture: [], diagnostics: [], ...fields,
  };
  return {
    document: { kind: 'source-document', id: documentId, text: '', form: 'text', charset: 'utf-8', byteLength: 0, receipt, diagnostics: [] },
    analysed: { kind: 'analysed-article', engine: 'test/1', language: 'en', article, sentences: [], mentions: [], people: [], organisations: [], places: [], quotes: [], times: [], meetings: [], diagnostics: [] },
  };
}
