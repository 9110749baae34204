import type { PublicationTime } from './publication-time.js';

/** What is told about an article beside its bytes: by a sidecar file, an option, or a mutation's input. It wins over what the text suggests. */
export interface ArticleDetails {
  /** Name of the newspaper, site or agency that published it. */
  readonly outlet?: string;
  /** Canonical address. */
  readonly url?: string;
  /** The publisher's own id of the article. */
  readonly providerId?: string;
  readonly published?: PublicationTime;
  readonly updated?: PublicationTime;
  /** Release time of an article under embargo: an instant, ISO 8601 in UTC. Until then it answers nothing. */
  readonly releaseAt?: string;
  /** Where it comes from and under what terms, in a person's words. */
  readonly provenance?: string;
}
