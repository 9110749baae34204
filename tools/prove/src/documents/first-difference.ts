/** Where two values of JSON part, and how: `data.people.edges[2].node.name: found "Kim", expected "Lee"`; `undefined` when they are equal. The order of an object's fields does not matter. */
export function firstDifference(found: unknown, expected: unknown, path = ''): string | undefined {
  if (isObject(found) && isObject(expected) && Array.isArray(found) === Array.isArray(expected)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
    for (const key of keys) {
      const step = Array.isArray(expected) ? `[${key}]` : `${path === '' ? '' : '.'}${key}`;
      const difference = firstDifference(found[key], expected[key], `${path}${step}`);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
  return Object.is(found, expected) ? undefined : `${path === '' ? 'the whole' : path}: found ${show(found)}, expected ${show(expected)}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function show(value: unknown): string {
  const written = JSON.stringify(value) ?? 'nothing';
  return written.length <= 200 ? written : `${written.slice(0, 200)}…`;
}
