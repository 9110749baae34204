import type { Choice } from './choose-container.js';
import { isAside } from './forgive-asides.js';
import type { Passage, Passages } from './passage.js';
import { isFurnitureLine } from './furniture-lines.js';
import { endsSentence } from './sentences.js';
import { isProse } from './weigh.js';
import { Shapes } from './shapes.js';

/** Passages that are one part of the body, and what it is there. */
export interface BodyPart {
  readonly passages: readonly Passage[];
  readonly kind: 'paragraph' | 'crosshead';
}

/** The parts of the body in a container, in order. A crosshead stands only above a paragraph. */
export function selectPassages({ passages }: Passages, { holder, forgiven, strangers }: Choice): readonly BodyPart[] {
  const inside = passages.slice(holder.from, holder.to).filter((passage) => !isAside(passage, forgiven) && !strangers.has(passage));
  const shapes = new Shapes(inside);
  const parts: { passages: Passage[]; kind: BodyPart['kind'] }[] = [];
  let headings: readonly Passage[] = [];
  for (const passage of withinOneArticle(belowHeadline(inside), shapes)) {
    if (passage.letters < 2) continue;
    if (isHeading(passage)) {
      headings = canBeCrosshead(passage, shapes) ? [...headings.filter((above) => isAbove(above, passage) || isStatement(above)), passage] : [];
      continue;
    }
    if (!isParagraph(passage, shapes) || isFurnitureLine(passage) || (parts.length === 0 && isLabel(passage) && !shapes.isAmongParagraphs(passage))) continue;
    if (parts.length > 0) parts.push(...headings.map((heading) => ({ passages: [heading], kind: 'crosshead' as const })));
    headings = [];
    const last = parts.at(-1);
    if (passage.row !== undefined && last?.passages[0]!.row === passage.row) last.passages.push(passage);
    else parts.push({ passages: [passage], kind: 'paragraph' });
  }
  return parts;
}

/** An element may hold the headline as well: a kicker and what else stands above it, before any sentence, is none of the body. */
function belowHeadline(passages: readonly Passage[]): readonly Passage[] {
  const first = passages.findIndex(isProse);
  const headline = passages.findIndex(({ heading }) => heading === 1);
  return headline < 0 || headline > first ? passages : passages.slice(headline + 1);
}

/** Letters of sentences after which another headline opens another article. */
const WHOLE_ARTICLE = 400;

/** Pages that load one article after another have each under its own headline: the first is the one asked for. */
function withinOneArticle(passages: readonly Passage[], shapes: Shapes): readonly Passage[] {
  let letters = 0;
  for (const [i, passage] of passages.entries()) {
    if (passage.heading === 1 && letters > WHOLE_ARTICLE && !shapes.isAmongParagraphs(passage)) return passages.slice(0, i);
    if (isProse(passage)) letters += passage.letters;
  }
  return passages;
}

/** Above the first paragraph a line that is no sentence is a label, a date or a name. */
function isLabel({ words, letters }: Passage): boolean {
  return letters < 80 && !endsSentence(words);
}

/** Whether a heading is that of a part, and another that of something in it; headlines of other articles are all of one rank, and links. */
function isAbove(above: Passage, { heading }: Passage): boolean {
  return above.heading > 0 && above.heading < heading && above.linked === 0;
}

/** A heading that is a sentence says something by itself, with nothing but a picture under it: `3. The harbour has four quays.` */
function isStatement({ words, letters, linked }: Passage): boolean {
  return linked === 0 && letters >= 40 && /[.!]["”»’]?$/.test(words);
}

function canBeCrosshead(passage: Passage, shapes: Shapes): boolean {
  const { heading, letters, linked } = passage;
  return (heading !== 1 || shapes.isAmongParagraphs(passage)) && (heading > 0 || linked <= letters * 0.6) && !isFurnitureLine(passage);
}

function isHeading({ heading, bold, letters, words, list, row }: Passage): boolean {
  return heading > 0 || (list === undefined && row === undefined && bold === letters && letters < 100 && !/[.:,]$/.test(words));
}

function isParagraph(passage: Passage, shapes: Shapes): boolean {
  const { letters, linked } = passage;
  if (shapes.isBoxed(passage)) return shapes.isBoxOfBody(passage);
  const isSetAlike = shapes.shareOf(passage) >= 0.1;
  if (linked > letters * (isSetAlike && endsSentence(passage.words) ? 0.85 : 0.6)) return false;
  if (isSetAlike) return true;
  return isProse(passage);
}
