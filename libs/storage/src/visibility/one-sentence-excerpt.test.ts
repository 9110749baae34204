import { toOneSentence } from './one-sentence-excerpt.js';

function cut(marked: string): string {
  const parts = marked.split(/[[\]]/);
  let start = 0;
  const highlights = parts.flatMap((part, index) => {
    const span = { start, end: start + part.length };
    start = span.end;
    return index % 2 === 1 ? [span] : [];
  });
  const shown = toOneSentence({ excerpt: parts.join(''), highlights });
  return [...shown.highlights].reverse().reduce((text, span) => `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`, shown.excerpt);
}

test.each([
  ['…the boats left. The [harbour] closed. Nobody', 'The [harbour] closed.'],
  // words of other sentences are left out with them
  ['The [harbour] closed. A [harbour] opened.', 'The [harbour] closed.'],
  ['“We leave.” The [harbour]…', 'The [harbour]…'],
  ['A headline\n\nThe [harbour] closed', 'The [harbour] closed'],
  // a number is no end
  ['Some 4.5 million saw the [harbour].', 'Some 4.5 million saw the [harbour].'],
  // too short, which does no harm
  ['Mr. Reed saw the [harbour].', 'Reed saw the [harbour].'],
  // nothing found: the first
  ['One. Two.', 'One.'],
  ['港口关闭。[港口]开放。', '[港口]开放。'],
])('«%s» is cut to «%s»', (marked, expected) => {
  expect(cut(marked)).toBe(expected);
});
