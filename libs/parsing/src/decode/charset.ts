/** The encoding that a byte order mark tells; `undefined` without one. */
export function byteOrderMarkOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** The WHATWG name of a declared charset (`latin1` is `windows-1252`); `undefined` when no browser knows it. */
export function lookUpCharset(declared: string): string | undefined {
  try {
    return new TextDecoder(declared.trim()).encoding;
  } catch {
    return undefined;
  }
}

/** Bytes looked at: the opening of an article tells. */
const SAMPLE = 4096;

/**
 * UTF-16 without a mark, where it is plain: in English nine of ten high bytes are zero and no low byte is.
 * Source: the same test as Firefox's chardetng leaves to the byte order mark; here only the unmistakable case is taken.
 */
export function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 8 || bytes.length % 2 !== 0) return undefined;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = sample.length / 2;
  if (odd > half * 0.8 && even < half * 0.02) return 'utf-16le';
  if (even > half * 0.8 && odd < half * 0.02) return 'utf-16be';
  return undefined;
}
