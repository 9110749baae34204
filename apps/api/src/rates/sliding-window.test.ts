import { createSlidingWindow } from './sliding-window.js';

function open(clientsMax = 100) {
  let now = 5000;
  const window = createSlidingWindow({ milliseconds: 60_000, clientsMax, elapsed: () => now });
  return { window, pass: (milliseconds: number) => void (now += milliseconds) };
}

/** Takes until it is refused; gives how often it took. */
function takeAll({ take }: ReturnType<typeof open>['window'], client: string, limit: number): number {
  let taken = 0;
  while (taken < 1000 && take(client, 1, limit) === undefined) taken += 1;
  return taken;
}

test('a client takes as much as the limit, another one as much again', () => {
  const { window } = open();
  expect(takeAll(window, 'ada', 30)).toBe(30);
  expect(takeAll(window, 'mina', 30)).toBe(30);
  expect(takeAll(window, 'ada', 30)).toBe(0);
});

test('what was taken wears off evenly, and is gone after two windows', () => {
  const { window, pass } = open();
  takeAll(window, 'ada', 30);
  pass(59_999);
  expect(takeAll(window, 'ada', 30)).toBe(0);
  // half of the window before still counts
  pass(30_001);
  expect(takeAll(window, 'ada', 30)).toBe(15);
  pass(120_000);
  expect(takeAll(window, 'ada', 30)).toBe(30);
});

test('whoever waits as long as it is told is answered, and not before', () => {
  const { window, pass } = open();
  takeAll(window, 'ada', 30);
  pass(10_000);
  const wait = window.take('ada', 1, 30)!;
  expect(wait).toBeGreaterThan(0);
  pass(wait - 1);
  expect(window.take('ada', 1, 30)).toBeDefined();
  pass(2);
  expect(window.take('ada', 1, 30)).toBeUndefined();
});

test('the last amount may go beyond the limit: what is allowed at all is allowed once', () => {
  const { window, pass } = open();
  expect(window.take('ada', 500, 30)).toBeUndefined();
  const wait = window.take('ada', 1, 30)!;
  pass(wait + 1);
  expect(window.take('ada', 1, 30)).toBeUndefined();
});

test('a flood of clients fills no memory, and forgets those that were quiet longest', () => {
  const { window, pass } = open(3);
  takeAll(window, 'ada', 2);
  takeAll(window, 'mina', 2);
  pass(60_000);
  // Ada asks again, so that Mina is the one who was quiet longest.
  window.take('ada', 1, 2);
  for (const client of ['a', 'b']) window.take(client, 1, 2);
  expect(window.clientCount()).toBe(3);
  expect(window.take('ada', 1, 2)).toBeDefined();
  expect(window.take('mina', 1, 2)).toBeUndefined();
  for (let client = 0; client < 1000; client += 1) window.take(`198.51.100.${client}`, 1, 2);
  expect(window.clientCount()).toBe(3);
});
