import { readMarkedText, writeMarkedText } from '@onrecord/testing';
import * as fc from 'fast-check';
import { articleOf } from '../test/article-of.js';
import { findQuotedStretches } from './find-quoted-stretches.js';

/** Labels: `d` or `s` for the mark, `n` for one inside another, `open` where it does not close, `more` where it takes up the last. */
function marksIn(text: string): string {
  const { stretches } = findQuotedStretches(articleOf(text));
  return writeMarkedText(
    text,
    stretches.map(({ outer, mark, depth, closed, continues }) => {
      const label = [mark === 'double' ? 'd' : 's', depth > 0 ? 'n' : '', continues ? '-more' : '', closed ? '' : '-open'].join('');
      return { ...outer, label };
    }),
  );
}

test.each([
  // curly and straight marks
  '[d: “We will act,”] said Ms Reeves. [d: "We must,"] she added.',
  // two apostrophes close a curly mark, as some newspapers set it
  'It was [d: “in good order.’’] Nobody doubted it.',
  // typewriter marks on both sides
  "He called it [d: ''a start''] and left.",
  // a single mark in a headline; the plural's apostrophe is none
  'Reeves [s: ‘hopeful’] of talks’ success',
  // straight single marks
  "Reeves [s: 'hopeful'] of the leaders' debate",
  // single marks around words with apostrophes
  '[s: ‘We’ll take the workers’ side,’] says union',
  // a decade and a clipped word keep their apostrophe
  'Music of the ’90s, rock ’n’ roll and ‘em all',
  // a mark inside a mark
  '[d: “She told me [sn: ‘never again,’] and left,”] he said.',
  // three apostrophes close both
  '[d: “He said [sn: ‘no.’]’’] It was over.',
  // the same mark inside itself
  '[d: “The [dn: “great”] plan is dead,”] he said.',
  // a speech over three paragraphs
  '[d-open: “We began early.]\n\n[d-more-open: “We stayed late.]\n\n[d-more: “We are done,”] she said.',
  // a mark that is not taken up runs to the end of its paragraph
  '[d-open: “We began early.]\n\nThe hall was full.',
  // the first of two is given up when the second opens
  '[d-open: “We began early. Then the rain came.] [d: “We stayed,”] she said.',
  // feet and inches
  'The 6\'2" guard and the 5’10” winger',
  // a closing glyph where an opening one belongs
  'He said [d: ”we must”] twice.',
  // German and French marks
  'It read [d: „Halt“] and [d: «Merci»] beside it.',
  // marks behind a bracket and a dash
  'A plan ([d: “the map”]) and a promise—[d: “soon”]—were all.',
  // a measure in inches beside a quotation
  'A 12" pipe, [d: "a relic"] of the yard',
])('%s', (marked) => {
  expect(marksIn(readMarkedText(marked).text)).toBe(marked);
});

test.each([
  // a closing mark that nothing opened
  ['We began early,” she said.', ['”']],
  // an opening mark that nothing closes
  ['“We began early, she said.', ['“We began early, she said.']],
  // a speech whose last paragraph does not close
  ['“We began early.\n\n“We stayed late.\n\nThe hall was full.', ['“We stayed late.']],
  // a speech over two paragraphs is balanced
  ['“We began early.\n\n“We stayed late,” she said.', []],
  // so is a plural possessive
  ['The leaders’ debate was the workers’ gain.', []],
])('unbalanced marks in %s', (text, words) => {
  const { diagnostics } = findQuotedStretches(articleOf(text));
  expect(diagnostics.map(({ span }) => text.slice(span!.start, span!.end))).toEqual(words);
  expect(diagnostics.every(({ rule }) => rule === 'UNBALANCED_QUOTATION_MARKS')).toBe(true);
});

test('stretches are ordered, inside the text, and nest or stand apart', () => {
  const piece = fc.constantFrom('“', '”', '"', "'", '’', '‘', '’’', "''", '``', '«', ' ', ' ', 'word', 's', '.', ',', '12', '\n\n', '—', '😀');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const { stretches } = findQuotedStretches(articleOf(text));
      stretches.forEach(({ outer, inner }, i) => {
        expect(outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end && outer.end <= text.length).toBe(true);
        const next = stretches[i + 1];
        if (next !== undefined) expect(next.outer.start >= outer.start && (next.outer.end <= outer.end || next.outer.start >= outer.end)).toBe(true);
      });
    }),
  );
});
