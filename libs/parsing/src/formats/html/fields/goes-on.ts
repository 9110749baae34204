/**
 * Opens on three dots in the middle of a sentence, as some papers print the lines under a headline. Matches
 * `… villagers ask for more`, `...as port stands idle`; must not match `…And Action!`.
 */
const GOES_ON = /^(?:…|\.{2,4})\s?[\p{Ll}\d]/u;

/** Whether a line goes on from the headline above it, and so is a standfirst and no headline. */
export function goesOn(words: string): boolean {
  return GOES_ON.test(words);
}
