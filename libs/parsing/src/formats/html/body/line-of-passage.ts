import type { Line } from '../../../lines/line.js';
import { LineWriter } from '../../../markup/line-of.js';
import type { Passage } from './passage.js';

/** A passage as a line that knows the places of its words; `undefined` when nothing is left of it. */
export function lineOfPassage({ texts }: Passage): Line | undefined {
  const writer = new LineWriter();
  for (const text of texts) {
    if (text.kind === 'text') writer.add(text.words, text.start, text.end);
    else writer.addSpace(text.start, text.end);
  }
  return writer.take();
}
