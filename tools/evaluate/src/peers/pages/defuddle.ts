import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { cutContent } from './content-parts.js';
import type { PagePeer } from './page-peer.js';
import { parseContent } from './parse-content.js';
import { toPeerPrediction } from './to-prediction.js';

/** defuddle, of Obsidian's web clipper (MIT), on the DOM of linkedom; without the requests that it makes where a page holds no article. */
export const DEFUDDLE: PagePeer = {
  name: 'defuddle',
  read: async ({ html, url }) => {
    const { document } = parseHTML(html);
    const { content, ...fields } = await inSilence(() => Defuddle(document, url, { useAsync: false }));
    return toPeerPrediction(fields, cutContent(parseContent(content)));
  },
};

/** It writes each page's faulty JSON-LD to the terminal, with the stack. */
async function inSilence<Value>(work: () => Promise<Value>): Promise<Value> {
  const { error } = console;
  console.error = () => undefined;
  try {
    return await work();
  } finally {
    console.error = error;
  }
}
