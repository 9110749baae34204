import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { NO_PAGE } from '../../predictions/pages.js';
import { cutContent, type ContentNode } from './content-parts.js';
import type { PagePeer } from './page-peer.js';
import { toPeerPrediction } from './to-prediction.js';

/** Readability, Firefox's reader view (Apache-2.0), on the DOM of linkedom (ISC). */
export const READABILITY: PagePeer = {
  name: 'Readability',
  read: async ({ html }) => {
    const { document } = parseHTML(html);
    const found = new Readability<ContentNode>(document, { serializer: (node: unknown) => node as ContentNode }).parse();
    if (found === null || found.content === null || found.content === undefined) return NO_PAGE;
    return toPeerPrediction({ title: found.title, author: found.byline, published: found.publishedTime, description: found.excerpt }, cutContent(found.content));
  },
};
