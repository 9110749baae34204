import { isSameSite } from './same-site.js';

test.each([
  ['https://courier.example/a', 'http://www.courier.example:8080/b', true],
  ['https://m.courier.example/a', 'https://www.courier.example/a', true],
  ['https://amp.courier.example/a', 'https://news.courier.example/a', true],
  ['https://courier.co.uk/a', 'https://m.courier.co.uk/a', true],
  ['https://m.cou.de/a', 'https://cou.de/a', true],
  // other sites, though much of their names is the same
  ['https://courier.example/a', 'https://herald.example/a', false],
  ['https://courier.co.uk/a', 'https://herald.co.uk/a', false],
  ['https://courier.com.au/a', 'https://herald.com.au/a', false],
  ['https://thecourier.example/a', 'https://courier.example/a', false],
  ['https://courier.example.herald.example/a', 'https://courier.example/a', false],
  ['http://192.0.2.7/a', 'http://198.51.2.7/a', false],
])('%s and %s: %s', (a, b, isSame) => {
  expect(isSameSite(a, b)).toBe(isSame);
  expect(isSameSite(b, a)).toBe(isSame);
});
