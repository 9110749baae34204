import { extractFromHtml } from '@extractus/article-extractor';
import { NO_PAGE } from '../../predictions/pages.js';
import { cutContent } from './content-parts.js';
import type { PagePeer } from './page-peer.js';
import { parseContent } from './parse-content.js';
import { toPeerPrediction } from './to-prediction.js';

/** article-extractor (MIT): Readability with fields of its own. */
export const ARTICLE_EXTRACTOR: PagePeer = {
  name: 'article-extractor',
  read: async ({ html, url }) => {
    const found = await extractFromHtml(html, url);
    return found === null ? NO_PAGE : toPeerPrediction(found, cutContent(parseContent(found.content ?? '')));
  },
};
