import { decodeWindows1252 } from './windows-1252.js';

/**
 * Length of the well-formed UTF-8 sequence at an offset, 0 when there is none (overlong forms and surrogates are none).
 * Source: Unicode 15, table 3-7.
 */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  const second = bytes[at + 1]!;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let i = 2; i < length; i++) if (!isContinuation(bytes[at + i])) return 0;
  return length;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

/** What is wrong with bytes that should be UTF-8. */
export interface Utf8Faults {
  /** Bytes that belong to no character. */
  readonly invalid: number;
  /** Characters and stray bytes beyond ASCII. */
  readonly beyondAscii: number;
  /** Offset of the first stray byte; `undefined` when there is none. */
  readonly first?: number;
}

/** The text of bytes that are UTF-8 throughout; `undefined` when a byte of them is none. */
export function decodeValidUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Looks bytes through for what is not UTF-8. */
export function findUtf8Faults(bytes: Uint8Array): Utf8Faults {
  let invalid = 0;
  let beyondAscii = 0;
  let first: number | undefined;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length !== 1) beyondAscii += 1;
    if (length === 0) {
      invalid += 1;
      first ??= at;
    }
    at += length || 1;
  }
  return first === undefined ? { invalid, beyondAscii } : { invalid, beyondAscii, first };
}

/** Decoded bytes, and where in the text the first stray byte came out. */
export interface MendedUtf8 {
  readonly text: string;
  readonly firstMended?: number;
}

/**
 * Decodes UTF-8 in which stray bytes of windows-1252 stand (a pasted `’` of one byte): those become their characters, a
 * character that was cut becomes U+FFFD.
 */
export function decodeMendedUtf8(bytes: Uint8Array): MendedUtf8 {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const parts: string[] = [];
  let length = 0;
  let firstMended: number | undefined;
  let from = 0;
  const put = (words: string) => {
    parts.push(words);
    length += words.length;
  };
  for (let at = 0; at < bytes.length; ) {
    const valid = sequenceLength(bytes, at);
    if (valid > 0) {
      at += valid;
      continue;
    }
    if (at > from) put(utf8.decode(bytes.subarray(from, at)));
    firstMended ??= length;
    const end = endOfCut(bytes, at);
    put(end === undefined ? decodeWindows1252(bytes.subarray(at, at + 1)) : '\ufffd');
    at = end ?? at + 1;
    from = at;
  }
  if (from < bytes.length) put(utf8.decode(bytes.subarray(from)));
  return firstMended === undefined ? { text: parts.join('') } : { text: parts.join(''), firstMended };
}

/** Where a character that was cut ends: a lead byte with some of its followers, or at the very end; `undefined` for a lone byte. */
function endOfCut(bytes: Uint8Array, at: number): number | undefined {
  if (bytes[at]! < 0xc2 || bytes[at]! > 0xf4) return undefined;
  let end = at + 1;
  while (end < at + 3 && isContinuation(bytes[end])) end += 1;
  return end > at + 1 || end >= bytes.length ? end : undefined;
}
