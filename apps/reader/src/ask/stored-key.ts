const PLACE = 'onrecord.key';

/** The key that the visitor gave in this tab; it is forgotten with the tab. */
export function storedKey(): string | undefined {
  return sessionStorage.getItem(PLACE) ?? undefined;
}

/** Keeps a key for this tab; `undefined` forgets it. */
export function storeKey(key: string | undefined): void {
  if (key === undefined || key === '') sessionStorage.removeItem(PLACE);
  else sessionStorage.setItem(PLACE, key);
}
