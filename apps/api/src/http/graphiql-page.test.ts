import { PLAYGROUND_OPERATIONS } from '../playground-operations.js';
import { startServer, type TestServer } from '../test/start-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.stop());

interface PageOptions {
  readonly defaultTabs: readonly { readonly query: string }[];
  readonly headers: string;
  readonly shouldPersistHeaders: boolean;
  readonly subscriptionsProtocol: string;
  readonly endpoint: string;
}

/** What the page tells its playground: the last object of its script. */
function optionsOf(html: string): PageOptions {
  const options = /renderYogaGraphiQL\(\s*window\.document\.querySelector\('#root'\),\s*(\{.*\}),\s*\);\s*<\/script>/.exec(html)?.[1];
  return JSON.parse(options ?? 'null') as PageOptions;
}

const visit = (path: string) => server.fetch(path, { headers: { accept: 'text/html,application/xhtml+xml' } });

test.each(['/', '/graphql'])('a browser that opens %s finds the playground', async (path) => {
  const response = await visit(path);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-encoding')).toBe('gzip');
  const html = await response.text();
  expect(html).toContain('<title>On&nbsp;Record</title>');
  const { defaultTabs } = optionsOf(html);
  expect(defaultTabs.map(({ query }) => /^(?:query|subscription|mutation) (\w+)/m.exec(query)?.[1])).toEqual(PLAYGROUND_OPERATIONS.map(({ name }) => name));
});

test('the playground asks this server, keeps headers, has a place for a key in them, and sends them with subscriptions too', async () => {
  const { endpoint, headers, shouldPersistHeaders, subscriptionsProtocol } = optionsOf(await (await visit('/')).text());
  expect([endpoint, shouldPersistHeaders, subscriptionsProtocol]).toEqual(['/graphql', true, 'GRAPHQL_SSE']);
  // without the mark of a comment it is JSON
  expect(JSON.parse(headers.replace('//', ''))).toEqual({ authorization: 'Bearer KEY' });
});

test('the page loads nothing: no script, style, picture or font has an address', async () => {
  const html = await (await visit('/')).text();
  const outsideOfScripts = html.replace(/<script>[\s\S]*?<\/script>/g, '').replace(/<style>[\s\S]*?<\/style>/g, '');
  expect(outsideOfScripts.match(/(?:src|href)="(?!data:)[^"]*"/g)).toBeNull();
  expect(html.match(/<script\s[^>]*>/g)).toBeNull();
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style).join('');
  expect(styles.match(/@import|url\((?!["']?(?:data:|#))[^)]*\)/g)).toBeNull();
});

test('the browser is told to load and ask nothing elsewhere', async () => {
  const policy = (await visit('/')).headers.get('content-security-policy') ?? '';
  const directives = new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]));
  expect(directives.get('default-src')).toBe("'none'");
  expect(directives.get('connect-src')).toBe("'self'");
  expect(directives.get('script-src')).toMatch(/^'sha256-[\w+/]+={0,2}'$/);
  expect(policy).not.toMatch(/https?:|unsafe-eval|\*/);
});

test('a page that a browser has already is not sent again', async () => {
  const etag = (await visit('/')).headers.get('etag') ?? '';
  const again = await server.fetch('/', { headers: { accept: 'text/html', 'if-none-match': etag } });
  expect(again.status).toBe(304);
});
