import type { AnalysedArticle, ArticlePerson, ArticleToSave, Evidence, MeetingReport, Quote, Role, Span } from '@onrecord/domain';
import { createChance, type Chance } from './chance.js';
import { makeName, makeWord } from './generate-words.js';

/** What an archive is like. */
export interface ArchiveShape {
  /** Share of the articles that name the most frequent person. */
  readonly shareOfFirst: number;
  /** How many people there are; those behind the first come by Zipf's law. */
  readonly people: number;
  readonly articlesADay: number;
  /** Share of the articles that are a copy of a recent one. */
  readonly shareOfCopies: number;
  readonly words: number;
  /** How many quotes an article has. */
  readonly quotes: number;
}

/** Like a national daily's wire desk: one person in every fifth article, a hundred articles a day, one in twenty a copy. */
export const ARCHIVE_SHAPE: ArchiveShape = { shareOfFirst: 0.2, people: 20_000, articlesADay: 100, shareOfCopies: 0.05, words: 300, quotes: 5 };

const FIRST_DAY = Date.UTC(2030, 0, 1);
const MILLISECONDS_A_DAY = 86_400_000;
const COPIED_FROM_LAST = 80;
const ROLES = ['foreign minister', 'president', 'envoy', 'spokeswoman', 'mayor', 'professor'];

/** Article number `n` of an archive: the same number gives the same article, and an archive of n articles is a part of any larger one. */
export function generateArticle(number: number, shape: ArchiveShape = ARCHIVE_SHAPE): ArticleToSave {
  const own = createChance(number);
  const isCopy = number > COPIED_FROM_LAST && own.next() < shape.shareOfCopies;
  const source = isCopy ? number - 1 - own.below(COPIED_FROM_LAST) : number;
  // A copy's words and facts are those of its source; only when and where it was printed is its own.
  return toArticle(number, composeFacts(createChance(source * 31 + 7), shape), new Date(FIRST_DAY + Math.floor((number / shape.articlesADay) * MILLISECONDS_A_DAY)).toISOString().replace('.000Z', 'Z'));
}

interface Facts {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly people: readonly ArticlePerson[];
  readonly quotes: readonly Quote[];
  readonly meetings: readonly MeetingReport[];
}

function composeFacts(chance: Chance, shape: ArchiveShape): Facts {
  const people = choosePeople(chance, shape).map((rank, index) => toPerson(chance, rank, index));
  const paragraphs: Span[] = [];
  let text = '';
  const add = (words: string): Span => {
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  const paragraph = (write: () => void): void => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    write();
    paragraphs.push({ start, end: text.length });
  };
  const quotes: Quote[] = [];
  for (let n = 1; n <= shape.quotes; n++) {
    paragraph(() => {
      const speaker = people[chance.below(people.length)]!;
      const content = add(`“${sentence(chance, 10 + chance.below(12))},”`);
      add(' ');
      const cue = add('said');
      add(' ');
      const mention = add(speaker.name);
      add('.');
      quotes.push({ kind: 'quote', id: `q${n}`, quoteKind: 'direct', content: [content], quoted: [content], cue: { kind: 'cue', span: cue, lemma: 'say', cueClass: 'stated' }, speaker: { kind: 'speaker', state: 'named', basis: 'stated', entityId: speaker.id, mention, candidates: [] }, region: 'paragraph', confidence: 0.9, evidence: evidenceOf({ start: content.start, end: mention.end }) });
    });
  }
  while (text.length < shape.words * 6) paragraph(() => void add(`${sentence(chance, 40)}.`));
  return { text, paragraphs, people, quotes, meetings: chance.next() < 0.25 ? [toMeeting(people, paragraphs.at(-1)!)] : [] };
}

function choosePeople(chance: Chance, { shareOfFirst, people }: ArchiveShape): readonly number[] {
  const ranks = new Set<number>(chance.next() < shareOfFirst ? [0] : []);
  while (ranks.size < 4) ranks.add(1 + chance.zipf(people - 1));
  return [...ranks];
}

/** Most articles tell no office of whom they name, or one of two that everybody uses. */
function toPerson(chance: Chance, rank: number, index: number): ArticlePerson {
  const name = makeName(rank);
  const told = chance.below(3);
  const role: Role = { kind: 'role', words: ROLES[(rank + told) % ROLES.length]!, tense: 'current', of: 'Norvania', evidence: evidenceOf({ start: 0, end: 0 }) };
  return { kind: 'article-person', id: `p${index + 1}`, name, names: [name, name.split(' ')[1]!], honorifics: [], roles: told === 0 ? [] : [role], standing: 'public', mentionIds: [] };
}

function toMeeting(people: readonly ArticlePerson[], span: Span): MeetingReport {
  const [first, second] = people;
  return { kind: 'meeting-report', id: 'r1', meetingKind: 'talks', status: 'held', earlier: [], participants: [first!, second!].map(({ id, name }) => ({ kind: 'participant', partyKind: 'person', name, entityId: id, mention: span })), timeIds: [], mentions: [span], confidence: 0.9, evidence: evidenceOf(span) };
}

function sentence(chance: Chance, words: number): string {
  return Array.from({ length: words }, () => makeWord(chance.zipf(20_000))).join(' ');
}

function evidenceOf(span: Span): Evidence {
  return { kind: 'evidence', sentence: span, spans: [], rule: 'bench/generated' };
}

function toArticle(number: number, { text, paragraphs, people, quotes, meetings }: Facts, published: string): ArticleToSave {
  const id = String(number).padStart(8, '0');
  const regions = paragraphs.map((span) => ({ kind: 'paragraph' as const, span }));
  const analysed: AnalysedArticle = {
    kind: 'analysed-article', engine: 'bench/1', language: 'en', sentences: [], mentions: [], people, organisations: [], places: [], quotes, times: [], meetings, diagnostics: [],
    article: {
      kind: 'parsed-article', documentId: `doc_${id}`, form: 'text', text, regions, offsetMap: { kind: 'offset-map', segments: [] }, standfirst: [], captions: [], authors: [], agencies: [], paragraphs,
      crossheads: [], notes: [], furniture: [], outlet: { value: `The Daily ${number % 7}`, witness: 'given' }, published: { value: { value: published, precision: 'instant' }, witness: 'given' }, diagnostics: [],
    },
  };
  return { articleId: `art_${id}`, analysed, document: { kind: 'source-document', id: `doc_${id}`, text, form: 'text', charset: 'utf-8', byteLength: text.length, receipt: { name: id }, diagnostics: [] } };
}
