import { compareWithBaseline, toBaseline } from './baseline.js';
import type { Measure, MeasuredFigure } from './measure.js';

const MEASURE: Measure = { name: 'quotes', task: 'quotes', documents: 'some.jsonl', scorer: [], noise: 0.5, figures: [] };

function measured(value: number | undefined, more: Partial<Measure> = {}, better: 'higher' | 'lower' = 'higher'): MeasuredFigure {
  return { measure: { ...MEASURE, ...more }, figure: { name: 'F1', path: [], better }, id: 'quotes: F1', value };
}

test.each([
  // within the noise of a large set
  [measured(59.6), 60, 'same'],
  // beyond it
  [measured(59.4), 60, 'worse'],
  [measured(60.6), 60, 'better'],
  // a small set needs more
  [measured(58.5, { noise: 2 }), 60, 'same'],
  // wrong names: fewer are better
  [measured(5, {}, 'lower'), 8, 'better'],
  [measured(9, {}, 'lower'), 8, 'worse'],
  // one quote lost on the seed page is a loss
  [measured(22, { documents: 'seed', noise: 2 }), 23, 'worse'],
  // the scorer no longer gives the figure
  [measured(undefined), 60, 'worse'],
] as const)('%#: against %s it is %s', (figure, before, verdict) => {
  expect(compareWithBaseline(figure, { 'quotes: F1': before })).toBe(verdict);
});

test('a figure without a past is new, and the next baseline holds it', () => {
  expect(compareWithBaseline(measured(60), {})).toBe('new');
  expect(toBaseline([measured(60), measured(undefined)])).toEqual({ 'quotes: F1': 60 });
});
