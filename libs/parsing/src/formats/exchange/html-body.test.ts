import { joinInnerText } from '../../markup/inner-text.js';
import { readInnerHtml } from './html-body.js';

/** A body's blocks as kinds and words, its furniture after a bar. */
function outline(html: string): readonly string[] {
  const { blocks, furniture } = readInnerHtml(joinInnerText([{ words: html, start: 0, end: html.length }]));
  const kept = blocks.map(({ kind, lines, credit, picture }) => [kind, ...lines.map(({ words }) => words), ...(credit === undefined ? [] : [`(${credit.words})`]), ...(picture === undefined ? [] : [picture])].join(' '));
  return [...kept, ...furniture.map(({ words }) => `| ${words}`)];
}

test.each<readonly [string, readonly string[]]>([
  // loose text beside paragraphs, and two line breaks between them
  ['The harbour closed.<br><br>Ferries wait.<p>Trains run.</p>', ['paragraph The harbour closed.', 'paragraph Ferries wait.', 'paragraph Trains run.']],
  // one line break is white space
  ['<p>The harbour<br>closed.</p>', ['paragraph The harbour closed.']],
  // a paragraph inside a link or a span is one all the same
  ['<span><p>The harbour closed.</p></span><a href="/1"><div>Ferries wait.</div></a>', ['paragraph The harbour closed.', 'paragraph Ferries wait.']],
  // headings, and a line in bold type by itself, are crossheads; a sentence in bold is none, nor is the first line
  ['<p><b>Port Arden</b></p><p>The harbour closed.</p><p><strong>No date yet</strong></p><p>Ferries wait.</p><p><b>We will wait.</b></p>', ['paragraph The harbour closed.', 'crosshead No date yet', 'paragraph Ferries wait.', 'paragraph We will wait.', '| Port Arden']],
  ['<p>The harbour closed.</p><b>No date yet</b><br>Ferries wait.', ['paragraph The harbour closed.', 'crosshead No date yet', 'paragraph Ferries wait.']],
  // quotes, lists, rows of tables
  ['<blockquote>The harbour closed.</blockquote><ol><li>Ferries wait.</li></ol><table><tr><td>Ardent</td><td>waits</td></tr></table>', ['paragraph The harbour closed.', 'paragraph Ferries wait.', 'paragraph Ardent waits']],
  // programs, forms, navigation and pictures without words hold none
  ['<script>x()</script><form>Sign up here now.</form><nav>Home News</nav><img src="https://count.example/1.gif" width="1"><p>The harbour closed.</p>', ['paragraph The harbour closed.']],
  // captions: of a figure, of a box that is marked as one; a credit apart from them
  ['<figure><img src="https://pictures.example/1.jpg"><figcaption>Ferries <cite>Mina Holt</cite></figcaption></figure><p>The harbour closed.</p>', ['caption Ferries (Mina Holt) https://pictures.example/1.jpg', 'paragraph The harbour closed.']],
  ['<div class="wp-caption"><img src="https://pictures.example/1.jpg"><p class="wp-caption-text">Ferries</p></div><p>The harbour closed.</p>', ['caption Ferries https://pictures.example/1.jpg', 'paragraph The harbour closed.']],
  // a link at the end that leads to the page is set aside, one amid the sentence is not
  ['<p>The <a href="/1">harbour</a> closed <a href="/2">Read more</a></p>', ['paragraph The harbour closed', '| Read more']],
  // notes
  ['<p>The harbour closed.</p><p>(Reporting by Ada Quill; editing by Tom Reed)</p>', ['paragraph The harbour closed.', 'note (Reporting by Ada Quill; editing by Tom Reed)']],
  // a mark of omission; dots that are the writer's stay
  ['<p>The harbour closed and […]</p><p>Well...</p>', ['paragraph The harbour closed and', 'paragraph Well...']],
])('%s', (html, expected) => {
  expect(outline(html)).toEqual(expected);
});
