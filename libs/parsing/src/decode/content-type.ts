import { ParseError } from '@onrecord/domain';

/** A media type as told, taken apart: `text/plain; charset=windows-1252`. */
export interface ContentType {
  /** Lower case, without parameters: `text/plain`. */
  readonly mediaType: string;
  /** As told, without its quotation marks. */
  readonly charset?: string;
}

/** Matches `charset="utf-8"`; must not match `mycharset=utf-8`. */
const CHARSET = /(?:^|;)\s*charset\s*=\s*"?([^\s;"]{1,40})"?/i;

/** Takes a told media type apart; `undefined` when none was told. Parameters other than the charset are left aside. */
export function readContentType(told: string | undefined): ContentType | undefined {
  const mediaType = told?.split(';', 1)[0]?.trim().toLowerCase();
  if (told === undefined || mediaType === undefined || mediaType === '') return undefined;
  const charset = CHARSET.exec(told.slice(mediaType.length, 500))?.[1];
  return charset === undefined ? { mediaType } : { mediaType, charset };
}

/** Markup that a later form of this library reads; as plain text its tags would be taken for words. */
const MARKUP = new Set(['text/html', 'text/xml', 'application/xml', 'application/xhtml+xml', 'application/rss+xml', 'application/atom+xml']);

/** Told for files of any kind, so that only the bytes can say what they are. */
const UNTOLD = new Set(['application/octet-stream', 'binary/octet-stream', 'application/unknown']);

/**
 * Refuses a media type that is not plain text. A type that says nothing (`application/octet-stream`) passes, the bytes decide.
 * @throws ParseError `UNSUPPORTED_CONTENT_TYPE`
 */
export function assertPlainText(contentType: ContentType | undefined): void {
  if (contentType === undefined || UNTOLD.has(contentType.mediaType)) return;
  const { mediaType } = contentType;
  if (MARKUP.has(mediaType) || mediaType.endsWith('+xml')) {
    throw new ParseError('UNSUPPORTED_CONTENT_TYPE', `Expected plain text or a print view as text, found ${mediaType}: HTML and XML are not read yet. Save the page as text and send that.`, { contentType: mediaType });
  }
  if (!mediaType.startsWith('text/')) {
    throw new ParseError('UNSUPPORTED_CONTENT_TYPE', `Expected a text media type such as text/plain, found ${mediaType}. Send the article's text.`, { contentType: mediaType });
  }
}
