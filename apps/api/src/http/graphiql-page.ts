import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { PLAYGROUND_OPERATIONS } from '../playground-operations.js';

/** The playground: one page with all that it needs, packed once. */
export interface GraphiqlPage {
  readonly html: string;
  readonly packed: Buffer;
  /** What the browser may load and run: this page's own script, and nothing from another host. */
  readonly contentSecurityPolicy: string;
  readonly etag: string;
}

/** A page with three rules, in the colours of newsprint: the playground needs an icon, or a browser asks for one. */
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#222"/><path d="M4 5h8M4 8h8M4 11h5" stroke="#fff" stroke-width="1.5"/></svg>';
const ICON = `data:image/svg+xml,${encodeURIComponent(LOGO)}`;

/**
 * What the editor of headers begins with. What is written there stays in the browser's storage for this server's origin, keys
 * included, so that a reload does not lose them; the settings of the playground switch that off. No other script runs in
 * this origin: the policy below lets none in.
 */
const HEADERS = `{
  // "authorization": "Bearer KEY"
}`;

/** Matches a script with its words: `<script>run()</script>`, not `<script src="a.js">`. */
const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/g;

/** Renders the playground for GraphQL at an address of this server, with a tab for each example operation. */
export async function renderGraphiqlPage(endpoint: string): Promise<GraphiqlPage> {
  const html = renderGraphiQL({
    endpoint,
    // In one line beside the tabs.
    title: 'On&nbsp;Record',
    logo: LOGO,
    favicon: ICON,
    credentials: 'same-origin',
    defaultQuery: PLAYGROUND_OPERATIONS[0].query,
    defaultTabs: PLAYGROUND_OPERATIONS.map(({ query }) => ({ query })),
    headers: HEADERS,
    shouldPersistHeaders: true,
    // Of the ways of subscriptions the one that sends the headers along, and asks for no second address.
    subscriptionsProtocol: 'GRAPHQL_SSE',
  });
  return { html, packed: await promisify(gzip)(html), contentSecurityPolicy: policyFor(html), etag: `"${digest(html)}"` };
}

function policyFor(html: string): string {
  const scripts = [...html.matchAll(INLINE_SCRIPT)].map(([, words = '']) => `'sha256-${digest(words)}'`);
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    // The editor runs its workers from the page's own text and writes its styles as it goes.
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function digest(words: string): string {
  return createHash('sha256').update(words, 'utf8').digest('base64');
}
