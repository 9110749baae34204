import { NO_PAGE } from './pages.js';
import { predictPages } from './predict-pages.js';

const PAGE = `<!doctype html><html><head><title>Harbour closes</title></head><body><article><h1>Harbour closes in Port Arden</h1>
<p>The harbour of Port Arden will close for a week, Mayor Lena Holt said on Monday.</p>
<p>The cranes are older than she is, and the ships wait outside.</p></article></body></html>`;

test('a page that cannot be read gets an empty line, is told, and stops no other', () => {
  const missing = { id: 'a', readBytes: () => { throw new Error('not there'); } };
  const page = { id: 'b', url: 'https://courier.example/b', readBytes: () => new TextEncoder().encode(PAGE) };
  const { lines, unread } = predictPages([missing, page]);
  expect(unread).toEqual([{ id: 'a', problem: 'not there' }]);
  expect(JSON.parse(lines[0]!)).toEqual({ id: 'a', ...NO_PAGE });
  expect(JSON.parse(lines[1]!)).toMatchObject({ id: 'b', headline: 'Harbour closes in Port Arden', paragraphs: [expect.stringContaining('will close for a week'), expect.stringContaining('ships wait outside')] });
});
