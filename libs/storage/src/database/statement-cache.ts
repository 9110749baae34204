/** How many statements are kept prepared: more than the store has, fewer than filters can be combined. */
const KEPT = 256;

/**
 * Keeps statements prepared, the last used ones. A statement holds memory that only garbage collection gives back, and that
 * garbage collection does not see: prepared anew for every query they fill gigabytes.
 */
export function createStatementCache<Statement>(prepare: (text: string) => Statement): (text: string) => Statement {
  const kept = new Map<string, Statement>();
  return (text) => {
    const statement = kept.get(text) ?? prepare(text);
    kept.delete(text);
    kept.set(text, statement);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return statement;
  };
}
