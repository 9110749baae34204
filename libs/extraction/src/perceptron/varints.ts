import { InputError } from '@onrecord/domain';

/** Writes whole numbers of 0 to 2³² - 1 in one to five bytes each, small ones in few: seven bits a byte, the eighth says that more follow. */
export class VarintWriter {
  private bytes = new Uint8Array(1 << 12);
  private length = 0;

  write(value: number): void {
    if (this.length + 5 > this.bytes.length) {
      const longer = new Uint8Array(this.bytes.length * 2);
      longer.set(this.bytes);
      this.bytes = longer;
    }
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.bytes[this.length++] = (rest % 128) | 128;
    this.bytes[this.length++] = rest;
  }

  /** Writes a number that may be negative. */
  writeSigned(value: number): void {
    this.write(value < 0 ? -2 * value - 1 : 2 * value);
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

/** Reads what a `VarintWriter` wrote. */
export class VarintReader {
  /** Begins at an offset of `bytes`. */
  constructor(
    private readonly bytes: Uint8Array,
    public at: number,
  ) {}

  /** @throws InputError when the bytes end first. */
  read(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      if (this.at >= this.bytes.length) throw new InputError('models', `a model file ends early, after ${this.bytes.length} bytes: copy it again`);
      const byte = this.bytes[this.at++]!;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }

  readSigned(): number {
    const value = this.read();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }
}
