import { summarise } from './page-run.js';

const note = (milliseconds: number, memory: number, found = true) => ({ milliseconds, memory, found });

test('rounds are told by their median, pages one by one, memory by its peak', () => {
  const rounds = [
    [note(30, 100), note(5, 120, false)],
    [note(10, 125), note(4, 125, false)],
    [note(12, 125), note(6, 130, false)],
  ];
  expect(summarise(rounds, 60)).toEqual({ milliseconds: 18, pages: [12, 5], found: 1, loaded: 60, peak: 130 });
});
