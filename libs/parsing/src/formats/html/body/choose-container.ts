import { findCards } from './find-cards.js';
import { findNestedArticles } from './find-nested-articles.js';
import { findRepeats } from './find-repeats.js';
import { forgiveAsides, isAside } from './forgive-asides.js';
import type { NameReader } from './names.js';
import type { Aside, Holder, Passage, Passages } from './passage.js';
import { sumUp, weigh } from './weigh.js';

/** The element that holds the body. */
export interface Choice {
  readonly holder: Holder;
  /** Elements whose names say that they stand beside the article, and that hold most of its words all the same. */
  readonly forgiven: ReadonlySet<Aside>;
  /** Passages that are no body's wherever they stand: teasers of other articles, and what a page says again and again. */
  readonly strangers: ReadonlySet<Passage>;
}

/** How much more an element counts whose own names say that it holds the body. */
const NAMED = 1.3;
const ARTICLE = 1.1;

/**
 * Chooses the element whose passages weigh the most together. Sentences weigh what they are long, links weigh
 * against; thus two halves of a body outweigh the advertisement between them, and a list of links outside makes the element around both the lesser one.
 */
export function chooseContainer(page: Passages, names: NameReader): Choice | undefined {
  const { passages, holders } = page;
  const named = new Set(holders.filter(({ element }) => names.namingOf(element) === 'body'));
  const weights = passages.map(weigh);
  const forgiven = forgiveAsides(page, weights, named);
  const strangers = new Set([...findCards(page), ...findNestedArticles(page), ...findRepeats(passages)]);
  const sums = sumUp(passages.map((passage, i) => (isAside(passage, forgiven) || strangers.has(passage) ? 0 : weights[i]!)));
  let best: Holder | undefined;
  let most = 0;
  for (const holder of holders) {
    if (holder.element.name === 'p') continue;
    const sum = sums[holder.to]! - sums[holder.from]!;
    const weight = sum * (named.has(holder) ? NAMED : holder.element.name === 'article' ? ARTICLE : 1);
    if (weight > most) {
      most = weight;
      best = holder;
    }
  }
  const holder = most < FEW_WORDS ? (findListed(page, named, (passage) => !isAside(passage, forgiven) && !strangers.has(passage), most) ?? best) : best;
  return holder === undefined ? undefined : { holder, forgiven, strangers };
}

/** Weight below which an element holds a line or two, and letters that a list has at least which is an article. */
const FEW_WORDS = 200;
const SHORTEST_LISTED = 300;

/** Share of links from which a list leads elsewhere. */
const MOSTLY_TEXT = 0.2;

/** Results and nominations have no sentences: on a page without any, the list in the element that is named for the body is its article. */
function findListed({ passages, holders }: Passages, named: ReadonlySet<Holder>, counts: (passage: Passage) => boolean, most: number): Holder | undefined {
  const letters = sumUp(passages.map((passage) => (counts(passage) ? passage.letters : 0)));
  const linked = sumUp(passages.map((passage) => (counts(passage) ? passage.linked : 0)));
  let best: Holder | undefined;
  let longest = Math.max(SHORTEST_LISTED, most * 3);
  for (const holder of holders) {
    const length = letters[holder.to]! - letters[holder.from]!;
    if (!named.has(holder) || length <= longest || linked[holder.to]! - linked[holder.from]! > length * MOSTLY_TEXT) continue;
    longest = length;
    best = holder;
  }
  return best;
}
