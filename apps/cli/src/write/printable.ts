/** Characters that move the cursor, ring or colour: C0 and C1 controls, and the marks that turn the direction of writing. Matches ESC in `\x1b[2J`; no letter, mark or space. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** An article's words on one line of a terminal: controls and line ends become a space, so that no article writes over what stands there. */
export function toPrintable(words: string): string {
  return words.replace(CONTROLS, ' ').replace(/\s+/gu, ' ').trim();
}

/** A value as JSON that is safe on a terminal: `JSON.stringify` escapes C0 controls in strings and leaves the other ones. Whoever parses it reads the same value. */
export function toPrintableJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(CONTROLS, (control) => (control === '\n' ? control : `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`));
}
