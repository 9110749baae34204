import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a ZIP as a test tells it. */
export interface ZipOutline {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** What its headers say instead of the truth. */
  readonly told?: { readonly crc?: number; readonly size?: number; readonly flags?: number };
}

/** A ZIP of the files, deflated, with what they tell instead of the truth. Source: PKWARE APPNOTE 4.3. */
export function makeZip(files: readonly ZipOutline[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content, told = {} } of files) {
    const bytes = Buffer.from(content);
    const [name, packed] = [Buffer.from(path), deflateRawSync(bytes)];
    // Bit 11: the name is UTF-8.
    const common = fields([20, 2], [0x800 | (told.flags ?? 0), 2], [8, 2], [0, 2], [0x21, 2], [told.crc ?? crc32(bytes), 4], [packed.length, 4], [told.size ?? bytes.length, 4], [name.length, 2], [0, 2]);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, name, packed]);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), fields([20, 2]), common, fields([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), name]));
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.concat([Buffer.from('PK\u0005\u0006', 'latin1'), fields([0, 2], [0, 2], [files.length, 2], [files.length, 2], [index.length, 4], [offset, 4], [0, 2])]);
  return Buffer.concat([...parts, index, end]);
}

/** Numbers in little-endian order, each with its bytes. */
function fields(...numbers: readonly (readonly [number, number])[]): Buffer {
  const bytes = Buffer.alloc(numbers.reduce((sum, [, size]) => sum + size, 0));
  let at = 0;
  for (const [value, size] of numbers) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}
