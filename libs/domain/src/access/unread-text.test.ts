import { hideAllBut, isHidden, sinceHidden, untilHidden } from './unread-text.js';

const TEXT = 'Harbour opens\n\nThe 🚢 left.';
const HEADLINE = { start: 0, end: 13 };
const SHIP = { start: 19, end: 21 };

test('what is not shown is hidden, at the same places', () => {
  const hidden = hideAllBut(TEXT, [HEADLINE]);
  expect([hidden.length, [...hidden].length]).toEqual([TEXT.length, [...TEXT].length]);
  expect(hidden.slice(0, 15)).toBe('Harbour opens\n\n');
  expect(hidden).not.toMatch(/The|left|🚢/u);
});

test.each([
  [[], false],
  [[HEADLINE], true],
  // in any order, over one another
  [[SHIP, { start: 3, end: 13 }, HEADLINE], true],
])('%j shown', (shown, hasHeadline) => {
  const hidden = hideAllBut(TEXT, shown);
  expect(hidden).toHaveLength(TEXT.length);
  expect(hidden.includes('Harbour opens')).toBe(hasHeadline);
  for (const { start, end } of shown) expect(hidden.slice(start, end)).toBe(TEXT.slice(start, end));
});

test('all shown hides nothing', () => {
  expect(hideAllBut(TEXT, [{ start: 0, end: TEXT.length }])).toBe(TEXT);
  expect([isHidden(TEXT), isHidden(hideAllBut(TEXT, [HEADLINE])), isHidden(hideAllBut('🚢', []))]).toEqual([false, true, true]);
});

test('a text is read up to what is hidden, or since', () => {
  expect(untilHidden(hideAllBut(TEXT, [HEADLINE]))).toBe('Harbour opens');
  expect(untilHidden(TEXT)).toBe(TEXT);
  expect(sinceHidden(hideAllBut(TEXT, [{ start: 22, end: 27 }]))).toBe('left.');
  expect(sinceHidden(hideAllBut('🚢 left.', [{ start: 2, end: 8 }]))).toBe(' left.');
  expect(sinceHidden(TEXT)).toBe(TEXT);
});
