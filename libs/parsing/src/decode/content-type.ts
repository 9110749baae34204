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

/** Media types beside `text/*` in which articles come. */
const READABLE = /^application\/(?:(?:[\w.-]+\+)?(?:xml|json)|xml|json|xhtml\+xml|feed\+json)$/;

/** Told for files of any kind, so that only the bytes can say what they are. */
const UNTOLD = new Set(['application/octet-stream', 'binary/octet-stream', 'application/unknown']);

/**
 * Refuses a media type that is neither text nor markup. A type that says nothing (`application/octet-stream`) passes, the bytes decide.
 * @throws ParseError `UNSUPPORTED_CONTENT_TYPE`
 */
export function assertReadable(contentType: ContentType | undefined): void {
  if (contentType === undefined || UNTOLD.has(contentType.mediaType)) return;
  const { mediaType } = contentType;
  if (mediaType.startsWith('text/') || READABLE.test(mediaType)) return;
  throw new ParseError('UNSUPPORTED_CONTENT_TYPE', `Expected text, HTML, XML or JSON (text/html, application/xml …), found ${mediaType}. Send the article's page or text.`, { contentType: mediaType });
}
