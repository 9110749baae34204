/** What a key lets its holder do: read whole articles, take articles in, withhold, or everything. */
export const SCOPES = ['read', 'submit', 'review', 'admin'] as const;

/** One of `SCOPES`. */
export type Scope = (typeof SCOPES)[number];
