/** What came with the bytes and may tell the form where the content does not. */
export interface FormHints {
  /** In small letters, without parameters: `text/html`. */
  readonly mediaType?: string;
  /** The name that the document was taken in under: a file's name, a record's id. */
  readonly name?: string;
}

/** Matches an element's tag anywhere: a page may open with bare words; not `a < b`. */
const TAG = /<\/?(?:p|div|br|span|a|h[1-6]|em|strong|b|i|article|section)\b[^<>]*>/i;

/** Whether a document without a page's opening is a page all the same: its media type or its name says so, and there are tags in it. */
export function isToldPage(text: string, { mediaType, name }: FormHints): boolean {
  const told = mediaType === 'text/html' || mediaType === 'application/xhtml+xml' || (mediaType === undefined && /\.x?html?$/i.test(name ?? ''));
  return told && TAG.test(text.slice(0, 100_000));
}
