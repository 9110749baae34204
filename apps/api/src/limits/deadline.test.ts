import { OperationTimedOutError } from '@onrecord/domain';
import { startDeadline } from './deadline.js';
import { stopAtDeadline } from './stop-at-deadline.js';

function clock() {
  let now = 1000;
  return { elapsed: () => now, pass: (milliseconds: number) => void (now += milliseconds) };
}

/** A reader that counts what is read, an analyst that takes a minute, an intake that takes an hour. */
function parts(pass: (milliseconds: number) => void) {
  const read: string[] = [];
  return {
    read,
    reader: {
      async loadPeople(ids: readonly string[]) {
        read.push(...ids);
        return ids;
      },
    },
    analyst: {
      async read() {
        pass(60_000);
        throw new Error('not read');
      },
    },
    intake: {
      async takeIn() {
        pass(3_600_000);
        return { kind: 'intake-result' as const, outcome: 'added' as const, articleId: 'a', versionId: 'v' };
      },
    },
  };
}

const ARTICLE = { bytes: new Uint8Array(), receipt: { name: 'a' }, details: {} };

test('a reader reads until the time is over, and nothing after', async () => {
  const { elapsed, pass } = clock();
  const untimed = parts(pass);
  const { reader } = stopAtDeadline(untimed, startDeadline(5000, elapsed));
  expect(await reader.loadPeople(['ada'])).toEqual(['ada']);
  pass(5000);
  await reader.loadPeople(['mina']);
  pass(1);
  const late = reader.loadPeople(['tom']);
  await expect(late).rejects.toThrow(OperationTimedOutError);
  await expect(late).rejects.toMatchObject({ code: 'OPERATION_TIMED_OUT', details: { limit: 5000 }, message: expect.stringMatching(/5000 ms.*`first`/) });
  expect(untimed.read).toEqual(['ada', 'mina']);
});

test('the reading of an article has a limit of its own, whether it succeeds or fails', async () => {
  const { elapsed, pass } = clock();
  const { reader, analyst, intake } = stopAtDeadline(parts(pass), startDeadline(5000, elapsed));
  await expect(analyst.read(ARTICLE)).rejects.toThrow('not read');
  await intake.takeIn(ARTICLE);
  pass(5000);
  expect(await reader.loadPeople(['ada'])).toEqual(['ada']);
  pass(1);
  await expect(reader.loadPeople(['ada'])).rejects.toThrow(OperationTimedOutError);
});
