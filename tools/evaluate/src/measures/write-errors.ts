import { QUOTE_ERRORS, type QuoteError, type QuoteErrors } from '../scorers/find-quote-errors.js';
import type { ScoredQuote, Spans } from '../scorers/match-quotes.js';
import type { Measure } from './measure.js';

const TYPES = ['direct', 'mixed', 'indirect'] as const;

const HEADINGS: Readonly<Record<QuoteError['name'], string>> = {
  missed: 'missed: nothing of it was given',
  extra: 'extra: nobody said it',
  border: 'wrong border: less than four fifths in common',
  speaker: 'wrong speaker: the words are right',
};

/** How much of the text is shown on each side. */
const CONTEXT = 60;
const LONGEST = 240;

/** A table of errors by kind of quote, what two people reach beside it, and the first of each sort with the words around it. */
export function writeQuoteErrors({ name, figures }: Measure, { right, errors }: QuoteErrors, first: number): string {
  const rows = TYPES.map((type) => {
    const own = errors.filter((error) => error.type === type);
    const counts = QUOTE_ERRORS.map((sort) => own.filter((error) => error.name === sort).length);
    const people = figures.find((figure) => figure.name === `${type} F1`)?.comparison ?? '';
    return [type, right.get(type) ?? 0, ...counts, people];
  });
  const lists = QUOTE_ERRORS.flatMap((sort) => TYPES.map((type) => writeList(sort, type, errors, first))).filter((list) => list !== '');
  return [`${name}: errors by kind of quote; for comparison the F1 of contents between people`, ...toTable(['', 'right', ...QUOTE_ERRORS, 'for comparison'], rows), ...lists].join('\n');
}

function toTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all.map((row) => `  ${row.map((cell, column) => (column === 0 || column === head.length - 1 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ')}`.trimEnd());
}

function writeList(sort: QuoteError['name'], type: string, errors: readonly QuoteError[], first: number): string {
  const own = errors.filter((error) => error.name === sort && error.type === type);
  if (own.length === 0 || first === 0) return '';
  return [`\n${type}, ${HEADINGS[sort]} (${Math.min(first, own.length)} of ${own.length})`, ...own.slice(0, first).map(writeError)].join('\n');
}

function writeError({ name, document: { id, text }, gold, given }: QuoteError): string {
  const lines = [`  ${id}`];
  if (gold !== undefined) lines.push(`    gold ${inContext(text, gold.content)}`);
  if (given !== undefined && name !== 'speaker') lines.push(`    ours ${inContext(text, given.content)}`);
  if (gold !== undefined && given !== undefined) lines.push(`    gold says ${writeSource(text, gold)}; ours ${writeSource(text, given)}`);
  return lines.join('\n');
}

function writeSource(text: string, { source, speaker }: ScoredQuote): string {
  const words = source === null || source.length === 0 ? 'nobody' : `“${source.map(([start, end]) => printable(text.slice(start, end))).join(' … ')}”`;
  return speaker === null || speaker === undefined ? words : `${words} = ${printable(speaker)}`;
}

/** The words in brackets, with what stands around them. */
function inContext(text: string, spans: Spans): string {
  const [start, end] = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
  const words = spans.map(([from, to]) => printable(text.slice(from, to))).join(' … ');
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  return `…${printable(text.slice(Math.max(0, start - CONTEXT), start))} [${shown}] ${printable(text.slice(end, end + CONTEXT))}…`;
}

const printable = (words: string): string => words.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
