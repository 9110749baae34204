import { readLines } from '../../lines/line.js';
import { layOutText } from './lay-out-text.js';

/** Blocks in words, a wrapped paragraph with its line breaks as `/`. */
function layOut(text: string) {
  return layOutText(readLines(text)).blocks.map(({ kind, lines }) => `${kind}: ${lines.map(({ words }) => words).join(' / ')}`);
}

const WRAPPED = 'The ferry to the islands sank on Monday night in a storm that\nthe harbour office had seen coming for two days, according to\na report.';

test.each([
  // a first line that stands apart and has no stop
  ['Harbour closed\n\nIt is closed.\n\nIt opens on Monday.', ['headline: Harbour closed', 'paragraph: It is closed.', 'paragraph: It opens on Monday.']],
  // a question may be a headline
  ['Will it open?\n\nIt will.', ['headline: Will it open?', 'paragraph: It will.']],
  // a sentence is a paragraph
  ['It is closed.\n\nIt opens on Monday.', ['paragraph: It is closed.', 'paragraph: It opens on Monday.']],
  // close to the next line it may be anything
  ['Harbour closed\nIt is closed.', ['paragraph: Harbour closed', 'paragraph: It is closed.']],
  // no blank lines: a paragraph a line
  ['It is closed.\nIt opens on Monday.', ['paragraph: It is closed.', 'paragraph: It opens on Monday.']],
  // cut at a width: one paragraph
  [`${WRAPPED}\n\nIt is closed.`, ['paragraph: The ferry to the islands sank on Monday night in a storm that / the harbour office had seen coming for two days, according to / a report.', 'paragraph: It is closed.']],
  // one broken sentence among whole lines
  ['The ferry to the islands sank on Monday night, she told\nreporters in Port Arden.\nIt was late.', ['paragraph: The ferry to the islands sank on Monday night, she told / reporters in Port Arden.', 'paragraph: It was late.']],
  // a short line runs on into the end of its sentence
  ['It was a cold\nday at the harbour.', ['paragraph: It was a cold / day at the harbour.']],
  // and a list of short lines stays a list
  ['address book\ntide tables\nmaps, charts', ['paragraph: address book', 'paragraph: tide tables', 'paragraph: maps, charts']],
  // one line is one paragraph, not a headline
  ['Harbour closed', ['paragraph: Harbour closed']],
  // plain text has no furniture
  ['Print\n\nIt is closed.', ['paragraph: Print', 'paragraph: It is closed.']],
])('%j', (text, blocks) => {
  expect(layOut(text)).toEqual(blocks);
});
