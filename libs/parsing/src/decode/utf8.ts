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
  for (let i = 2; i < length; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return 0;
  return length;
}

/** Byte offset of the first byte that is not UTF-8; `undefined` when all is. */
export function firstInvalidUtf8(bytes: Uint8Array): number | undefined {
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return undefined;
}

/** How many bytes are no UTF-8, and how many characters or stray bytes lie beyond ASCII at all. */
export function invalidUtf8Share(bytes: Uint8Array): { readonly invalid: number; readonly beyondAscii: number } {
  let invalid = 0;
  let beyondAscii = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length !== 1) beyondAscii += 1;
    if (length === 0) invalid += 1;
    at += length || 1;
  }
  return { invalid, beyondAscii };
}
