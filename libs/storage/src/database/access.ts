/** Who may do more than anybody, each key with the hash of its secret alone; and the withholding list in the order in which it is told. */
export const ACCESS: readonly string[] = [
  `create table api_key (
    id text not null unique, hash blob not null, name text not null, scopes text not null, made_at text not null, newest integer not null, revoked_at text)`,
  `create index api_key_newest on api_key (newest, id)`,
  `create index withholding_at on withholding (at, noun, id)`,
];
