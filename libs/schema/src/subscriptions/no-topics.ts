import type { PubSub } from 'type-graphql';

/** type-graphql wants a publisher as soon as there is a subscription. Ours publish nothing: each reads the record's changes for itself. */
export const NO_TOPICS: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('no subscription of the record goes by topics');
  },
};
