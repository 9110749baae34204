import { sliceSpan, type AnalysedArticle, type ArticlePerson, type Diagnostic, type MeetingReport, type Span, type Witness } from '@onrecord/domain';
import { describeQuote } from './describe-quote.js';
import type { Display } from './display.js';
import { describeMarkedText } from './marked/describe-marked-text.js';
import { toLines } from './marked/styled-text.js';
import { toPrintable } from './printable.js';

/** Indent of an entry's second line. */
const HANGING = '    ';

/** What was read in an article, for a person at a terminal: its text with the marks, then what they mean; of one that is not analysed why it is not, and its text. */
export function describeArticle(analysed: AnalysedArticle, display: Display): string {
  const { article, people, quotes, meetings, diagnostics } = analysed;
  const list = (name: string, entries: readonly string[]): string => describeList(name, entries, display);
  const head = describeHead(analysed, display);
  const text = describeMarkedText(analysed, display);
  const odd = diagnostics.length === 0 ? '' : list('Diagnostics', diagnostics.map((diagnostic) => describeDiagnostic(article.text, diagnostic)));
  const facts = [
    list('People', people.map(describePerson)),
    list('Quotes', quotes.map((quote, index) => `${index + 1}. ${describeQuote(analysed, quote)}`)),
    list('Meetings', meetings.map((report) => describeMeeting(analysed, report))),
  ];
  return (isAnalysed(analysed) ? [head, text, ...facts, odd] : [head, odd, text]).filter((part) => part !== '').join('\n\n');
}

/** An article that is kept and not read, in another language or a satire, has no sentences. */
function isAnalysed({ sentences }: AnalysedArticle): boolean {
  return sentences.length > 0;
}

function describeHead(analysed: AnalysedArticle, display: Display): string {
  const { article } = analysed;
  const words = (span: Span): string => toPrintable(sliceSpan(article.text, span));
  const lines = [article.headline === undefined ? '(no headline)' : words(article.headline), ...article.standfirst.map(words), describeOrigin(analysed)];
  return lines.flatMap((line) => toLines([{ words: line, styles: [] }], '', display)).join('\n');
}

/** Who published it, when, by whom it is, and whether facts are read in its language. */
function describeOrigin(analysed: AnalysedArticle): string {
  const { article: { outlet, published, releaseAt, authors, agencies }, language } = analysed;
  const names = (signed: readonly { readonly name: string }[]): string => signed.map(({ name }) => name).join(', ');
  const facts = [
    outlet?.value ?? '',
    published === undefined ? 'undated' : `${published.value.value} (${WITNESSED[published.witness]})`,
    releaseAt === undefined ? '' : `under embargo until ${releaseAt.value}`,
    authors.length === 0 ? '' : `by ${names(authors)}`,
    agencies.length === 0 ? '' : `copy from ${names(agencies)}`,
    isAnalysed(analysed) ? language : `${language}, not analysed`,
  ];
  return toPrintable(facts.filter((fact) => fact !== '').join(' · '));
}

/** How each witness of a day is told. */
const WITNESSED: Readonly<Record<Witness, string>> = {
  given: 'as told',
  text: 'by its text',
  url: 'by its address',
  name: 'by its name',
  form: 'by a field of its form',
  'json-ld': 'by its JSON-LD',
  microdata: 'by its microdata',
  'open-graph': 'by its Open Graph',
  meta: 'by its meta names',
  markup: 'by its markup',
  publisher: "by its publisher's pages",
};

/** A list with its count; what is longer than a line goes on under itself. */
function describeList(name: string, entries: readonly string[], display: Display): string {
  const lines = entries.flatMap((entry) => entry.split('\n').flatMap((words) => toLines([{ words, styles: [] }], HANGING, display)).map((line, index) => (index === 0 ? line.slice(2) : line)));
  return [`${name} (${entries.length})`, ...lines].join('\n');
}

function describePerson({ name, names, roles }: ArticlePerson): string {
  const told = roles.map(({ words, of, tense }) => `${tense === 'current' ? '' : `${tense} `}${words}${of === undefined ? '' : ` (${of})`}`).join('; ');
  const others = names.filter((other) => other !== name).join(', ');
  return toPrintable(`${name}${told === '' ? '' : ` · ${told}`}${others === '' ? '' : ` · also: ${others}`}`);
}

function describeMeeting({ article, times }: AnalysedArticle, { meetingKind, status, response, earlier, participants, place, timeIds, confidence }: MeetingReport): string {
  const before = earlier.length === 0 ? '' : `, before: ${earlier.map((told) => told.status).join(', ')}`;
  const when = timeIds.flatMap((timeId) => times.find((time) => time.id === timeId) ?? []).map((time) => `${sliceSpan(article.text, time.span)}${time.value === undefined ? '' : ` (${time.value})`}`);
  const facts = [participants.map((participant) => participant.name).join(' – '), place === undefined ? '' : `in ${place.name}`, when.join(', ')].filter((fact) => fact !== '');
  return toPrintable(`${meetingKind}, ${status}${response === undefined ? '' : ` (${response})`}${before} · ${facts.join(' · ')} · ${confidence.toFixed(2)}`);
}

function describeDiagnostic(text: string, { severity, rule, message, span }: Diagnostic): string {
  return toPrintable(`${severity} ${rule}: ${message}${span === undefined ? '' : ` at ${span.start}: ${cut(sliceSpan(text, span))}`}`);
}

const LONGEST_SHOWN = 60;

function cut(words: string): string {
  return words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
}
