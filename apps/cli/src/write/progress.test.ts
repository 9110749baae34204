import { PassThrough } from 'node:stream';
import { openTerminal } from '../terminal.js';
import { makeProgress } from './progress.js';

function draw(isWatched: boolean): string {
  const notes = Object.assign(new PassThrough(), { isTTY: isWatched, columns: 80 });
  const progress = makeProgress({ ...openTerminal(), notes, isWatched }, 2);
  progress.reach(0.5, 'crawl.warc.gz: 20 entries');
  progress.note('onrecord: a.txt: NOT_FOUND: nothing there');
  progress.reach(2);
  progress.end();
  return String(notes.read());
}

test('without a person watching there is nothing but the notes', () => {
  expect(draw(false)).toBe('onrecord: a.txt: NOT_FOUND: nothing there\n');
});

test('a person sees a bar, and notes on lines of their own', () => {
  const drawn = draw(true);
  expect(drawn).toContain('0/2');
  expect(drawn).toContain('0/2 · crawl.warc.gz: 20 entries');
  expect(drawn).toContain('\r\u001b[Konrecord: a.txt: NOT_FOUND: nothing there\n');
});

test('the bar leaves cursor and line wrapping alone, so that an interrupt spoils no terminal', () => {
  const drawn = draw(true);
  expect(drawn).not.toContain('\u001b[?25l');
  expect(drawn).not.toContain('\u001b[?7l');
});
