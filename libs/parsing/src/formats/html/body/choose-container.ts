import { endsSentence } from './sentences.js';
import type { MarkupElement } from '../../../markup/node.js';
import { findCards } from './find-cards.js';
import type { NameReader } from './names.js';
import type { Aside, Holder, Passage, Passages } from './passage.js';

/** The element that holds the body. */
export interface Choice {
  readonly holder: Holder;
  /** Elements whose names say that they stand beside the article, and that hold most of its words all the same. */
  readonly forgiven: ReadonlySet<Aside>;
  /** Passages that are no body's wherever they stand: teasers of other articles, and what a page says again and again. */
  readonly strangers: ReadonlySet<Passage>;
}

/** Share of a page's sentences that no box beside an article holds. */
const BODY_SHARE = 0.5;
const MOST = 0.7;

/** Share of a page's sentences below which what is seen cannot be its article. */
const HARDLY_SEEN = 0.2;

/** How much more an element counts whose own names say that it holds the body. */
const NAMED = 1.3;
const ARTICLE = 1.1;

/**
 * Chooses the element whose passages weigh the most together. Sentences weigh what they are long, links and labels weigh
 * against; thus two halves of a body outweigh the advertisement between them, and a list of links outside makes the element around both the lesser one.
 */
export function chooseContainer(page: Passages, names: NameReader): Choice | undefined {
  const { passages, holders } = page;
  const forgiven = forgive(page, names);
  const strangers = new Set([...findCards(page), ...findRepeats(passages)]);
  const sums = sumUp(passages.map((passage) => (isAside(passage, forgiven) || strangers.has(passage) ? 0 : weigh(passage))));
  let best: Holder | undefined;
  let most = 0;
  for (const holder of holders) {
    if (holder.element.name === 'p') continue;
    const sum = sums[holder.to]! - sums[holder.from]!;
    const weight = sum * (names.namingOf(holder.element) === 'body' ? NAMED : holder.element.name === 'article' ? ARTICLE : 1);
    if (weight > most) {
      most = weight;
      best = holder;
    }
  }
  return best === undefined ? undefined : { holder: best, forgiven, strangers };
}

/**
 * Which elements are the article's for all their names: those that hold most of the page's sentences, alone or with others
 * named like them. What is hidden, or a picture's, is taken only where hardly anything else is there.
 */
function forgive(page: Passages, names: NameReader): ReadonlySet<Aside> {
  const { passages, asides } = page;
  const seen = sumUp(passages.map((passage) => (isUnseen(passage) ? 0 : Math.max(0, weigh(passage)))));
  const all = sumUp(passages.map((passage) => Math.max(0, weigh(passage))));
  const marks = markBodies(page, names);
  const forgiven = new Set(findLargest(asides.filter(({ sort }) => sort !== 'hidden' && sort !== 'picture'), seen, marks));
  if (seen.at(-1)! > all.at(-1)! * HARDLY_SEEN) return forgiven;
  for (const aside of findLargest(asides.filter(({ sort }) => sort !== 'foreign'), all, marks)) forgiven.add(aside);
  return forgiven;
}

/** The elements that hold most of the weight, those named alike taken together; without a headline or a name of the body in them they must hold nearly all. */
function findLargest(asides: readonly Aside[], sums: readonly number[], marks: readonly number[]): readonly Aside[] {
  const total = sums.at(-1)!;
  const groups = new Map<string, { weight: number; marks: number }>();
  for (const { element, from, to } of asides) {
    const group = groups.get(nameOf(element)) ?? { weight: 0, marks: 0 };
    groups.set(nameOf(element), { weight: group.weight + sums[to]! - sums[from]!, marks: group.marks + marks[to]! - marks[from]! });
  }
  return asides.filter(({ element, sort, from, to }) => {
    if (sort === 'foreign') return marks[to]! > marks[from]! && sums[to]! - sums[from]! > total * BODY_SHARE;
    const group = groups.get(nameOf(element))!;
    return group.weight > total * (group.marks > 0 ? BODY_SHARE : MOST);
  });
}

/** Counts, up to each passage, of what shows where an article is: headlines, and elements named for its body. */
function markBodies({ passages, holders }: Passages, names: NameReader): readonly number[] {
  const marks = passages.map(({ heading }): number => (heading === 1 ? 1 : 0));
  for (const { element, from } of holders) if (names.namingOf(element) === 'body') marks[from] = 1;
  return sumUp(marks);
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

/** Sentences that a page has three times or more are its own, and no reporter's; crossheads and rows of tables may well return. */
function findRepeats(passages: readonly Passage[]): readonly Passage[] {
  const found = new Map<string, Passage[]>();
  for (const passage of passages) {
    if (passage.letters < 25 || passage.heading > 0 || passage.row !== undefined || passage.list !== undefined || endsInQuestion(passage)) continue;
    const same = found.get(passage.words);
    if (same === undefined) found.set(passage.words, [passage]);
    else same.push(passage);
  }
  return [...found.values()].filter((same) => same.length > 2).flat();
}

/** Interviews put the same question to everybody. */
function endsInQuestion({ words }: Passage): boolean {
  return /[?？؟]["”»]?$/.test(words.slice(-2));
}

/** What a passage weighs by its own looks: more than nothing for sentences, less for links and labels. */
export function weigh(passage: Passage): number {
  const { letters, linked, heading, list } = passage;
  if (heading > 0) return -linked * 0.5;
  if (isProse(passage)) return (letters - linked * 1.5) * (list === undefined ? 1 : 0.7);
  if (linked > 0) return -Math.min(linked, 60);
  return passage.block.name === 'p' ? letters * 0.3 : -Math.min(letters, 10);
}

/** Whether a passage reads like sentences. */
export function isProse({ letters, words, heading }: Passage): boolean {
  return heading === 0 && ((letters >= 40 && endsSentence(words)) || letters >= 140);
}

function sumUp(weights: readonly number[]): readonly number[] {
  const sums = [0];
  for (const weight of weights) sums.push(sums.at(-1)! + weight);
  return sums;
}
