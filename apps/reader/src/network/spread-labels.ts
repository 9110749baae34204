/** A box about a node and its name: the middle, and half of its width and height. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

const ROUNDS = 120;

/** Moves boxes that lie upon one another apart, by as little as parts them, and keeps all inside the picture. Where there is too little room some overlap stays. */
export function spreadLabels(boxes: readonly Box[], width: number, height: number): readonly Box[] {
  const spread = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let isApart = true;
    for (let one = 0; one < spread.length; one += 1) {
      for (let other = one + 1; other < spread.length; other += 1) isApart = !part(spread[one]!, spread[other]!, round % 3 === 2) && isApart;
    }
    for (const box of spread) keepInside(box, width, height);
    if (isApart) break;
  }
  return spread;
}

type Movable = { -readonly [Key in keyof Box]: Box[Key] };

/** Parts two boxes the shorter way, or the other way, which frees a column that fills the picture; false when they do not overlap. */
function part(one: Movable, other: Movable, isOtherWay: boolean): boolean {
  const overX = one.halfWidth + other.halfWidth - Math.abs(one.x - other.x);
  const overY = one.halfHeight + other.halfHeight - Math.abs(one.y - other.y);
  if (overX <= 0 || overY <= 0) return false;
  const axis = overX < overY !== isOtherWay ? 'x' : 'y';
  const way = one[axis] < other[axis] ? -1 : 1;
  const by = ((axis === 'x' ? overX : overY) / 2 + 0.5) * way;
  one[axis] += by;
  other[axis] -= by;
  return true;
}

function keepInside(box: Movable, width: number, height: number): void {
  box.x = Math.min(Math.max(box.x, box.halfWidth), Math.max(width - box.halfWidth, box.halfWidth));
  box.y = Math.min(Math.max(box.y, box.halfHeight), Math.max(height - box.halfHeight, box.halfHeight));
}
