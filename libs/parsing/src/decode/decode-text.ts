import { makeDiagnostic, type Diagnostic } from '@onrecord/domain';
import { refuseControlBytes, refuseControlText } from './refuse-binary.js';
import { byteOrderMarkOf, looksLikeUtf16, lookUpCharset } from './charset.js';
import { firstInvalidUtf8, invalidUtf8Share } from './utf8.js';

/** Text with the encoding that gave it. */
export interface DecodedText {
  readonly text: string;
  /** WHATWG name: `utf-8`, `windows-1252`, `utf-16le`. */
  readonly charset: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Above this share of stray bytes among those outside ASCII, a text is no damaged UTF-8 but another encoding. */
const DAMAGED_UTF8 = 0.3;

/**
 * Decodes bytes as browsers do, in this order: byte order mark, declared charset, UTF-8 where the bytes are valid UTF-8,
 * UTF-16 where every other byte is zero, windows-1252. Never fails on a stray byte: it becomes U+FFFD, with a diagnostic.
 * The text is without its byte order mark.
 * @throws ParseError `UNSUPPORTED_CONTENT_TYPE` when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, declared: string | undefined): DecodedText {
  const mark = byteOrderMarkOf(bytes);
  if (mark !== undefined) return decodeAs(bytes, mark, []);
  const known = declared === undefined ? undefined : lookUpCharset(declared);
  if (known !== undefined) return decodeAs(bytes, known, []);
  const notes = declared === undefined ? [] : [makeDiagnostic('UNKNOWN_CHARSET', 'warning', `The declared charset «${declared}» is none that is known; the encoding was found from the bytes.`)];
  return decodeAs(bytes, sniffCharset(bytes), notes);
}

function sniffCharset(bytes: Uint8Array): string {
  const wide = looksLikeUtf16(bytes);
  if (wide !== undefined) return wide;
  const { invalid, beyondAscii } = invalidUtf8Share(bytes);
  return invalid > 0 && invalid > beyondAscii * DAMAGED_UTF8 ? 'windows-1252' : 'utf-8';
}

function decodeAs(bytes: Uint8Array, charset: string, notes: readonly Diagnostic[]): DecodedText {
  if (!charset.startsWith('utf-16')) refuseControlBytes(bytes);
  const text = new TextDecoder(charset).decode(bytes);
  if (charset.startsWith('utf-16')) refuseControlText(text);
  return { text, charset, diagnostics: [...notes, ...doubtsAbout(bytes, charset, text)] };
}

function doubtsAbout(bytes: Uint8Array, charset: string, text: string): Diagnostic[] {
  if (charset === 'windows-1252' && bytes.some((byte) => byte >= 0x80)) {
    return [makeDiagnostic('READ_AS_WINDOWS_1252', 'note', 'The bytes are not valid UTF-8 and were read as windows-1252, as browsers do.')];
  }
  if (charset !== 'utf-8') return [];
  const at = firstInvalidUtf8(bytes);
  if (at === undefined) return [];
  const place = text.indexOf('\ufffd');
  return [makeDiagnostic('INVALID_UTF_8', 'warning', `Expected UTF-8, found a byte that is none at offset ${at}; it is read as U+FFFD.`, place < 0 ? undefined : { start: place, end: place + 1 })];
}
