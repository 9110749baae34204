import { createBrowserRouter, type RouteObject } from 'react-router';
import { Missing } from './shell/missing.js';
import { Shell } from './shell/shell.js';
import { Trouble } from './shell/trouble.js';

/** Every address of the reader. Each screen comes in a file of its own, fetched when it is first looked at. */
const ROUTES: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./front/front-screen.js')).FrontScreen }) },
  { path: 'articles/:id', lazy: async () => ({ Component: (await import('./article/article-screen.js')).ArticleScreen }) },
  { path: 'people/:id', lazy: async () => ({ Component: (await import('./person/person-screen.js')).PersonScreen }) },
  { path: 'meetings/:id', lazy: async () => ({ Component: (await import('./meeting/meeting-screen.js')).MeetingScreen }) },
  { path: 'quotes/:id', lazy: async () => ({ Component: (await import('./quote/quote-screen.js')).QuoteScreen }) },
  { path: 'search', lazy: async () => ({ Component: (await import('./search/search-screen.js')).SearchScreen }) },
  { path: 'compare', lazy: async () => ({ Component: (await import('./compare/compare-screen.js')).CompareScreen }) },
  { path: 'try', lazy: async () => ({ Component: (await import('./analyse/analyse-screen.js')).AnalyseScreen }) },
  { path: 'timeline', lazy: async () => ({ Component: (await import('./timeline/timeline-screen.js')).TimelineScreen }) },
  { path: 'network', lazy: async () => ({ Component: (await import('./network/network-screen.js')).NetworkScreen }) },
  { path: '*', Component: Missing },
];

/** Nothing, while the first screen is fetched. */
function Blank() {
  return null;
}

/** The router of the reader: the shell around every screen, and what is shown where a screen fails. */
export function createReaderRouter() {
  return createBrowserRouter([{ path: '/', Component: Shell, ErrorBoundary: Trouble, HydrateFallback: Blank, children: [{ ErrorBoundary: Trouble, children: ROUTES }] }]);
}
