import type { ArticleInput, ReadArticle } from '@onrecord/domain';
import { boundAnalyst } from './bounded-analyst.js';

const INPUT: ArticleInput = { bytes: new Uint8Array(), receipt: {}, details: {} };

test('no more articles are held than the bound, and a place that is left is given again', async () => {
  const finish: (() => void)[] = [];
  const analyst = boundAnalyst({ read: () => new Promise<ReadArticle>((_, reject) => finish.push(() => reject(new Error('read')))) }, 2);
  const first = analyst.read(INPUT);
  const second = analyst.read(INPUT);
  await expect(analyst.read(INPUT)).rejects.toMatchObject({ code: 'ANALYSIS_TIMED_OUT', message: expect.stringContaining('try again') });
  finish[0]?.();
  await expect(first).rejects.toThrow('read');
  const third = analyst.read(INPUT);
  finish.slice(1).forEach((end) => end());
  await expect(Promise.all([second, third])).rejects.toThrow('read');
  expect(finish).toHaveLength(3);
});
