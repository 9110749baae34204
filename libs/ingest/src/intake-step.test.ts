import type { FileOutcome } from './file-outcome.js';
import { runSteps, type IntakeStep } from './intake-step.js';

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Steps that end when the test says so, and what became of them. */
function makeSteps(names: readonly string[]) {
  const told: string[] = [];
  const end = new Map<string, () => void>();
  async function* steps(): AsyncGenerator<IntakeStep, void, undefined> {
    for (const name of names) {
      const outcome: FileOutcome = { kind: 'skipped', file: { path: name, name }, name, reason: 'not a file' };
      const run = (): Promise<FileOutcome> => new Promise((resolve) => (told.push(`${name} begun`), end.set(name, () => resolve(outcome))));
      yield name === 'end' ? { kind: 'end', run } : { kind: 'article', run, settled: async () => void told.push(`${name} settled`) };
    }
  }
  return { steps: steps(), told, end: (name: string) => end.get(name)!() };
}

test('as many run beside one another as may, outcomes come in order, and each is settled after it was taken', async () => {
  const { steps, told, end } = makeSteps(['a', 'b', 'c', 'd']);
  const outcomes = runSteps(steps, 2);
  const first = outcomes.next();
  await tick();
  expect(told).toEqual(['a begun', 'b begun']);
  end('b');
  await tick();
  expect(told).toEqual(['a begun', 'b begun']);
  end('a');
  expect((await first).value).toMatchObject({ name: 'a' });
  await tick();
  // Nothing more is begun, and nothing settled, before somebody asks for more.
  expect(told).toEqual(['a begun', 'b begun']);
  expect((await outcomes.next()).value).toMatchObject({ name: 'b' });
  expect(told).toEqual(['a begun', 'b begun', 'a settled', 'c begun']);
});

test('what ends a file waits until all before it are settled', async () => {
  const { steps, told, end } = makeSteps(['a', 'end', 'b']);
  const outcomes = runSteps(steps, 10);
  const first = outcomes.next();
  await tick();
  expect(told).toEqual(['a begun']);
  end('a');
  await first;
  const second = outcomes.next();
  await tick();
  expect(told).toEqual(['a begun', 'a settled', 'end begun']);
  end('end');
  expect((await second).value).toMatchObject({ name: 'end' });
});
