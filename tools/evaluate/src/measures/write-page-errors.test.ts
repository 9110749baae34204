import { writePageErrors } from './write-page-errors.js';

test('errors are counted by sort and pages, and the first of each sort is shown on lines of its own', () => {
  const errors = [
    { part: 'missed', id: 'a', gold: 'Ships\n wait.', given: '' },
    { part: 'headline', id: 'b', gold: 'Harbour closes', given: 'Home' },
    { part: 'missed', id: 'a', gold: 'Cranes rust.', given: '' },
  ] as const;
  expect(writePageErrors('pages, courier', errors, 1).split('\n')).toEqual([
    'pages, courier: errors', '',
    'another headline: 1 on 1 pages', '  b', '    gold Harbour closes', '    ours Home', '',
    'paragraphs that are not in the body: 2 on 1 pages', '  a', '    gold Ships wait.',
  ]);
});
