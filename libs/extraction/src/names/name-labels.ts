/** What a name names. */
export type RecognisedKind = 'person' | 'organisation' | 'place';

/** The kinds in the order of their labels. */
export const RECOGNISED_KINDS: readonly RecognisedKind[] = ['person', 'organisation', 'place'];

/** Where in its name a word stands; `only` is a name of one word. */
export const FIRST = 0;
export const INNER = 1;
export const LAST = 2;
export const ONLY = 3;

/** Label of a word outside of any name. */
export const OUTSIDE = 0;

/** How many labels there are: outside, and four for each kind. */
export const LABEL_COUNT = 1 + 4 * RECOGNISED_KINDS.length;

/** The label of a word at a place of a name of a kind (by its index). */
export function nameLabel(kind: number, place: number): number {
  return 1 + kind * 4 + place;
}

/** Index of the kind of a label; -1 outside. */
export function kindOfLabel(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 2;
}

/** Whether a name of this label goes on with the next word. */
export function isOpen(label: number): boolean {
  return label !== OUTSIDE && ((label - 1) & 3) < LAST;
}

/** Whether one label may stand before another: names are whole, and do not overlap. */
export function mayFollow(before: number, label: number): boolean {
  const place = (label - 1) & 3;
  const goesOn = label !== OUTSIDE && (place === INNER || place === LAST);
  return isOpen(before) ? goesOn && kindOfLabel(before) === kindOfLabel(label) : !goesOn;
}
