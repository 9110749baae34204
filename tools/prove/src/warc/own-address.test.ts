import { moveTo } from './own-address.js';

const OLD = 'https://courier.example/harbour';
const NEW = 'https://courier.example/copy-7';

test.each([
  [`<link rel="canonical" href="${OLD}">`, `<link rel="canonical" href="${NEW}">`],
  [`<meta content='${OLD}' property='og:url' />`, `<meta content='${NEW}' property='og:url' />`],
  // wherever else the page tells it, in JSON too
  [`<link rel=canonical href=${OLD}><script>{"url":"https:\\/\\/courier.example\\/harbour"}</script>`, `<link rel=canonical href=${NEW}><script>{"url":"${NEW}"}</script>`],
  // other addresses stay
  ['<link rel="stylesheet" href="https://courier.example/page.css">', '<link rel="stylesheet" href="https://courier.example/page.css">'],
])('%s', (page, expected) => {
  expect(moveTo(page, NEW)).toBe(expected);
});
