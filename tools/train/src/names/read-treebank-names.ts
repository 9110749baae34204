import type { RecognisedKind } from '@onrecord/extraction';
import type { MarkedName, NamedDocument } from './named-document.js';
import { TextWriter } from './text-writer.js';
import { nameWithin, type TreebankRow } from './name-within.js';

const KINDS: ReadonlyMap<string, RecognisedKind> = new Map([
  ['person', 'person'],
  ['organization', 'organisation'],
  ['place', 'place'],
]);

interface OpenMention {
  readonly entity: string;
  readonly kind: string;
  readonly from: number;
}

/**
 * Reads the names of a treebank whose last column marks entities (`Entity=(6-person-…`, `Entity=6)`): of the mentions of
 * people, organisations and places whose head is a proper noun the proper name itself. Of overlapping names the longest
 * stays.
 */
export function parseTreebankNames(conllu: string): readonly NamedDocument[] {
  return conllu.split(/^(?=# newdoc id = )/m).filter((part) => part.startsWith('# newdoc')).map((part) => {
    const writer = new TextWriter();
    const names: MarkedName[] = [];
    for (const block of part.split('\n\n')) {
      if (/^# newpar\b/m.test(block)) writer.endRegion();
      const rows = block.split('\n').filter((line) => /^\d+\t/.test(line)).map(toRow);
      const spans = rows.map(({ word, spaceAfter }) => writer.add(word, spaceAfter));
      const found = mentionsOf(rows).flatMap(({ kind, from, to }) => {
        const name = KINDS.has(kind) ? nameWithin(rows, from, to, KINDS.get(kind)!) : undefined;
        return name === undefined ? [] : [{ start: spans[name.from]!.start, end: spans[name.to - 1]!.end, kind: KINDS.get(kind)! }];
      });
      names.push(...withoutOverlaps(found));
    }
    writer.endRegion();
    return { id: /^# newdoc id = (.*)$/m.exec(part)![1]!, text: writer.text, regions: writer.regions, names, untold: [] };
  });
}

function toRow(line: string): TreebankRow & { readonly spaceAfter: boolean; readonly marks: string } {
  const columns = line.split('\t');
  return { word: columns[1]!, part: columns[3]!, tag: columns[4]!, head: Number(columns[6]) - 1, label: columns[7]!, spaceAfter: !columns[9]!.includes('SpaceAfter=No'), marks: /(?:^|\|)Entity=([^|]*)/.exec(columns[9]!)?.[1] ?? '' };
}

/** Takes apart marks such as `(4-abstract-new-sssss-cf2-3-coref(5-object-new)4)3)`. */
function mentionsOf(rows: readonly { readonly marks: string }[]): readonly { readonly kind: string; readonly from: number; readonly to: number }[] {
  const open: OpenMention[] = [];
  const mentions: { kind: string; from: number; to: number }[] = [];
  rows.forEach(({ marks }, i) => {
    for (const [mark] of marks.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      const [entity, kind] = mark.replace(/[()]/g, '').split('-');
      if (mark.startsWith('(')) open.push({ entity: entity!, kind: kind!, from: i });
      if (!mark.endsWith(')')) continue;
      const at = open.findLastIndex((mention) => mention.entity === entity);
      if (at < 0) continue;
      const [mention] = open.splice(at, 1);
      mentions.push({ kind: mention!.kind, from: mention!.from, to: i + 1 });
    }
  });
  return mentions;
}

function withoutOverlaps(names: readonly MarkedName[]): readonly MarkedName[] {
  const kept: MarkedName[] = [];
  for (const name of [...names].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) if (kept.every(({ start, end }) => end <= name.start || start >= name.end)) kept.push(name);
  return kept.sort((a, b) => a.start - b.start);
}
