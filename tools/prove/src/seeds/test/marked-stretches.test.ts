import { findMarkedStretches } from './marked-stretches.js';

test.each([
  // curly marks
  ['Reeves spoke of “real progress,” and left', ['real progress,']],
  // closed as some papers do
  ['“real progress,’’ Reeves said', ['real progress,']],
  // straight marks
  ['"Real progress," said Mr Reeves', ['Real progress,']],
  // single marks of a headline, beside an apostrophe
  ['Reeves tells of ‘real progress’ in Norvania’s talks', ['real progress']],
  ["Reeves tells of 'real progress' in Norvania's talks", ['real progress']],
  // an apostrophe inside of marks
  ['“It won’t be easy,” she said, “but possible.”', ['It won’t be easy,', 'but possible.']],
  // apostrophes alone are no marks
  ['the ministers’ talks in Norvania’s capital', []],
  // a mark that nothing closes is not overlooked
  ['“It is open, she said', ['“It is open, she said']],
])('%j', (line, stretches) => {
  expect(findMarkedStretches(line)).toEqual(stretches);
});
