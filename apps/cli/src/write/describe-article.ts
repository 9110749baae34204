import { sliceSpan, type AnalysedArticle, type ArticlePerson, type Diagnostic, type MeetingReport, type Span } from '@onrecord/domain';
import { describeQuote } from './describe-quote.js';
import type { Display } from './display.js';
import { describeMarkedText } from './marked/describe-marked-text.js';
import { toPrintable } from './printable.js';

/** What was read in an article, for a person at a terminal: its text with the marks, then what they mean. */
export function describeArticle(analysed: AnalysedArticle, display: Display): string {
  const { article, people, quotes, meetings, diagnostics } = analysed;
  const parts = [
    describeHead(analysed),
    describeMarkedText(analysed, display),
    describeList('People', people.map(describePerson)),
    describeList('Quotes', quotes.map((quote, index) => `${index + 1}. ${describeQuote(analysed, quote)}`)),
    describeList('Meetings', meetings.map((report) => describeMeeting(analysed, report))),
    diagnostics.length === 0 ? '' : describeList('Diagnostics', diagnostics.map((diagnostic) => describeDiagnostic(article.text, diagnostic))),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function describeHead({ article, language }: AnalysedArticle): string {
  const words = (span: Span): string => toPrintable(sliceSpan(article.text, span));
  const published = article.published === undefined ? 'undated' : `${article.published.value.value} (${article.published.witness === 'given' ? 'as told' : `by its ${article.published.witness}`})`;
  const authors = article.authors.map((author) => toPrintable(author.name)).join(', ');
  const line = [article.outlet === undefined ? '' : toPrintable(article.outlet.value), published, authors === '' ? '' : `by ${authors}`, language].filter((part) => part !== '').join(' · ');
  return [article.headline === undefined ? '(no headline)' : words(article.headline), ...article.standfirst.map(words), line].join('\n');
}

function describeList(name: string, entries: readonly string[]): string {
  return [`${name} (${entries.length})`, ...entries.map((entry) => `  ${entry.replaceAll('\n', '\n    ')}`)].join('\n');
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
