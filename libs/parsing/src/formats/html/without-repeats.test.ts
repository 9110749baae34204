import { BODY, inventPage, parsePage } from './test/invented-page.js';

const HEADLINE = '<h1>Harbour to open in spring</h1>';

test.each([
  // the headline once more at the top of the body
  ['<p>Harbour to open in spring</p>'],
  // a date and a byline inside the element that holds the body
  ['<p class="byline">By Ada Quill</p>'],
  ['<p>Published 1 June 2018</p>'],
])('the body is without %s', (repeat) => {
  const { paragraphs } = parsePage(inventPage('', HEADLINE, bodyWith(repeat)));
  expect(paragraphs[0]).toMatch(/^The harbour of Port Arden/);
  expect(paragraphs).toHaveLength(4);
});

test('what another paragraph quotes of the headline stays', () => {
  const { paragraphs } = parsePage(inventPage('', HEADLINE, bodyWith('<p>“Harbour to open in spring” was what the board outside the town hall had said since the morning, and few believed it.</p>')));
  expect(paragraphs).toHaveLength(5);
});

function bodyWith(opening: string): string {
  return BODY.replace('<p>', `${opening}<p>`);
}
