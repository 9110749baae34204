import type { Span } from '@onrecord/domain';
import type { RecognisedKind } from '@onrecord/extraction';
import type { MarkedName, NamedDocument } from './named-document.js';

const KINDS: ReadonlyMap<string, RecognisedKind> = new Map([
  ['PER', 'person'],
  ['ORG', 'organisation'],
  ['LOC', 'place'],
]);

interface MarkedRow {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly exhaustive: boolean;
  readonly mentions: readonly { readonly span: readonly [number, number]; readonly type: string; readonly kind: string }[];
}

/** Reads the documents of some sources from lines of JSON with marked mentions; where not all are marked, the rest is untold. */
export function parseMarkedDocuments(lines: string, sources: readonly string[]): readonly NamedDocument[] {
  const rows = lines.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as MarkedRow);
  return rows.filter(({ source, text }) => sources.includes(source) && text !== '').map(({ id, text, exhaustive, mentions }) => {
    const marked = mentions.filter(({ kind, type }) => kind === 'name' && KINDS.has(type)).map(({ span: [start, end], type }) => toName(text, start, end, KINDS.get(type)!));
    return { id, text, regions: paragraphsOf(text), names: shortestOfOverlapping(marked), untold: exhaustive ? [] : [{ start: 0, end: text.length }] };
  });
}

/** A name without an article before it. */
function toName(text: string, start: number, end: number, kind: RecognisedKind): MarkedName {
  const article = /^the\s+/i.exec(text.slice(start, end));
  return { start: start + (article?.[0].length ?? 0), end, kind };
}

/** "Airbus" within "Airbus parent EADS": the shorter is the name, the longer is what is said of it. */
function shortestOfOverlapping(names: readonly MarkedName[]): readonly MarkedName[] {
  const kept: MarkedName[] = [];
  for (const name of [...names].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)) if (kept.every(({ start, end }) => end <= name.start || start >= name.end)) kept.push(name);
  return kept.sort((a, b) => a.start - b.start);
}

function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}
