import type { MarkupElement } from '../../../markup/node.js';
import type { Aside, Holder, Passage, Passages } from './passage.js';
import { sumUp } from './weigh.js';

/** Share of a page's sentences that no box beside an article holds, and that none does even where nothing in it shows an article. */
const BODY_SHARE = 0.5;
const MOST = 0.7;

/** Share of a page's sentences below which what is seen cannot be its article. */
const HARDLY_SEEN = 0.2;

/**
 * Which elements are the article's for all their names: those that hold most of the page's sentences, alone or with others
 * named like them. What is hidden, or a picture's, is taken only where hardly anything else is there. `weights` are what its passages weigh.
 */
export function forgiveAsides(page: Passages, weights: readonly number[], named: ReadonlySet<Holder>): ReadonlySet<Aside> {
  const { passages, asides } = page;
  const seen = sumUp(passages.map((passage, i) => (isUnseen(passage) ? 0 : Math.max(0, weights[i]!))));
  const all = sumUp(weights.map((weight) => Math.max(0, weight)));
  const marks = markBodies(passages, named);
  const forgiven = new Set(findLargest(passages, asides.filter(({ sort }) => sort !== 'hidden' && sort !== 'picture'), seen, marks));
  const open = passages.reduce((sum, passage, i) => (isAside(passage, forgiven) ? sum : sum + Math.max(0, weights[i]!)), 0);
  if (open > all.at(-1)! * HARDLY_SEEN) return forgiven;
  for (const aside of findLargest(passages, asides.filter(({ sort }) => sort !== 'foreign'), all, marks)) forgiven.add(aside);
  return forgiven;
}

/**
 * The elements that hold most of the weight, those named alike taken together; without a headline or a name of the body in
 * them they must hold nearly all. The page's frame must show such a mark, and what others wrote, and a footer, a headline: consent boxes have a body, too.
 */
function findLargest(passages: readonly Passage[], asides: readonly Aside[], sums: readonly number[], marks: readonly number[]): readonly Aside[] {
  const total = sums.at(-1)!;
  const groups = new Map<string, { weight: number; marks: number }>();
  const names = asides.map(({ element }) => nameOf(element));
  for (const [i, { from, to }] of asides.entries()) {
    const group = groups.get(names[i]!) ?? { weight: 0, marks: 0 };
    groups.set(names[i]!, { weight: group.weight + sums[to]! - sums[from]!, marks: group.marks + marks[to]! - marks[from]! });
  }
  return asides.filter(({ element, sort, from, to }, i) => {
    if ((sort === 'foreign' || isFooter(element)) && !passages.slice(from, to).some(({ heading }) => heading === 1)) return false;
    if (sort === 'foreign' || sort === 'region') return marks[to]! > marks[from]! && sums[to]! - sums[from]! > total * BODY_SHARE;
    const group = groups.get(names[i]!)!;
    return group.weight > total * (group.marks > 0 ? BODY_SHARE : MOST);
  });
}

/** Counts, up to each passage, of what shows where an article is: headlines, and elements named for its body. */
function markBodies(passages: readonly Passage[], named: ReadonlySet<Holder>): readonly number[] {
  const marks = passages.map(({ heading }): number => (heading === 1 ? 1 : 0));
  for (const { from } of named) marks[from] = 1;
  return sumUp(marks);
}

/** Matches `site-footer__text`; must not match `no-footer-ads`, which is no such box's own name. */
function isFooter({ attributes }: MarkupElement): boolean {
  return /(?:^|\s)(?:site|page|global|main)?-?footer(?![a-z])/i.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`);
}

function nameOf({ name, attributes }: MarkupElement): string {
  return `${name}.${(attributes.class ?? attributes.id ?? '').replace(/\d+/g, '')}`;
}

function isUnseen({ aside }: Passage): boolean {
  for (let at = aside; at !== undefined; at = at.outer) if (at.sort === 'hidden' || at.sort === 'picture') return true;
  return false;
}

/** Whether a passage is in an element that is set aside. */
export function isAside({ aside }: Passage, forgiven: ReadonlySet<Aside>): boolean {
  for (let at = aside; at !== undefined; at = at.outer) if (!forgiven.has(at)) return true;
  return false;
}
