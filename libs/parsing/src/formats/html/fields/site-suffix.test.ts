import { findHeadlineIn } from './site-suffix.js';

function headlineIn(title: string, outlets: readonly string[] = [], host = ''): string {
  const { start, end } = findHeadlineIn(title, outlets, host);
  return title.slice(start, end);
}

test.each([
  // the name as the page tells it, after whatever parts it
  ['Talks open | The Example Courier', ['The Example Courier'], '', 'Talks open'],
  ['Talks open - Example Courier', ['The Example Courier'], '', 'Talks open'],
  ['Talks open – World – The Example Courier', ['The Example Courier'], '', 'Talks open'],
  // the name that only the address has
  ['Talks open | Norvania Herald', [], 'www.norvaniaherald.example', 'Talks open'],
  // the name that its address is short for
  ['Talks open - NHB Norvania Harbour Board', [], 'www.nhb.example', 'Talks open'],
  // a section before it, in scripts without word spaces
  ['회담이 항구에서 다시 열렸다-국제 | 예보', ['예보'], '', '회담이 항구에서 다시 열렸다'],
  ['会谈在港口恢复_国际_例报', [], '', '会谈在港口恢复'],
  // in front
  ['Example Courier - Talks open', ['Example Courier'], '', 'Talks open'],
])('%s', (title, outlets, host, expected) => {
  expect(headlineIn(title, outlets, host)).toBe(expected);
});

test.each([
  // a dash of the headline's own
  ['Port Arden – a harbour without ships', ['The Example Courier'], 'courier.example'],
  // a word that is in the address as well
  ['Talks open - News from the harbour', [], 'news.courier.example'],
  // a low line in a name
  ['A port called arden_harbour', [], ''],
  // a hyphen parts no site
  ['Well-known harbour', ['harbour'], 'harbour.example'],
  ['Talks open', [], ''],
  ['', [], ''],
])('whole: %s', (title, outlets, host) => {
  expect(headlineIn(title, outlets, host)).toBe(title);
});

test('a title that no tag closes is not searched', () => {
  const page = `Talks open | Example Courier ${'and so on '.repeat(80)}`;
  expect(headlineIn(page, ['Example Courier'])).toBe(page);
});
