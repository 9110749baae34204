/** A file that somebody may hand over, and what has to come of it. */
export interface BadFile {
  readonly name: string;
  /** Its bytes; a sample makes the largest of them smaller. */
  readonly bytes: (sample: boolean) => Uint8Array;
  /** Outcomes that are sound: `added`, or the documented code of the error. */
  readonly expected: 'added' | 'NOT_AN_ARTICLE' | 'UNSUPPORTED_CONTENT_TYPE' | 'TOO_LARGE';
  /** Words that have to stand in the text that was read. */
  readonly words?: string;
}

const HEAD = 'Norvania closes a harbour\nBy Ada Quill\n\n';
const BODY = 'The harbour of Port Arden will close for a week, Mayor Lena Holt said on Monday.\n\n“The cranes are older than I am,” Ms Holt told reporters. She will meet Transport Minister Oskar Reve on Thursday.\n';

/** Two articles that nothing is wrong with. */
export const GOOD_FILES: readonly BadFile[] = [
  { name: 'a-good.txt', bytes: () => utf8(HEAD + BODY), expected: 'added', words: 'The cranes are older' },
  { name: 'z-good.txt', bytes: () => utf8(`Norvania opens a harbour\nBy Ada Quill\n\n${BODY.replace('close', 'open')}`), expected: 'added', words: 'will open for a week' },
];

/** One row a way in which a file can be bad. */
export const BAD_FILES: readonly BadFile[] = [
  { name: 'empty.txt', bytes: () => new Uint8Array(0), expected: 'NOT_AN_ARTICLE' },
  { name: 'white-space.txt', bytes: () => utf8(' \n\t\r\n \u00a0\n'), expected: 'NOT_AN_ARTICLE' },
  { name: 'picture.txt', bytes: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...everyByte()]), expected: 'UNSUPPORTED_CONTENT_TYPE' },
  { name: 'binary.txt', bytes: () => Uint8Array.from(Array.from({ length: 64 }, everyByte).flat()), expected: 'UNSUPPORTED_CONTENT_TYPE' },
  { name: 'sixty-megabytes.txt', bytes: () => utf8(HEAD + BODY.repeat(Math.ceil(60_000_000 / BODY.length))), expected: 'TOO_LARGE' },
  { name: 'invalid-utf-8.txt', bytes: () => join(utf8(HEAD), Uint8Array.from([0x43, 0xc3, 0x28, 0xff, 0xfe, 0xe2, 0x82, 0x20]), utf8(BODY)), expected: 'added', words: 'Mayor Lena Holt' },
  { name: 'windows-1252.txt', bytes: () => windows1252(HEAD + BODY.replace('Lena Holt', 'Léna Holt')), expected: 'added', words: '“The cranes are older than I am,” Ms Holt' },
  { name: 'utf-16-little-endian.txt', bytes: () => utf16(HEAD + BODY, true), expected: 'added', words: '“The cranes are older than I am,” Ms Holt' },
  { name: 'utf-16-big-endian.txt', bytes: () => utf16(HEAD + BODY, false), expected: 'added', words: '“The cranes are older than I am,” Ms Holt' },
  { name: 'no-article.txt', bytes: () => utf8('Print\nShare\n'), expected: 'NOT_AN_ARTICLE' },
  { name: 'one-paragraph.txt', bytes: (sample) => utf8(HEAD + BODY.replaceAll('\n', ' ').repeat(Math.ceil((sample ? 400_000 : 2_000_000) / BODY.length))), expected: 'added', words: 'Transport Minister Oskar Reve' },
  { name: 'one-word.txt', bytes: () => utf8(`${HEAD}${'a'.repeat(2_000_000)}\n`), expected: 'added', words: 'aaaa' },
  { name: 'only-marks.txt', bytes: () => utf8(`${HEAD}${'“'.repeat(200_000)}\n`), expected: 'added' },
  { name: 'odd-marks.txt', bytes: () => utf8(`${HEAD}${BODY.replace('am,”', 'am,')}`), expected: 'added', words: '“The cranes are older than I am, Ms Holt' },
  { name: 'controls.txt', bytes: () => utf8(`${HEAD}${BODY.replaceAll('Holt', 'Ho\u001b[31mlt\u0007\u202e')}`), expected: 'added', words: 'The cranes' },
  { name: 'emoji.txt', bytes: () => utf8(`${HEAD}${BODY.replaceAll('cranes', 'cranes 👩‍👩‍👧‍👦🏗️').replaceAll('Lena', 'Le\u0301na\u0323\u0302')}`), expected: 'added', words: '👩‍👩‍👧‍👦🏗️ are older' },
  { name: 'carriage-returns.txt', bytes: () => utf8((HEAD + BODY).replaceAll('\n', '\r')), expected: 'added', words: 'The cranes' },
];

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function everyByte(): readonly number[] {
  return Array.from({ length: 256 }, (_, byte) => byte);
}

/** With a byte order mark. */
function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(isLittleEndian ? bytes : bytes.swap16());
}

/** The marks that windows-1252 has outside of Latin-1, as far as they are used above. */
const WINDOWS_1252_MARKS: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '’': 0x92 };

function windows1252(text: string): Uint8Array {
  return Uint8Array.from([...text].map((letter) => WINDOWS_1252_MARKS[letter] ?? letter.charCodeAt(0)));
}
