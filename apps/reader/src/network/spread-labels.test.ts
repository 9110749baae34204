import { type Box, spreadLabels } from './spread-labels.js';

const box = (x: number, y: number, halfWidth = 40, halfHeight = 15): Box => ({ x, y, halfWidth, halfHeight });
const overlap = (a: Box, b: Box): boolean => Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight;

test('boxes that lie upon one another are parted, those apart stay', () => {
  const [first, second, third] = spreadLabels([box(200, 200), box(210, 205), box(600, 100)], 800, 400);
  expect(overlap(first!, second!)).toBe(false);
  expect(third).toEqual(box(600, 100));
});

test('a crowd is parted and stays in the picture', () => {
  const crowd = spreadLabels(Array.from({ length: 40 }, (_none, index) => box(380 + (index % 7) * 6, 180 + (index % 5) * 8)), 900, 600);
  expect(crowd.flatMap((one, index) => crowd.slice(index + 1).filter((other) => overlap(one, other)))).toEqual([]);
  for (const { x, y } of crowd) expect(x >= 40 && x <= 860 && y >= 15 && y <= 585).toBe(true);
});

test('one place taken twice is parted too', () => {
  const [first, second] = spreadLabels([box(100, 100), box(100, 100)], 400, 400);
  expect(overlap(first!, second!)).toBe(false);
});
