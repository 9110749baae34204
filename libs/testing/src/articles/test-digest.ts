const DIGITS = 32;

/** 32 hexadecimal digits that differ where texts do (FNV-1a, four times over). Not for anything but tests. */
export function toTestDigest(text: string): string {
  let digest = '';
  for (let round = 0; digest.length < DIGITS; round++) {
    let hash = (0x811c9dc5 ^ round) >>> 0;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
    digest += hash.toString(16).padStart(8, '0');
  }
  return digest;
}
