import { makeDiagnostic, type Diagnostic } from '@onrecord/domain';
import { byteOrderMarkOf, looksLikeUtf16, lookUpCharset } from './charset.js';
import { refuseControlBytes, refuseControlText } from './refuse-binary.js';
import { decodeMendedUtf8, decodeValidUtf8, findUtf8Faults, type Utf8Faults } from './utf8.js';
import { decodeWindows1252 } from './windows-1252.js';

/** Text with the encoding that gave it. */
export interface DecodedText {
  readonly text: string;
  /** WHATWG name: `utf-8`, `windows-1252`, `utf-16le`. */
  readonly charset: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Above this share of stray bytes among the characters beyond ASCII, a text is no damaged UTF-8 but another encoding. */
const OTHER_ENCODING = 0.3;

/** More stray bytes than anyone pastes; beyond them each is read as U+FFFD, which costs no time. */
const MENDED_AT_MOST = 10_000;

/** Characters of several bytes that make it certain that bytes are UTF-8: no other encoding in use gives so many by chance. */
const PLAINLY_UTF_8 = 3;

/**
 * Decodes bytes in this order: byte order mark, charset told with them (`told`), the one that the document names inside
 * (`named`), UTF-16 where every other byte is zero, UTF-8, windows-1252. Bytes that are plainly UTF-8 win over any name inside,
 * because archives and editors turn pages into UTF-8 and leave the old name in them, and over latin1 or windows-1252 as told,
 * which servers tell of every file unless they are set otherwise. Stray bytes in UTF-8 never fail: they are read as
 * windows-1252 or U+FFFD, with a diagnostic that says where. The text is without its byte order mark.
 * @throws ParseError `UNSUPPORTED_CONTENT_TYPE` when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, told: string | undefined, named?: string): DecodedText {
  const mark = byteOrderMarkOf(bytes);
  if (mark === 'utf-8') return decodeValid(bytes.subarray(3), []) ?? decodeUtf8(bytes.subarray(3), findUtf8Faults(bytes.subarray(3)), []);
  if (mark !== undefined) return decodeAs(bytes, mark, []);
  const declared = told ?? named;
  if (declared !== undefined && (told === undefined || isByDefault(told)) && isPlainlyUtf8(bytes, declared)) return decodeAs(bytes, 'utf-8', [notAsDeclared(declared)]);
  const known = declared === undefined ? undefined : lookUpCharset(declared);
  if (known !== undefined && known !== 'utf-8') return decodeAs(bytes, known, []);
  const unknown = makeDiagnostic('UNKNOWN_CHARSET', 'warning', `The declared charset «${declared}» is none that is known; the encoding was found from the bytes.`);
  return sniff(bytes, declared !== undefined && known === undefined ? [unknown] : [], known === 'utf-8');
}

/** Whether a charset is what servers tell without being asked: latin1, which is windows-1252 to a browser. */
function isByDefault(told: string): boolean {
  return lookUpCharset(told) === 'windows-1252';
}

function isPlainlyUtf8(bytes: Uint8Array, named: string): boolean {
  const known = lookUpCharset(named);
  if (known === undefined || known === 'utf-8' || known.startsWith('utf-16')) return false;
  const beyondAscii = decodeValidUtf8(bytes)?.match(/[^\u0000-\u007f]/gu) ?? [];
  return beyondAscii.length >= PLAINLY_UTF_8;
}

function notAsDeclared(declared: string): Diagnostic {
  return makeDiagnostic('DECLARED_CHARSET_WRONG', 'warning', `The document was declared to be ${declared}, but its bytes are UTF-8, and were read as that.`);
}

function sniff(bytes: Uint8Array, notes: readonly Diagnostic[], declaredUtf8: boolean): DecodedText {
  const wide = looksLikeUtf16(bytes);
  if (wide !== undefined) return decodeAs(bytes, wide, notes);
  const valid = decodeValid(bytes, notes);
  if (valid !== undefined) return valid;
  const faults = findUtf8Faults(bytes);
  if (faults.invalid <= faults.beyondAscii * OTHER_ENCODING) return decodeUtf8(bytes, faults, notes);
  const wrong = makeDiagnostic('DECLARED_CHARSET_WRONG', 'warning', `The text was declared to be UTF-8, but the byte at offset ${faults.first} is none, and most beyond ASCII are not.`);
  const read = makeDiagnostic('READ_AS_WINDOWS_1252', 'note', 'The bytes are not UTF-8 and were read as windows-1252, as browsers do.');
  return decodeAs(bytes, 'windows-1252', [...notes, ...(declaredUtf8 ? [wrong] : []), read]);
}

/** The common case, and the fast one: nothing is looked for byte by byte. */
function decodeValid(bytes: Uint8Array, notes: readonly Diagnostic[]): DecodedText | undefined {
  const text = decodeValidUtf8(bytes);
  if (text === undefined) return undefined;
  refuseControlBytes(bytes);
  return { text, charset: 'utf-8', diagnostics: notes };
}

function decodeUtf8(bytes: Uint8Array, faults: Utf8Faults, notes: readonly Diagnostic[]): DecodedText {
  refuseControlBytes(bytes);
  if (faults.invalid > MENDED_AT_MOST) {
    const text = new TextDecoder('utf-8').decode(bytes);
    return { text, charset: 'utf-8', diagnostics: [...notes, invalidUtf8(faults, text.indexOf('\ufffd'))] };
  }
  const { text, firstMended } = decodeMendedUtf8(bytes);
  return { text, charset: 'utf-8', diagnostics: [...notes, invalidUtf8(faults, firstMended ?? -1)] };
}

function invalidUtf8(faults: Utf8Faults, place: number): Diagnostic {
  const message = `Expected UTF-8, found ${faults.invalid} bytes that are none, the first at offset ${faults.first}; they are read as windows-1252 or U+FFFD.`;
  return makeDiagnostic('INVALID_UTF_8', 'warning', message, place < 0 ? undefined : { start: place, end: place + 1 });
}

function decodeAs(bytes: Uint8Array, charset: string, notes: readonly Diagnostic[]): DecodedText {
  const wide = charset.startsWith('utf-16');
  if (!wide) refuseControlBytes(bytes);
  const text = charset === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(charset).decode(bytes);
  if (wide) refuseControlText(text);
  return { text, charset, diagnostics: notes };
}
