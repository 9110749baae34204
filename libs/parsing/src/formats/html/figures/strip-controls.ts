/**
 * Labels and controls that pages print beside a caption, for screen readers or a finger, and that are none of its words.
 * Compiled for this project, in the languages of the pages met.
 */
const BEFORE = /^(?:(?:image|media|video|photo) caption[,:]?(?=\s)|caption\s?:|légende\s?:|legende\s?:|bildunterschrift\s?:|bildtext\s?:|didascalia\s?:|pie de foto\s?:|legenda\s?:|onderschrift\s?:|figure caption\s?:|enlarge\s?\/|[/|]\s|\(?\d{1,3}\s?\/\s?\d{1,3}\)?(?=\s|$))\s*/iu;

/** A picture's number among others. Matches `3 of 12 A ferry`, `3of12A ferry`; must not match `3 of 12 ferries`. */
const NUMBER = /^\(?\d{1,3}\s?(?:of|von|de|sur|di|av)\s?\d{1,3}\)?\s*(?=\p{Lu})/u;

/** How many pictures a gallery has. Matches `7 Images`; must not match `7 images of the ferry`. */
const COUNT = /^(?:view )?\d{1,3} (?:images|photos|pictures|bilder|fotos)$/i;

const AFTER =
  /(?:^|\s)(?:view (?:image|photo) in fullscreen|open (?:image|photo) in gallery|(?:view|open) gallery|(?:hide|toggle|show|close) captions?|enlarge(?: (?:this )?(?:image|photo))?|expand(?: image)?|click to enlarge|(?:bild )?vergrößern|bild anzeigen|vollbild|vis mer|les mer|visa mer|läs mer|voir plus|agrandir(?: l['’]image)?|ampliar(?: (?:imagen|foto))?|ver más|ingrandisci|vergroot(?: afbeelding)?|拡大(?:する|表示)?|show more|read more|more|buy print|view \d+ images?|(?:bild|image)?(?:unterschrift|caption)|weitere videos|autoplay|video (?:loading|unavailable)|advertisement|publicit[éà]|publicidad|anzeige|powered by)$/iu;

/** The stretch of words without the labels before and the controls after, in offsets of the words. */
export function stripControls(words: string): { readonly start: number; readonly end: number } {
  if (COUNT.test(words)) return { start: words.length, end: words.length };
  let start = NUMBER.exec(words)?.[0].length ?? 0;
  let end = words.length;
  for (let found = BEFORE.exec(words.slice(start)); found !== null && found[0].length > 0; found = BEFORE.exec(words.slice(start))) start += found[0].length;
  for (let found = AFTER.exec(words.slice(start, end)); found !== null; found = AFTER.exec(words.slice(start, end))) end = start + found.index;
  return { start, end };
}

/** Whether words are a label or a control and nothing else. */
export function isControl(words: string): boolean {
  const { start, end } = stripControls(words);
  return words.slice(start, end).trim() === '';
}
