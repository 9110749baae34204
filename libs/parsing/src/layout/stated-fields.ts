import type { FieldReading, Genre, PublicationTime, Subject, Witnessed } from '@onrecord/domain';

/** Fields that a page or an exchange format states beside the words of the article. */
export interface StatedFields {
  readonly outlet?: Witnessed<string>;
  readonly url?: Witnessed<string>;
  readonly providerId?: Witnessed<string>;
  readonly published?: Witnessed<PublicationTime>;
  readonly updated?: Witnessed<PublicationTime>;
  /** Release time of an article under embargo: an instant, ISO 8601 in UTC. */
  readonly releaseAt?: Witnessed<string>;
  readonly genre?: Witnessed<Genre>;
  readonly language?: Witnessed<string>;
  readonly section?: Witnessed<string>;
  readonly subjects?: readonly Subject[];
  readonly rights?: string;
  readonly version?: string;
  readonly readings?: readonly FieldReading[];
}
