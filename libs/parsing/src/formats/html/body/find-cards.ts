import type { Holder, Passage, Passages } from './passage.js';

/** Longest words of a teaser under its headline, in letters. */
const LONGEST_TEASER = 320;

/** Most lines of a card: a label, a headline, a teaser, a name, a date. */
const MOST_LINES = 6;

/** Share of a page's words above which cards are what the article is made of: a list of places, each with its link. */
const MADE_OF = 0.5;

/**
 * Finds cards that lead to other articles: small boxes whose headline is a link and whose rest is a line or two. Holders come
 * innermost first, so that each is looked at once and a list of cards is none.
 */
export function findCards({ passages, holders }: Passages): ReadonlySet<Passage> {
  const cards = new Set<Passage>();
  let letters = 0;
  for (const holder of holders) {
    if (holder.to - holder.from > MOST_LINES || holder.to - holder.from < 2 || !isCard(passages, holder)) continue;
    for (const passage of passages.slice(holder.from, holder.to)) {
      if (!cards.has(passage)) letters += passage.letters;
      cards.add(passage);
    }
  }
  const total = passages.reduce((sum, passage) => sum + passage.letters, 0);
  return letters > total * MADE_OF ? new Set() : cards;
}

/** One linked headline above everything longer, and nothing but a teaser beside it. */
function isCard(passages: readonly Passage[], { from, to }: Holder): boolean {
  let headlines = 0;
  let rest = 0;
  for (let i = from; i < to; i++) {
    const { letters, linked, heading } = passages[i]!;
    const isLinked = linked > letters * 0.8;
    if (heading > 0 && !isLinked) return false;
    if (isLinked && letters >= 15) headlines += 1;
    else if (headlines === 0 && letters > 60) return false;
    else if (!isLinked) rest += letters;
  }
  return headlines === 1 && rest <= LONGEST_TEASER;
}
