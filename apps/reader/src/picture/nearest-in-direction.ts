/** A place in a picture. */
export interface Place {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** An arrow key's way. */
export type Way = 'left' | 'right' | 'up' | 'down';

const VECTORS: Readonly<Record<Way, readonly [x: number, y: number]>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/** How much more it costs to go aside than to go ahead. */
const ASIDE = 2;

/** The nearest place that lies ahead, what lies aside of the way counting as farther; `undefined` where nothing lies ahead. */
export function nearestInDirection(from: Place, places: readonly Place[], way: Way): Place | undefined {
  const [dx, dy] = VECTORS[way];
  let nearest: Place | undefined;
  let least = Infinity;
  for (const place of places) {
    const ahead = (place.x - from.x) * dx + (place.y - from.y) * dy;
    const aside = Math.abs((place.x - from.x) * dy) + Math.abs((place.y - from.y) * dx);
    const cost = Math.hypot(ahead, ASIDE * aside);
    if (place.key !== from.key && ahead > 0 && cost < least) [nearest, least] = [place, cost];
  }
  return nearest;
}
