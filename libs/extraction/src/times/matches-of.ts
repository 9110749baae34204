const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern in a stretch of text. It runs the pattern itself: `String.prototype.matchAll` makes a
 * copy of it at each call, which V8 compiles again whenever a collection of garbage has emptied its cache.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match);
    // An empty match would be found again at the same place.
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}
