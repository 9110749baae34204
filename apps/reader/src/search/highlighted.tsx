interface HighlightedProps {
  readonly excerpt: string;
  /** Stretches of the excerpt, in UTF-16 code units, ordered by start. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

/** An excerpt with the words that were looked for marked. */
export function Highlighted({ excerpt, highlights }: HighlightedProps) {
  let at = 0;
  const parts = highlights.flatMap(({ start, end }) => {
    const before = excerpt.slice(at, start);
    at = end;
    return [before, <mark key={start} className="hit-word">{excerpt.slice(start, end)}</mark>];
  });
  return (
    <>
      {parts}
      {excerpt.slice(at)}
    </>
  );
}
