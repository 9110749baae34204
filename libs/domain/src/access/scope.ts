/** What a key lets its holder do: read whole articles, take articles in, withhold, or everything. */
export const SCOPES = ['read', 'submit', 'review', 'admin'] as const;

/** One of `SCOPES`. */
export type Scope = (typeof SCOPES)[number];

/**
 * THE rule of what a scope grants, itself among it: whoever takes articles in or withholds them reads them too, and `admin`
 * grants everything. Neither of `submit` and `review` grants the other.
 */
const GRANTS: Readonly<Record<Scope, readonly Scope[]>> = {
  read: ['read'],
  submit: ['submit', 'read'],
  review: ['review', 'read'],
  admin: SCOPES,
};

/** Everything that scopes grant together, each once, in the order of `SCOPES`. */
export function toGrantedScopes(scopes: readonly Scope[]): readonly Scope[] {
  return SCOPES.filter((granted) => isGranted(granted, scopes));
}

/** Whether scopes let their holder do what needs this one. */
export function isGranted(needed: Scope, scopes: readonly Scope[]): boolean {
  return scopes.some((scope) => GRANTS[scope].includes(needed));
}

/** Whether a word is the name of a scope: `read`, not `write`. */
export function isScope(word: string): word is Scope {
  return (SCOPES as readonly string[]).includes(word);
}
