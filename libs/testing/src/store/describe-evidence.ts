import { type ArticleToSave, isHidden, type QuoteRecord, type RecordReader, type Sentence, type Span, sliceSpan, untilHidden } from '@onrecord/domain';
import { makeArticle } from '../articles/make-article.js';
import { testLinker } from '../articles/test-linker.js';
import { NOW, useStores, type OpenStore } from './opened-stores.js';

/** An article whose quotes hold several sentences, as printed; and one whose quote holds one. */
const LONG = asPrinted(makeArticle({ id: 'long', headline: 'Ministers speak', authors: ['Ivo Lund'], published: '2031-05-01', outlet: 'The Open Post', prose: ['The harbour closed early. Nobody came. The lamp went out.'], quotes: [{ words: 'We will act. We must wait, too', speaker: 'Ada Lindqvist' }], meetings: [{ participants: ['Ada Lindqvist', 'Boris Halden'], status: 'planned', day: '2031-05-20' }] }));
const SHORT = asPrinted(makeArticle({ id: 'short', published: '2031-05-02', quotes: [{ words: 'We will act', speaker: 'Boris Halden' }] }));

/** What is left for viewers who read evidence and no text. */
export function describeEvidence(open: OpenStore): void {
  const stores = useStores(open);
  const filled = stores.filled(async (store) => {
    for (const article of [LONG, SHORT]) await store.save(article, testLinker, NOW);
  });
  const readerOf = async (reads: 'text' | 'evidence'): Promise<RecordReader> => (await filled()).readAs({ now: NOW, reads });

  test('a quote of several sentences has the one with its cue, and what it says there; its places still count in the text', async () => {
    const quote = await quoteIn(await readerOf('evidence'), 'long');
    expect(quote.words).toMatchObject({ content: ['We must wait, too,”'], quoted: ['We must wait, too,”'], cue: 'said', sentence: 'We must wait, too,” said Ada Lindqvist.' });
    expect(quote.quote.evidence.isCut).toBe(true);
    const { text } = LONG.analysed.article;
    expect([quote.quote.evidence.sentence, ...quote.quote.content].map((span) => sliceSpan(text, span))).toEqual([quote.words.sentence, ...quote.words.content]);
  });

  test('a quote of one sentence is the same for everybody', async () => {
    expect(await quoteIn(await readerOf('evidence'), 'short')).toEqual(await quoteIn(await readerOf('text'), 'short'));
  });

  test('whoever reads the text reads all, and so does whoever says nothing', async () => {
    const quote = await quoteIn(await readerOf('text'), 'long');
    expect(quote.words.sentence).toBe('“We will act. We must wait, too,” said Ada Lindqvist.');
    expect(Object.keys(quote)).not.toContain('keySentence');
    expect(await quoteIn((await filled()).readAs({ now: NOW }), 'long')).toEqual(quote);
    const [analysed] = await (await readerOf('text')).loadAnalyses(['long']);
    expect(analysed?.article.text).toBe(LONG.analysed.article.text);
  });

  test('an article keeps its front, and nothing of its body', async () => {
    const reader = await readerOf('evidence');
    const [[article], [analysed]] = [await reader.loadArticles(['long']), await reader.loadAnalyses(['long'])];
    expect(article).toMatchObject({ headline: 'Ministers speak', standfirst: [] });
    const { text, paragraphs, regions } = analysed!.article;
    expect(text).toHaveLength(LONG.analysed.article.text.length);
    expect(isHidden(text)).toBe(true);
    expect(untilHidden(text)).toBe('Ministers speak\n\nBy Ivo Lund');
    expect([paragraphs, regions.map(({ kind }) => kind), analysed!.quotes, analysed!.meetings, analysed!.mentions]).toEqual([[], ['headline', 'byline'], [], [], []]);
  });

  test('every way to a quote cuts it', async () => {
    const reader = await readerOf('evidence');
    const { edges } = await reader.pageOfQuotes({}, 'newest', {});
    const quote = edges.map(({ node }) => node).find(({ articleId }) => articleId === 'long')!;
    const { edges: people } = await reader.pageOfPeople({ name: 'Lindqvist' }, 'name', {});
    const versions = await reader.loadVersionPages(['long'], {});
    const ways = [await reader.loadQuotes([quote.id]), await reader.loadQuotePages('speaker', [people[0]!.node.id], {}, 'newest', {}), await reader.loadQuotePages('statement', [quote.statementId], {}, 'newest', {}), await reader.loadVersionFacts(versions[0]!.edges.map(({ node }) => node.id)), await reader.loadReportPages('article', ['long'], {})];
    for (const found of ways) {
      expect(JSON.stringify(found)).toContain('Ada Lindqvist');
      expect(JSON.stringify(found)).not.toContain('We will act');
    }
  });

  test('a search shows one sentence of an article', async () => {
    const excerptIn = async (reads: 'text' | 'evidence') => (await (await readerOf(reads)).search('nobody', ['article'], {})).edges[0]!.node;
    expect((await excerptIn('text')).excerpt).toContain('The harbour closed early. Nobody came.');
    expect(await excerptIn('evidence')).toMatchObject({ excerpt: 'Nobody came.', highlights: [{ start: 0, end: 6 }] });
  });
}

async function quoteIn(reader: RecordReader, articleId: string): Promise<QuoteRecord> {
  const [page] = await reader.loadQuotePages('article', [articleId], {}, 'text', {});
  return page!.edges[0]!.node;
}

/** The article with the sentences of its paragraphs told one by one, also inside marks. */
function asPrinted(article: ArticleToSave): ArticleToSave {
  const { analysed } = article;
  const sentences = analysed.sentences.flatMap(({ span, region }) => splitSpan(analysed.article.text, span).map((part): Sentence => ({ kind: 'sentence', span: part, region })));
  return { ...article, analysed: { ...analysed, sentences } };
}

function splitSpan(text: string, whole: Span): readonly Span[] {
  const ends = [...sliceSpan(text, whole).matchAll(/\. /g)].map(({ index }) => whole.start + index + 1);
  return [...ends, whole.end].map((end, index) => ({ start: index === 0 ? whole.start : ends[index - 1]! + 1, end }));
}
