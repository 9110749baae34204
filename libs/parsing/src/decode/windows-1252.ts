/**
 * What the bytes 0x80 to 0x9F are in windows-1252; the five that it leaves empty are the control characters of the same
 * number. Source: WHATWG Encoding Standard, index-windows-1252. Node's own decoder reads these bytes as latin1 in some
 * releases (20 among them), which turns quotation marks into control characters.
 */
const UPPER_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes windows-1252 as browsers do: `0x93 0x94` are `“”`. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (character) => UPPER_CONTROLS[character.charCodeAt(0) - 0x80]!);
}
