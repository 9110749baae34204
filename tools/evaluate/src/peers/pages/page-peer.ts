import type { PagePrediction } from '../../predictions/pages.js';

/** A web page as a peer gets it: decoded as the engine decodes it, with its address. */
export interface PeerPage {
  readonly html: string;
  readonly url: string | undefined;
}

/** Another program that reads articles off web pages; it asks no network. */
export interface PagePeer {
  readonly name: string;
  /** What the program gives, in the words of the set; it may throw, which counts as nothing. */
  readonly read: (page: PeerPage) => Promise<PagePrediction>;
}
