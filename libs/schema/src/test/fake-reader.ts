import type { Page, RecordReader } from '@onrecord/domain';
import { fakeMet, fakeQuotingOutlets, fakeTimeline } from './fake-person-lists.js';
import { COUNTED, fakeChanges, fakeNetwork } from './fake-surveys.js';
import { fakeAnalysis, fakeArticle, fakeAuthor, fakeDenial, fakeMeeting, fakePerson, fakeQuote, fakeReport, fakeVersion, OUTLET, STATEMENT } from './fake-facts.js';

/** A reader over made-up articles that counts how often it is asked: each call stands for one query of a real store. */
export interface FakeReader {
  readonly reader: RecordReader;
  /** The calls so far, by method, in order. */
  readonly calls: readonly string[];
}

const pageOf = <Item extends { readonly id: string }>(items: readonly Item[]): Page<Item> => ({ edges: items.map((node) => ({ cursor: `at:${node.id}`, node })), hasNextPage: false, hasPreviousPage: false });

const numberOf = (id: string): number => Number(id.replace(/^\D+/, ''));

const has = (prefix: string) => (id: string) => new RegExp(`^${prefix}\\d+$`).test(id);

function byId<Value>(prefix: string, make: (number: number) => Value) {
  return async (ids: readonly string[]) => ids.map((id) => (has(prefix)(id) ? make(numberOf(id)) : undefined));
}

/** Makes a reader that has twenty articles, each with a quote, a denial, a person and a meeting of its own. */
export function createFakeReader(): FakeReader {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const fake: RecordReader = {
    loadArticles: byId('a', fakeArticle),
    loadAnalyses: byId('a', fakeAnalysis),
    loadVersions: byId('v', fakeVersion),
    loadVersionFacts: byId('v', (number) => ({ kind: 'version-facts', versionId: `v${number}`, articleId: `a${number}`, quotes: [fakeQuote(number), fakeDenial(number)], reports: [fakeReport(number)] })),
    loadVersionPages: async (ids) => ids.map((id) => pageOf([fakeVersion(numberOf(id))])),
    loadCopies: async (ids) => ids.map((id) => (numberOf(id) <= 3 ? ['a1', 'a2', 'a3'] : [])),
    loadOutlets: async (ids) => ids.map((id) => (id === OUTLET.id ? OUTLET : undefined)),
    loadAuthors: byId('w', fakeAuthor),
    loadAuthorIdsOf: async (ids) => ids.map((id) => [`w${numberOf(id)}`]),
    loadAuthorArticlePages: async (ids) => ids.map((id) => pageOf([fakeArticle(numberOf(id))])),
    countAuthorArticles: async (ids) => ids.map(() => 1),
    loadQuotes: async (ids) => ids.map((id) => (has('q')(id) ? fakeQuote(numberOf(id)) : has('d')(id) ? fakeDenial(numberOf(id)) : undefined)),
    loadNestings: async (ids) => ids.map((id) => (id.startsWith('q') ? { relayedIds: [id.replace('q', 'd')] } : { relayedInId: id.replace('d', 'q'), relayedIds: [] })),
    loadMentionedIds: async (ids) => ids.map((id) => (id.startsWith('q') ? [`p${numberOf(id) + 1}`, 'gone'] : [])),
    loadStatements: async (ids) => ids.map(() => STATEMENT),
    loadPeople: byId('p', fakePerson),
    loadWholePeople: byId('p', fakePerson),
    loadAuthorities: async (ids) => ids.map((id) => (id === 'p1' ? { kind: 'person-authority', sameAs: ['https://ids.example/p1', 'house:1'], role: 'foreign minister' } : undefined)),
    loadMeetings: byId('m', fakeMeeting),
    loadReports: byId('r', fakeReport),
    loadPersonIdsOfMembers: async (keys) => keys.map((key) => key.replace(/^a(\d+)#.*$/, 'p$1')),
    loadQuoteIdsOfReports: async (ids) => ids.map((id) => `q${numberOf(id)}`),
    loadMeetingsOfSamePeople: async (ids) => ids.map((id) => [1, 2, 3].map((step) => fakeMeeting(numberOf(id) + step))),
    loadTimelinePages: async (ids) => ids.map((id) => fakeTimeline(numberOf(id))),
    loadMetPages: async (ids) => ids.map((id) => fakeMet(numberOf(id))),
    loadQuotingOutletPages: async (ids) => ids.map(() => fakeQuotingOutlets()),
    countTimelinesOf: async (ids) => ids.map(() => 3),
    countMetOf: async (ids) => ids.map(() => 1),
    countQuotingOutletsOf: async (ids) => ids.map(() => 1),
    loadQuotePages: async (_parent, ids) => ids.map((id) => pageOf([fakeQuote(numberOf(id)), fakeDenial(numberOf(id))])),
    loadMeetingPages: async (_parent, ids) => ids.map((id) => pageOf([fakeMeeting(numberOf(id))])),
    loadReportPages: async (_parent, ids) => ids.map((id) => pageOf([fakeReport(numberOf(id))])),
    loadPersonPages: async (ids) => ids.map((id) => pageOf([fakePerson(numberOf(id))])),
    loadArticlePages: async (ids) => ids.map((id) => pageOf([fakeArticle(numberOf(id))])),
    countQuotesOf: async (_parent, ids) => ids.map(() => 2),
    countMeetingsOf: async (_parent, ids) => ids.map(() => 1),
    countReportsOf: async (_parent, ids) => ids.map(() => 1),
    countPeopleOf: async (ids) => ids.map(() => 1),
    countArticlesOf: async (ids) => ids.map(() => 1),
    pageOfArticles: async (_filter, _order, page) => pageOf(numbers(page.first ?? 20).map(fakeArticle)),
    pageOfQuotes: async (_filter, _order, page) => pageOf(numbers(page.first ?? 20).map(fakeQuote)),
    pageOfPeople: async (_filter, _order, page) => pageOf(numbers(page.first ?? 20).map(fakePerson)),
    pageOfMeetings: async (_filter, _order, page) => pageOf(numbers(page.first ?? 20).map(fakeMeeting)),
    countArticles: async () => 20,
    countQuotes: async () => 40,
    countPeople: async () => 20,
    countMeetings: async () => 20,
    networkOfMeetings: async () => fakeNetwork('p1', 'p2'),
    networkOfQuotes: async (from) => fakeNetwork(from === 'outlet' ? OUTLET.id : 'p1', 'p2', 4),
    groupMeetings: async (by) => ({ ...COUNTED, groups: [{ key: { kind: 'talks', status: 'held', month: '2031-01' }[by], count: 3 }] }),
    groupQuotes: async (by) => ({ ...COUNTED, groups: [{ key: { speaker: 'p1', outlet: OUTLET.id, 'cue-class': 'denied', month: '2031-01' }[by], count: 3, quotes: 4 }] }),
    pageOfChanges: async () => fakeChanges(),
    search: async () => ({
      edges: [
        { cursor: 'at:1', node: { kind: 'search-hit', noun: 'quote', id: 'q1', excerpt: 'We will act', highlights: [{ start: 8, end: 11 }] } },
        { cursor: 'at:4', node: { kind: 'search-hit', noun: 'quote', id: 'd1', excerpt: 'taking “small” gifts', highlights: [{ start: 8, end: 13 }] } },
        { cursor: 'at:2', node: { kind: 'search-hit', noun: 'person', id: 'p1', excerpt: 'Ada Lindqvist', highlights: [] } },
        { cursor: 'at:3', node: { kind: 'search-hit', noun: 'article', id: 'gone', excerpt: 'act', highlights: [] } },
      ],
      hasNextPage: false,
      hasPreviousPage: false,
    }),
  };
  const calls: string[] = [];
  const reader = new Proxy(fake, {
    get(target, method: keyof RecordReader) {
      calls.push(method);
      return target[method];
    },
  });
  return { reader, calls };
}
