import type { AnalysedArticle, ArticleRecord, ArticleVersionRecord, FieldReading, Meeting, MeetingReportRecord, Outlet, OutletAuthor, Person, QuoteRecord, Span, Statement } from '@onrecord/domain';
import { readMarkedText } from '@onrecord/testing';

const MARKED = [
  '[headline: Norvania’s minister sees progress]',
  '[sentence: [content: [quoted: “We will act,”]] [cue: said] [speaker: Ada Lindqvist] after she [met: met] [other: Tomas Rehn] in [place: Ostholm] on [time: Tuesday].]',
  '[denial: A [source: police spokesman] [denied: denied] [denied-content: taking [denied-quoted: “small” gifts]].]',
].join('\n\n');

const { text, spans } = readMarkedText(MARKED);

/** The article of every fake fact, as the engine would have read it. */
export const TEXT = text;

/** A marked stretch of the fake article. */
export function marked(label: string): Span {
  const found = spans.find((span) => span.label === label);
  if (found === undefined) throw new Error(`the fake article marks no ${label}`);
  return { start: found.start, end: found.end };
}

const words = (label: string): string => text.slice(marked(label).start, marked(label).end);

const EVIDENCE = { kind: 'evidence', sentence: marked('sentence'), spans: [marked('cue')], rule: 'quotes/direct/cue-after-mark' } as const;

/** The outlet of every fake article. */
export const OUTLET: Outlet = { kind: 'outlet', id: 'out_1', name: 'Ostholm Courier' };

/** Article `a1`, `a2`, …, each a day after the one before. */
export function fakeArticle(number: number): ArticleRecord {
  const day = new Date(Date.UTC(2031, 0, number)).toISOString().slice(0, 10);
  return { kind: 'article', id: `a${number}`, versionId: `v${number}`, versionCount: 1, headline: words('headline'), standfirst: [], authors: ['Ivo Brandt'], agencies: [], outlet: OUTLET, url: `https://courier.example/${number}`, published: { value: day, precision: 'day' }, receivedAt: '2031-03-01T00:00:00.000Z', engine: 'onrecord-extraction/0.1.0', language: 'en' };
}

/** The one version of article `number`. */
export function fakeVersion(number: number): ArticleVersionRecord {
  const { versionId, id, receivedAt, engine, language, headline, published } = fakeArticle(number);
  return { kind: 'article-version', id: versionId, articleId: id, isCurrent: true, receivedAt, engine, language, headline: headline!, published: published! };
}

/** The author of article `number`. */
export function fakeAuthor(number: number): OutletAuthor {
  return { kind: 'outlet-author', id: `w${number}`, name: 'Ivo Brandt', outlet: OUTLET };
}

/** A quote of Ada Lindqvist in article `number`. */
export function fakeQuote(number: number): QuoteRecord {
  return {
    kind: 'quote-record',
    id: `q${number}`,
    articleId: `a${number}`,
    statementId: 's1',
    personId: `p${number}`,
    speakerName: 'Ada Lindqvist',
    words: { content: [words('content')], quoted: [words('quoted')], cue: 'said', speaker: words('speaker'), sentence: words('sentence') },
    quote: {
      kind: 'quote',
      id: 'q1',
      quoteKind: 'direct',
      content: [marked('content')],
      quoted: [marked('quoted')],
      cue: { kind: 'cue', span: marked('cue'), lemma: 'say', cueClass: 'stated' },
      speaker: { kind: 'speaker', state: 'named', basis: 'stated', mention: marked('speaker'), entityId: 'p1', candidates: [] },
      region: 'paragraph',
      confidence: 0.95,
      evidence: EVIDENCE,
    },
  };
}

/** A denial by a source that is only described, in article `number`; a store that gave it a name would be wrong, and is asked not to matter. */
export function fakeDenial(number: number): QuoteRecord {
  const named = fakeQuote(number);
  return {
    ...named,
    id: `d${number}`,
    words: { content: [words('denied-content')], quoted: [words('denied-quoted')], cue: 'denied', speaker: words('source'), sentence: words('denial') },
    quote: {
      ...named.quote,
      id: 'q2',
      quoteKind: 'mixed',
      content: [marked('denied-content')],
      quoted: [marked('denied-quoted')],
      cue: { kind: 'cue', span: marked('denied'), lemma: 'deny', cueClass: 'denied' },
      speaker: { kind: 'speaker', state: 'unnamed', basis: 'stated', mention: marked('source'), candidates: [{ entityId: 'p1', weight: 0.4 }] },
      evidence: { ...EVIDENCE, sentence: marked('denial'), spans: [marked('denied')] },
    },
  };
}

/** Person `p1`, `p2`, … */
export function fakePerson(number: number): Person {
  return { kind: 'person', id: `p${number}`, name: 'Ada Lindqvist', names: ['Ada Lindqvist', 'Lindqvist'], roles: [{ words: 'foreign minister', of: 'Norvania', tense: 'current', articleIds: ['a1', 'a2', 'a3'] }], basis: 'assumed', members: [{ articleId: `a${number}`, localId: 'p1' }], firstSeen: '2031-01-01', lastSeen: '2031-01-20' };
}

/** The statement of every fake quote. */
export const STATEMENT: Statement = { kind: 'statement', id: 's1', members: [] };

/** A meeting of person `number` with a delegation, told in article `number`. */
export function fakeMeeting(number: number): Meeting {
  return {
    kind: 'meeting',
    id: `m${number}`,
    meetingKind: 'talks',
    status: 'planned',
    parties: [
      { partyKind: 'person', name: 'Ada Lindqvist', people: [{ articleId: `a${number}`, localId: 'p1' }] },
      { partyKind: 'group', name: 'a delegation from Sudmark', people: [] },
    ],
    place: 'Ostholm',
    time: { words: 'Tuesday', value: '2031-01-07', earliest: '2031-01-07', latest: '2031-01-07' },
    history: [{ status: 'planned', articleId: `a${number}`, reportedAt: '2031-01-05', evidence: EVIDENCE }],
    members: [{ articleId: `a${number}`, localId: 'r1' }],
  };
}

/** The report of meeting `number` in article `number`. */
export function fakeReport(number: number): MeetingReportRecord {
  return {
    kind: 'meeting-report-record',
    id: `r${number}`,
    articleId: `a${number}`,
    meetingId: `m${number}`,
    participantPersonIds: [`p${number}`],
    words: { mentions: ['met'], times: [{ words: 'Tuesday', value: '2031-01-07', precision: 'day' }], sentence: words('sentence'), earlierSentences: [] },
    report: { kind: 'meeting-report', id: 'r1', meetingKind: 'talks', status: 'planned', earlier: [], participants: [{ kind: 'participant', partyKind: 'person', name: 'Ada Lindqvist', entityId: 'p1', mention: marked('speaker') }], place: { name: 'Ostholm', span: marked('place') }, timeIds: ['t1'], mentions: [marked('met')], confidence: 0.9, evidence: EVIDENCE },
  };
}

/** How the fake article's fields were read, as of a page. */
const STATED_READINGS: readonly FieldReading[] = [
  { kind: 'field-reading', field: 'headline', confidence: 0.98, witnesses: [{ witness: 'json-ld', place: 'NewsArticle.headline', value: 'Talks at the border' }, { witness: 'markup', place: 'h1', value: 'Talks at the border' }] },
  { kind: 'field-reading', field: 'section', confidence: 0.7, witnesses: [{ witness: 'json-ld', place: 'NewsArticle.articleSection', value: 'World' }] },
];

/** What the engine read in the fake article. */
export function fakeAnalysis(): AnalysedArticle {
  const body = { start: marked('sentence').start, end: marked('denial').end };
  return {
    kind: 'analysed-article',
    engine: 'onrecord-extraction/0.1.0',
    language: 'en',
    article: { kind: 'parsed-article', documentId: 'doc_1', form: 'text', text, regions: [{ kind: 'headline', span: marked('headline') }, { kind: 'paragraph', span: marked('sentence') }, { kind: 'paragraph', span: marked('denial') }], offsetMap: { kind: 'offset-map', segments: [{ text: body, source: body }] }, headline: marked('headline'), standfirst: [], captions: [], authors: [], agencies: [], paragraphs: [marked('sentence'), marked('denial')], crossheads: [], notes: [], furniture: [], section: { value: 'World', witness: 'json-ld' }, subjects: [{ name: 'diplomacy', code: 'medtop:11002000' }, { name: 'Norvania' }], rights: 'For tests only.', version: '3', readings: STATED_READINGS, diagnostics: [] },
    sentences: [],
    mentions: [{ kind: 'mention', id: 'm1', span: marked('speaker'), entityKind: 'person', form: 'name', entityId: 'p1', candidates: [] }],
    people: [{ kind: 'article-person', id: 'p1', name: 'Ada Lindqvist', names: ['Ada Lindqvist'], honorifics: [], roles: [], standing: 'public', mentionIds: ['m1'] }],
    organisations: [],
    places: [],
    quotes: [fakeQuote(1).quote, fakeDenial(1).quote],
    times: [{ kind: 'time-expression', id: 't1', span: marked('time'), timeKind: 'date', value: '2031-01-07', precision: 'day', earliest: '2031-01-07', latest: '2031-01-07' }],
    meetings: [fakeReport(1).report],
    diagnostics: [{ kind: 'diagnostic', rule: 'SHORT_ARTICLE', severity: 'note', message: 'two sentences' }],
  };
}
