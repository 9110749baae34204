import type { RecognisedKind } from '@onrecord/extraction';
import type { MarkedName, NamedDocument } from './named-document.js';
import { TextWriter } from './text-writer.js';

const KINDS: ReadonlyMap<string, RecognisedKind> = new Map([
  ['PER', 'person'],
  ['ORG', 'organisation'],
  ['LOC', 'place'],
]);

/** Reads wikigold: a word and its tag a line (`I-PER`, `O`), an empty line after a sentence, `-DOCSTART-` between documents. */
export function parseWikigold(conll: string): readonly NamedDocument[] {
  return conll.split(/^-DOCSTART-.*$/m).map((lines, index) => {
    const writer = new TextWriter();
    const names: MarkedName[] = [];
    for (const block of lines.split('\n\n')) {
      const rows = block.split('\n').filter((line) => line !== '').map((line) => line.split(' '));
      const spans = writer.addApart(rows.map(([word]) => word!));
      rows.forEach(([, tag], i) => {
        const kind = KINDS.get(tag!.slice(2));
        if (kind === undefined) return;
        if (i > 0 && rows[i - 1]![1] === tag) names.push({ ...names.pop()!, end: spans[i]!.end });
        else names.push({ ...spans[i]!, kind });
      });
      writer.endRegion();
    }
    return { id: `wikigold/${index}`, text: writer.text, regions: writer.regions, names, untold: [] };
  });
}
