import { findCards } from './find-cards.js';
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
  const forgiven = forgiveAsides(page, named);
  const strangers = new Set([...findCards(page), ...findRepeats(passages)]);
  const sums = sumUp(passages.map((passage) => (isAside(passage, forgiven) || strangers.has(passage) ? 0 : weigh(passage))));
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
  return best === undefined ? undefined : { holder: best, forgiven, strangers };
}
