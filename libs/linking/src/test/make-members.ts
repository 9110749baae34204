import type { ArticlePerson, Evidence, LinkMember, MeetingReport, MeetingStatus, Quote, Role, TimeExpression } from '@onrecord/domain';
import { copyMembers } from '../copies/copy-members.js';
import { makeArticle } from './make-article.js';
import { quoteKeys } from '../statements/quote-keys.js';
import { pairKeys, principalsOf } from '../meetings/principals.js';
import { personKeys } from '../people/person-keys.js';

const NOWHERE = { start: 0, end: 0 };
export const EVIDENCE: Evidence = { kind: 'evidence', sentence: NOWHERE, spans: [], rule: 'test' };

/** `2030-05-01/a` is article `a` published that day; `a` alone is undated. */
function readAddress(address: string): { readonly articleId: string; readonly published?: string } {
  const [published, articleId] = address.split('/');
  return articleId === undefined ? { articleId: published! } : { articleId, published: published! };
}

/** A role as a test writes it: `foreign minister | Norvania`, `former | envoy | Norvania`. */
export function makeRole(told: string): Role {
  const parts = told.split(' | ');
  const tense = parts[0] === 'former' || parts[0] === 'then' ? parts.shift() : 'current';
  return { kind: 'role', words: parts[0]!, tense: tense as Role['tense'], ...(parts[1] === undefined ? {} : { of: parts[1] }), evidence: EVIDENCE };
}

export function makePerson(id: string, name: string, roles: readonly string[] = [], standing: ArticlePerson['standing'] = 'public'): ArticlePerson {
  return { kind: 'article-person', id, name, names: [name], honorifics: [], roles: roles.map(makeRole), standing, mentionIds: [] };
}

/** A person of an article as a member. */
export function personMember(address: string, name: string, roles: readonly string[] = [], standing: ArticlePerson['standing'] = 'public', localId = 'p1'): LinkMember {
  const { articleId, published } = readAddress(address);
  const person = makePerson(localId, name, roles, standing);
  return { kind: 'link-member', noun: 'person', ref: { articleId, localId }, stableId: `per_${articleId}${localId}`, keys: personKeys(person), ...(published === undefined ? {} : { published }), fact: { kind: 'person-fact', person } };
}

/** A direct quote as a member, by its speaker and its marked stretches. */
export function quoteMember(address: string, speakerName: string, quotedWords: readonly string[], localId = 'q1', contentWords = quotedWords.join(' ')): LinkMember {
  const { articleId, published } = readAddress(address);
  const quote: Quote = {
    kind: 'quote', id: localId, quoteKind: 'direct', content: [], quoted: [],
    speaker: { kind: 'speaker', state: 'named', basis: 'stated', entityId: 'p1', candidates: [] },
    region: 'paragraph', confidence: 1, evidence: EVIDENCE,
  };
  return {
    kind: 'link-member', noun: 'statement', ref: { articleId, localId }, stableId: `quo_${articleId}${localId}`,
    ...quoteKeys(`named ${speakerName}`, quotedWords, contentWords), ...(published === undefined ? {} : { published }), fact: { kind: 'quote-fact', quote, quotedWords, contentWords, speakerName },
  };
}

/** The body of an article as a member, by its words. */
export function bodyMember(address: string, body: string): LinkMember {
  const { articleId, published } = readAddress(address);
  const analysed = makeArticle(body, published);
  return copyMembers(articleId, analysed, published === undefined ? {} : { published })[0]!;
}

/** What a test tells of a meeting report; two named principals unless told otherwise. */
export interface ToldMeeting {
  readonly parties?: readonly string[];
  readonly groups?: readonly string[];
  readonly status?: MeetingStatus;
  readonly earlier?: readonly MeetingStatus[];
  readonly kind?: MeetingReport['meetingKind'];
  readonly place?: string;
  /** `2030-06-12`, or first and last day: `2030-06-01/2030-06-30`; `?` before words without a value. */
  readonly times?: readonly string[];
}

const PRINCIPALS = ['Ada Lindqvist', 'Tomas Varga'];

/** A meeting report as a member. */
export function meetingMember(address: string, told: ToldMeeting, localId = 'r1'): LinkMember {
  const { articleId, published } = readAddress(address);
  const { parties = told.groups === undefined ? PRINCIPALS : [], groups = [], status = 'planned', earlier = [], kind = 'meeting', place, times = [] } = told;
  const names = [...parties, ...groups];
  const report: MeetingReport = {
    kind: 'meeting-report', id: localId, meetingKind: kind, status,
    earlier: earlier.map((before) => ({ status: before, evidence: EVIDENCE })),
    participants: names.map((name, index) => ({ kind: 'participant', partyKind: index < parties.length ? 'person' : 'group', name, entityId: `p${index + 1}`, mention: NOWHERE })),
    ...(place === undefined ? {} : { place: { name: place, span: NOWHERE } }),
    timeIds: times.map((_, index) => `t${index + 1}`), mentions: [NOWHERE], confidence: 1, evidence: EVIDENCE,
  };
  return {
    kind: 'link-member', noun: 'meeting', ref: { articleId, localId }, stableId: `rep_${articleId}${localId}`,
    keys: pairKeys(principalsOf({ report, participantNames: names })), ...(published === undefined ? {} : { published }),
    fact: { kind: 'meeting-fact', report, times: times.map(makeTime), participantNames: names },
  };
}

function makeTime(told: string, index: number): TimeExpression & { readonly words: string } {
  const [earliest, latest = earliest] = told.split('/');
  return { kind: 'time-expression', id: `t${index + 1}`, span: NOWHERE, timeKind: 'date', precision: earliest === latest ? 'day' : 'month', words: told.replace('?', ''), ...(told.startsWith('?') ? {} : { value: told, earliest: earliest!, latest: latest! }) };
}

/** Clusters as a test reads them: the articles of each, joined by `+`, in alphabetical order. */
export function readClusters(clusters: readonly { readonly members: readonly LinkMember['ref'][] }[]): readonly string[] {
  return clusters.map((cluster) => cluster.members.map((ref) => ref.articleId).join('+')).sort();
}
