import { makeOffsetMap, type AnalysedArticle, type ArticlePerson, type ArticleToSave, type Author, type MeetingReport, type Mention, type ParsedArticle, type PublicationTime, type Quote, type Role, type Span, type TimeExpression } from '@onrecord/domain';
import type { ArticleOutline, MeetingOutline, QuoteOutline } from './article-outline.js';
import { createTextComposer, type TextComposer } from './text-composer.js';
import { toTestDigest } from './test-digest.js';

interface Draft {
  readonly composer: TextComposer;
  readonly people: readonly ArticlePerson[];
  readonly organisationIds: ReadonlyMap<string, string>;
  readonly mentions: Mention[];
  readonly times: TimeExpression[];
}

/**
 * Makes an article ready to be saved from an outline, with a text in which every span says what it claims to say. The same
 * outline makes the same article.
 */
export function makeArticle(outline: ArticleOutline = {}): ArticleToSave {
  const draft: Draft = { composer: createTextComposer(), people: toPeople(outline), organisationIds: toOrganisationIds(outline), mentions: [], times: [] };
  const headline = draft.composer.paragraph('headline', () => draft.composer.add(outline.headline ?? 'Council meets'));
  const authors = composeByline(draft, outline.authors ?? []);
  for (const sentence of outline.prose ?? []) draft.composer.paragraph('paragraph', () => draft.composer.add(sentence));
  const quotes = (outline.quotes ?? []).map((quote, index) => composeQuote(draft, quote, index));
  const meetings = (outline.meetings ?? []).map((meeting, index) => composeMeeting(draft, meeting, index));
  const text = draft.composer.text();
  const article = { ...toParsed(outline, draft, headline), authors };
  return {
    articleId: outline.id ?? 'article-1',
    document: { kind: 'source-document', id: article.documentId, text, form: 'text', charset: 'utf-8', byteLength: text.length, receipt: { name: 'article.txt' }, diagnostics: [] },
    analysed: toAnalysed(outline, draft, article, quotes, meetings),
  };
}

function toParsed(outline: ArticleOutline, { composer }: Draft, headline: Span): ParsedArticle {
  const text = composer.text();
  return {
    kind: 'parsed-article',
    documentId: `doc_${toTestDigest(text)}`,
    form: 'text',
    text,
    regions: composer.regions(),
    offsetMap: makeOffsetMap([{ text: { start: 0, end: text.length }, source: { start: 0, end: text.length } }]),
    headline,
    standfirst: [],
    captions: [],
    authors: [],
    agencies: [],
    paragraphs: composer.regions().filter((region) => region.kind === 'paragraph').map((region) => region.span),
    crossheads: [],
    notes: [],
    furniture: [],
    ...(outline.outlet !== undefined && { outlet: { value: outline.outlet, witness: 'given' as const } }),
    ...(outline.published !== undefined && { published: { value: toPublicationTime(outline.published), witness: 'given' as const } }),
    ...(outline.releaseAt !== undefined && { releaseAt: { value: outline.releaseAt, witness: 'given' as const } }),
    ...(outline.provenance !== undefined && { provenance: outline.provenance }),
    diagnostics: [],
  };
}

function toAnalysed(outline: ArticleOutline, { composer, people, organisationIds, mentions, times }: Draft, article: ParsedArticle, quotes: readonly Quote[], meetings: readonly MeetingReport[]): AnalysedArticle {
  return {
    kind: 'analysed-article',
    engine: outline.engine ?? 'test-engine/1',
    article,
    language: 'en',
    sentences: composer.regions().map(({ kind, span }) => ({ kind: 'sentence', span, region: kind })),
    mentions,
    people: people.map((person) => ({ ...person, mentionIds: mentions.filter((mention) => mention.entityId === person.id).map((mention) => mention.id) })),
    organisations: [...organisationIds].map(([name, id]) => ({ kind: 'article-organisation', id, name, names: [name], mentionIds: [] })),
    places: [],
    quotes,
    times,
    meetings,
    diagnostics: [],
  };
}

/** The line that names the writers; no line for none. */
function composeByline({ composer }: Draft, names: readonly string[]): readonly Author[] {
  const authors: Author[] = [];
  if (names.length === 0) return authors;
  composer.paragraph('byline', () =>
    names.forEach((name, index) => {
      composer.add(index === 0 ? 'By ' : ' and ');
      authors.push({ kind: 'author', name, span: composer.add(name) });
    }),
  );
  return authors;
}

function toPublicationTime(value: string): PublicationTime {
  return { value, precision: value.includes('T') ? 'instant' : 'day' };
}

function toPeople({ people = [], quotes = [], meetings = [] }: ArticleOutline): readonly ArticlePerson[] {
  const speakers = quotes.filter(isByPerson).map((quote) => quote.speaker!);
  const participants = meetings.flatMap((meeting) => meeting.participants.filter((name) => !isGroup(name)));
  const names = [...new Set([...people.map((person) => person.name), ...speakers, ...participants])];
  return names.map((name, index) => {
    const told = people.find((person) => person.name === name);
    return { kind: 'article-person', id: `p${index + 1}`, name, names: told?.names ?? [name], honorifics: [], roles: told?.presidentOf === undefined ? [] : [toPresident(told.presidentOf)], standing: told?.standing ?? 'public', mentionIds: [] };
  });
}

function toPresident(country: string): Role {
  return { kind: 'role', words: 'president', of: country, tense: 'current', evidence: { kind: 'evidence', sentence: { start: 0, end: 0 }, spans: [], rule: 'test/role' } };
}

function toOrganisationIds({ quotes = [] }: ArticleOutline): ReadonlyMap<string, string> {
  const names = new Set(quotes.filter((quote) => quote.state === 'organisation').flatMap((quote) => quote.speaker ?? []));
  return new Map([...names].map((name, index) => [name, `o${index + 1}`]));
}

function isByPerson({ speaker, state = 'named' }: QuoteOutline): boolean {
  return speaker !== undefined && state === 'named';
}

function isGroup(name: string): boolean {
  return name.startsWith('[');
}

function composeQuote({ composer, people, organisationIds, mentions, times }: Draft, outline: QuoteOutline, index: number): Quote {
  const { words, speaker, kind = 'direct', cueClass = 'stated', addressee, occasion, day } = outline;
  const state = outline.state ?? (speaker === undefined ? 'unknown' : 'named');
  const spans: { content?: Span; cue?: Span; mention?: Span; addressee?: Span; occasion?: Span; time?: Span } = {};
  const sentence = composer.paragraph('paragraph', () => {
    spans.content = composer.add(kind === 'indirect' ? words : `“${words},”`);
    composer.add(' ');
    spans.cue = composer.add('said');
    composer.add(' ');
    if (speaker !== undefined) spans.mention = composer.add(speaker);
    if (addressee !== undefined) {
      composer.add(' to ');
      spans.addressee = composer.add(addressee);
    }
    if (occasion !== undefined) {
      composer.add(' ');
      spans.occasion = composer.add(occasion);
    }
    if (day !== undefined) spans.time = (composer.add(' on '), composer.add(day));
    composer.add('.');
  });
  const entityId = state === 'named' ? people.find((person) => person.name === speaker)?.id : organisationIds.get(speaker ?? '');
  if (spans.mention !== undefined) mentions.push(toMention(mentions.length, spans.mention, entityId));
  for (const { id, name } of people) if (words.includes(name)) mentions.push(toMention(mentions.length, placeIn(composer.text(), spans.content!, name), id));
  const content = [spans.content!];
  const saidAt = spans.time && toTime(times.length, spans.time, day!);
  if (saidAt !== undefined) times.push(saidAt);
  return {
    kind: 'quote',
    id: `q${index + 1}`,
    quoteKind: kind,
    content,
    quoted: kind === 'indirect' ? [] : content,
    cue: { kind: 'cue', span: spans.cue!, lemma: 'say', cueClass },
    speaker: { kind: 'speaker', state, basis: 'stated', candidates: [], ...(spans.mention && { mention: spans.mention }), ...(entityId !== undefined && { entityId }) },
    ...(spans.addressee && { addressee: spans.addressee }),
    ...(spans.occasion && { occasion: spans.occasion }),
    ...(saidAt && { saidAt }),
    region: 'paragraph',
    ...(outline.insideOf !== undefined && { insideOf: `q${outline.insideOf + 1}` }),
    confidence: outline.confidence ?? 0.9,
    evidence: { kind: 'evidence', sentence, spans: [spans.cue!], rule: 'test/quote' },
  };
}

/** Where a name stands in a stretch that holds it. */
function placeIn(text: string, stretch: Span, name: string): Span {
  const start = text.indexOf(name, stretch.start);
  return { start, end: start + name.length };
}

function composeMeeting({ composer, people, mentions, times }: Draft, outline: MeetingOutline, index: number): MeetingReport {
  const spans: { parties: Span[]; trigger?: Span; place?: Span; time?: Span } = { parties: [] };
  const sentence = composer.paragraph('paragraph', () => {
    outline.participants.forEach((name, position) => {
      if (position > 0) composer.add(' and ');
      spans.parties.push(composer.add(name.replace(/^\[|\]$/g, '')));
    });
    composer.add(' ');
    spans.trigger = composer.add('met');
    if (outline.place !== undefined) spans.place = (composer.add(' in '), composer.add(outline.place));
    if (outline.day !== undefined) spans.time = (composer.add(' on '), composer.add(outline.day));
    composer.add('.');
  });
  const entityIds = outline.participants.map((name) => people.find((person) => person.name === name)?.id);
  spans.parties.forEach((span, position) => mentions.push(toMention(mentions.length, span, entityIds[position])));
  const timeId = `t${times.length + 1}`;
  if (spans.time) times.push(toTime(times.length, spans.time, outline.day!));
  return {
    kind: 'meeting-report',
    id: `r${index + 1}`,
    meetingKind: outline.kind ?? 'talks',
    status: outline.status ?? 'held',
    earlier: [],
    participants: outline.participants.map((name, position) => ({
      kind: 'participant',
      partyKind: isGroup(name) ? 'group' : 'person',
      name: name.replace(/^\[|\]$/g, ''),
      ...(entityIds[position] !== undefined && { entityId: entityIds[position] }),
      mention: spans.parties[position]!,
    })),
    ...(spans.place && { place: { name: outline.place!, span: spans.place } }),
    timeIds: spans.time ? [timeId] : [],
    mentions: [spans.trigger!],
    confidence: 0.9,
    evidence: { kind: 'evidence', sentence, spans: [spans.trigger!], rule: 'test/meeting' },
  };
}

function toTime(index: number, span: Span, day: string): TimeExpression {
  return { kind: 'time-expression', id: `t${index + 1}`, span, timeKind: 'date', value: day, precision: 'day', earliest: day, latest: day };
}

function toMention(index: number, span: Span, entityId: string | undefined): Mention {
  return { kind: 'mention', id: `m${index + 1}`, span, entityKind: 'person', form: 'name', candidates: [], ...(entityId !== undefined && { entityId }) };
}
