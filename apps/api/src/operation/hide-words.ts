/** The least stretch that is told to be somebody's words, in UTF-16 code units: shorter ones are common to any two texts. */
const STRETCH_MIN = 12;

/** What stands in place of the words. */
const HIDDEN = '[…]';

/**
 * A message without the stretches of 12 code units or more that it has in common with any of the texts: «could not bind
 * The harbour reopens on Monday» beside an article with these words is «could not bind […]».
 */
export function hideWords(message: string, texts: readonly string[]): string {
  const isSaid = (start: number, end: number): boolean => texts.some((text) => text.includes(message.slice(start, end)));
  let shown = '';
  let at = 0;
  while (at < message.length) {
    const end = at + STRETCH_MIN > message.length || !isSaid(at, at + STRETCH_MIN) ? at : endOfStretch(at, message.length, isSaid);
    shown += end === at ? message[at] : HIDDEN;
    at = Math.max(end, at + 1);
  }
  return shown;
}

/** The end of the longest stretch from `start` that was said: by halves, since a part of a stretch that was said was said too. */
function endOfStretch(start: number, length: number, isSaid: (start: number, end: number) => boolean): number {
  let [said, unsaid] = [start + STRETCH_MIN, length + 1];
  while (unsaid - said > 1) {
    const middle = Math.floor((said + unsaid) / 2);
    if (isSaid(start, middle)) said = middle;
    else unsaid = middle;
  }
  return said;
}

/** Matches what stands between quotation marks or after one that is never closed: `"The harbour reopens"`, `«a b`; not the apostrophe of `don't`. */
const QUOTED = /(?<![\p{L}\p{N}])(?:"([^"]+)(?:"|$)|'([^']+)(?:'|$)|`([^`]+)(?:`|$)|“([^”]+)(?:”|$)|‘([^’]+)(?:’|$)|«([^»]+)(?:»|$))/gsu;

/** Names in programs are no longer. */
const NAME_MAX = 40;
/** The least words of a text that are told to be one. */
const WORDS_MIN = 8;

/** A message without the texts that it quotes, as engines put the value that they stumble over into theirs: names of fields stay. */
export function hideQuoted(message: string): string {
  return message.replace(QUOTED, (quoted, ...groups) => {
    const value = groups.find((group) => typeof group === 'string') as string;
    const isText = value.length > NAME_MAX || (value.length >= WORDS_MIN && /\s/.test(value));
    return isText ? quoted.replace(value, () => HIDDEN) : quoted;
  });
}
