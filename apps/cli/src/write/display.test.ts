import { paint, readDisplay } from './display.js';

test.each([
  // a terminal shows colours, a file does not
  [{ isTTY: true }, {}, true],
  [{}, {}, false],
  // whoever wants none, anywhere
  [{ isTTY: true }, { NO_COLOR: '1' }, false],
  // an empty value says nothing (https://no-color.org)
  [{ isTTY: true }, { NO_COLOR: '' }, true],
  // a pager behind a pipe
  [{}, { FORCE_COLOR: '1' }, true],
  [{}, { FORCE_COLOR: '', NO_COLOR: '1' }, true],
  [{ isTTY: true }, { FORCE_COLOR: '0' }, false],
  // an editor's window that knows no controls
  [{ isTTY: true }, { TERM: 'dumb' }, false],
])('%j with %j is coloured: %p', (screen, environment, isColoured) => {
  expect(readDisplay(screen, environment).isColoured).toBe(isColoured);
});

test.each([
  // the terminal's own width
  [{ columns: 72 }, { COLUMNS: '90' }, 72],
  // no terminal
  [{}, { COLUMNS: '90' }, 90],
  [{}, {}, 80],
  [{}, { COLUMNS: 'wide' }, 80],
  // lines that nobody can read
  [{ columns: 300 }, {}, 100],
  [{ columns: 3 }, {}, 40],
])('%j with %j is %p wide', (screen, environment, columns) => {
  expect(readDisplay(screen, environment).columns).toBe(columns);
});

test.each([
  [true, '\u001b[32mice\u001b[39m'],
  [false, 'ice'],
])('words are painted where colours are shown: %p', (isColoured, painted) => {
  expect(paint('ice', ['green'], { isColoured, columns: 80 })).toBe(painted);
});
