import { ParseError } from '@onrecord/domain';

/** First bytes of files that are not text. Compiled for this project from the formats' own specifications. */
const SIGNATURES: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'ZIP (also DOCX, ODT, EPUB)', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'gzip', bytes: [0x1f, 0x8b] },
  { name: 'bzip2', bytes: [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59] },
  { name: 'xz', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { name: 'Zstandard', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: '7-Zip', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { name: 'GIF', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'Microsoft Office', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'RTF', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { name: 'SQLite', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66] },
  { name: 'ELF', bytes: [0x7f, 0x45, 0x4c, 0x46] },
];

/** Text has next to no control characters; one in a hundred bytes is no slip of an editor. */
const CONTROL_SHARE = 0.01;

/** Looked at for control characters: enough to tell, whatever the size. */
const SAMPLE = 65_536;

function refuse(what: string, details: Readonly<Record<string, string | number>>): never {
  throw new ParseError('UNSUPPORTED_CONTENT_TYPE', `Expected text, found ${what}. Send the article as text.`, details);
}

/**
 * Refuses bytes that open like a known file that is not text.
 * @throws ParseError `UNSUPPORTED_CONTENT_TYPE`
 */
export function refuseKnownFiles(bytes: Uint8Array): void {
  const known = SIGNATURES.find((signature) => signature.bytes.every((byte, i) => bytes[i] === byte));
  if (known !== undefined) refuse(`a ${known.name} file`, { format: known.name });
}

/** Zero bytes of a page that browsers read over: one in a thousand at most, behind a first tag. Source: WHATWG HTML, "unexpected-null-character". */
const ZERO_SHARE = 0.001;

function isMarkupWithFewZeros(bytes: Uint8Array, controls: number): boolean {
  const first = bytes.find((byte) => byte > 0x20);
  return first === 0x3c && controls <= Math.max(1, Math.min(bytes.length, SAMPLE) * ZERO_SHARE);
}

function isControl(byte: number): boolean {
  return byte < 0x20 ? byte < 0x09 || byte > 0x0d : byte === 0x7f;
}

/**
 * Refuses bytes of a single-byte or UTF-8 encoding with a NUL in them (a page may hold a few) or many control characters.
 * @throws ParseError `UNSUPPORTED_CONTENT_TYPE`
 */
export function refuseControlBytes(bytes: Uint8Array): void {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) if (isControl(sample[i]!)) controls += 1;
  const nul = bytes.indexOf(0);
  if (nul >= 0 && !isMarkupWithFewZeros(bytes, controls)) refuse(`a zero byte at offset ${nul}, which no text holds`, { offset: nul });
  if (controls > 4 && controls > sample.length * CONTROL_SHARE) {
    refuse(`${controls} control characters in the first ${sample.length} bytes`, { controlCharacters: controls });
  }
}

/**
 * Refuses text (decoded from UTF-16, where zero bytes are ordinary) in which many characters are controls or unknown.
 * @throws ParseError `UNSUPPORTED_CONTENT_TYPE`
 */
export function refuseControlText(text: string): void {
  const sample = text.slice(0, SAMPLE);
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/g)?.length ?? 0;
  if (odd > 4 && odd > sample.length * CONTROL_SHARE * 5) refuse(`${odd} control or unreadable characters in the first ${sample.length}`, { controlCharacters: odd });
}
