/** A stretch of text in markup, decoded. Offsets are into the source's text. */
export interface MarkupText {
  readonly kind: 'text';
  /** Entities decoded: `&amp;` is `&`. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** An element. `start` is where its opening tag begins, `openEnd` where that tag ends, `end` where the element ends. */
export interface MarkupElement {
  readonly kind: 'element';
  /** Lower case in HTML, as written in XML. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
  /** `undefined` for the root. */
  readonly parent: MarkupElement | undefined;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
}

export type MarkupNode = MarkupText | MarkupElement;

/** Every element below one, in the order of the source, without recursion. */
export function* elementsBelow(root: MarkupElement): Generator<MarkupElement, void, undefined> {
  const stack: MarkupElement[] = [];
  pushElements(stack, root);
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    yield element;
    pushElements(stack, element);
  }
}

/** The same as a list. Recursion is as deep as the tree, which its reader bounds. */
export function listElements(root: MarkupElement): readonly MarkupElement[] {
  const elements: MarkupElement[] = [];
  const list = ({ children }: MarkupElement): void => {
    for (const child of children) {
      if (child.kind !== 'element') continue;
      elements.push(child);
      list(child);
    }
  };
  list(root);
  return elements;
}

function pushElements(stack: MarkupElement[], { children }: MarkupElement): void {
  for (let i = children.length - 1; i >= 0; i--) {
    const child = children[i]!;
    if (child.kind === 'element') stack.push(child);
  }
}

/** Whether an element is another one or stands inside it. */
export function isWithin(element: MarkupElement, outer: MarkupElement): boolean {
  return outer.start <= element.start && element.end <= outer.end;
}

/** The nearest of an element and those around it that fits; `undefined` when none does. */
export function closest(element: MarkupElement, fits: (element: MarkupElement) => boolean): MarkupElement | undefined {
  for (let at: MarkupElement | undefined = element; at !== undefined; at = at.parent) if (fits(at)) return at;
  return undefined;
}
