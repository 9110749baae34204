import type { ArticleOutline } from '../articles/article-outline.js';
import { LAST_TICK, toInstant, type TakingIn } from './embargo-story.js';

/** A version at the tick at which it comes to be seen. */
export interface Showing {
  readonly tick: number;
  readonly outline: ArticleOutline;
}

/**
 * What a store may ever show of a story, in the order in which it comes to be seen: a version when it is released, in the place of
 * the one shown before; never a version that another replaced while it was under embargo. The version shown, or the one that
 * waits, taken in again changes nothing. What is released at one time comes by id.
 */
export function toShowings(story: readonly TakingIn[]): readonly Showing[] {
  const showings: Showing[] = [];
  const shown = new Map<string, ArticleOutline>();
  const waiting = new Map<string, ArticleOutline>();
  const show = (tick: number, outline: ArticleOutline): void => {
    showings.push({ tick, outline });
    shown.set(outline.id!, outline);
    waiting.delete(outline.id!);
  };
  for (let tick = 0; tick <= LAST_TICK; tick++) {
    const isOver = ({ releaseAt }: ArticleOutline): boolean => releaseAt === undefined || releaseAt <= toInstant(tick);
    for (const outline of [...waiting.values()].sort(compareIds)) if (isOver(outline)) show(tick, outline);
    for (const { outline } of story.filter((coming) => coming.tick === tick)) {
      if (isSame(outline, shown.get(outline.id!)) || isSame(outline, waiting.get(outline.id!))) continue;
      if (isOver(outline)) show(tick, outline);
      else waiting.set(outline.id!, outline);
    }
  }
  return showings;
}

function compareIds(a: ArticleOutline, b: ArticleOutline): number {
  return a.id! < b.id! ? -1 : 1;
}

function isSame(outline: ArticleOutline, other: ArticleOutline | undefined): boolean {
  return JSON.stringify(outline) === JSON.stringify(other);
}
