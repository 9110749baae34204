import { compareDocument } from '../scorers/find-quote-errors.js';
import { writeQuoteErrors } from './write-errors.js';

test('errors are counted by kind, with what people reach, and shown in their context', () => {
  const gold = { content: [[15, 36]], type: 'indirect', source: [[0, 9]] } as const;
  const document = { id: 'a', text: 'Ms Reeves said that talks had failed.', quotes: [gold] };
  const { errors } = compareDocument(document, []);
  const measure = { name: 'quotes', documents: '', scorer: [], noise: 2, figures: [{ name: 'indirect F1', path: [], better: 'higher', comparison: 'two people 80' }] } as const;
  const written = writeQuoteErrors(measure, { right: new Map([['indirect', 3]]), errors }, 1);
  expect(written).toMatch(/\n {2}indirect +3 +1 +0 +0 +0 {2}two people 80\n/);
  expect(written).toContain('indirect, missed: nothing of it was given (1 of 1)\n  a\n    gold …Ms Reeves said [that talks had failed] .…');
  expect(writeQuoteErrors(measure, { right: new Map(), errors }, 0)).not.toContain('(1 of 1)');
});
