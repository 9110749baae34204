import type { MarkupElement } from '../../../markup/node.js';
import { isProse, weigh } from './weigh.js';
import type { Passage } from './passage.js';

/** Share of a body's sentences from which a list is no list among paragraphs, but what they are in. */
const BUILT_OF = 0.3;

/** Share of a body's sentences in one element from which what stands beside them is of the body. */
const AMONG = 0.1;

/** Share of a body's sentences that stand in elements of one look, from which what stands in another such element is of the body. */
const WRAPPED_ALIKE = 0.4;

/** How many elements around a paragraph, or a list, are looked at for what wraps each part of a body alike. */
const WRAPPERS = 2;

/** How the paragraphs of a body are set, and which lists and tables stand among them. */
export class Shapes {
  private readonly weights = new Map<string | MarkupElement, number>();
  private readonly boxes = new Map<MarkupElement, { letters: number; linked: number; weight: number }>();
  private readonly unwrapped = new Map<MarkupElement, MarkupElement>();
  private total = 0;

  constructor(passages: readonly Passage[]) {
    // A list that is the article has no sentences, and each of its lines counts.
    const isList = !passages.some(isProse);
    for (const passage of passages) {
      const weight = isList ? passage.letters : Math.max(0, weigh(passage));
      this.total += weight;
      const box = boxOf(passage);
      for (const key of [shapeOf(passage), this.holderOf(passage), ...wrappersOf(passage)]) this.weights.set(key, (this.weights.get(key) ?? 0) + weight);
      if (box === undefined) continue;
      const sums = this.boxes.get(box) ?? { letters: 0, linked: 0, weight: 0 };
      this.boxes.set(box, { letters: sums.letters + passage.letters, linked: sums.linked + passage.linked, weight: sums.weight + weight });
    }
  }

  /** What part of the body's sentences is set like a passage. */
  shareOf(passage: Passage): number {
    return (this.weights.get(shapeOf(passage)) ?? 0) / Math.max(1, this.total);
  }

  /** Whether a passage stands beside a good part of the body's sentences, in the same element. */
  isAmongParagraphs(passage: Passage): boolean {
    return (this.weights.get(this.holderOf(passage)) ?? 0) >= this.total * AMONG;
  }

  /** Whether a passage is in a list or table; one that holds a good part of all sentences is how the page is built. */
  isBoxed(passage: Passage): boolean {
    const box = boxOf(passage);
    return box !== undefined && this.boxes.get(box)!.weight < this.total * BUILT_OF;
  }

  /** Whether a list or table stands among the body's paragraphs and is not one of links. */
  isBoxOfBody(passage: Passage): boolean {
    const { letters, linked } = this.boxes.get(boxOf(passage)!)!;
    if (linked > letters * 0.5) return false;
    return this.isAmongParagraphs(passage) || isProse(passage) || wrappersOf(passage).some((look) => (this.weights.get(look) ?? 0) >= this.total * WRAPPED_ALIKE);
  }

  /** The element that paragraphs stand in beside one another; that of a list or table is around what wraps it alone. */
  private holderOf(passage: Passage): MarkupElement {
    const box = boxOf(passage);
    if (box !== undefined) return this.unwrap(box.parent ?? box);
    const { block, heading } = passage;
    return block.name === 'p' || heading > 0 ? (block.parent ?? block) : block;
  }

  private unwrap(element: MarkupElement): MarkupElement {
    const known = this.unwrapped.get(element);
    if (known !== undefined) return known;
    let at = element;
    while (at.parent !== undefined && holdsOneElement(at)) at = at.parent;
    this.unwrapped.set(element, at);
    return at;
  }
}

/** The looks of the elements around a passage or its list: content systems wrap each paragraph, list and table in a box of its own. */
function wrappersOf(passage: Passage): readonly string[] {
  const looks: string[] = [];
  for (let at = (boxOf(passage) ?? passage.block).parent; at !== undefined && looks.length < WRAPPERS && holdsFew(at); at = at.parent) {
    if (at.attributes.class !== undefined) looks.push(`wrapper ${looks.length} ${at.name}.${at.attributes.class}`);
  }
  return looks;
}

/** Elements that a wrapper of one part holds at most: a heading and the list under it. */
const FEW = 3;

function holdsFew({ children }: MarkupElement): boolean {
  let elements = 0;
  for (const { kind } of children) if (kind === 'element' && ++elements > FEW) return false;
  return true;
}

/** The list or table that a passage is in. */
function boxOf({ list, row }: Passage): MarkupElement | undefined {
  if (list !== undefined) return list;
  let at = row;
  while (at !== undefined && at.name !== 'table') at = at.parent;
  return at;
}

/** The element of a passage and the one around it, by their names: paragraphs of a body are set alike. */
function shapeOf({ block }: Passage): string {
  return `${block.parent?.name ?? ''}.${block.parent?.attributes.class ?? ''}>${block.name}`;
}

function holdsOneElement({ children }: MarkupElement): boolean {
  return children.filter(({ kind }) => kind === 'element').length === 1;
}
