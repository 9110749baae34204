import { endsOpen } from '../lines/line-cues.js';
import { isAgency, looksLikeOutlet } from './agencies.js';
import { findCredit, isNamesOnly } from './credit.js';

/**
 * How captions speak of a picture: who stands where, and what is seen. Matches `Ms Reeves (left) greets …`, `File photo`,
 * `is led into a courtroom`; must not match `he was led to believe`. Compiled for this project from the Associated
 * Press's advice on captions: present tense, people named from the left. Standfirsts speak in the
 * present as well, so that a verb tells a picture only where it is a pose.
 */
const PICTURE_CUES = [
  /\((?:(?:top|bottom|far|front|back|second from|third from)[ -])?(?:left|right|cent(?:re|er)|top|bottom)\)/i,
  /,\s(?:far |second from |third from )?(?:left|right|cent(?:re|er)),/i,
  /^(?:image|media|video) caption\b/i,
  /\b(?:pictured|file photo|file picture|file image|stock image|stock photo|photo illustration|in this (?:image|photo|undated|file)|in an undated|screengrab|watch:|– (?:video|audio|in pictures))/i,
  /\b(?:is|are) (?:seen|pictured|shown|photographed|flanked by|(?:led|escorted|carried) (?:into|out|away|from|to court))\b/i,
  /\b(?:poses? (?:for|with|during|at|in)|looks? on (?:as|during|while)|gestures? (?:as|during|while|to)|shakes? hands (?:with|during|before|at|after))\b/i,
];

/** A caption that opens on words in capitals and an ellipsis, a habit of many papers: `ON THE ROAD … The harbour bus`. */
const KICKER = /^\p{Lu}[\p{Lu}'’ ,!?-]{3,40}\s?(?:…|\.{3})\s/u;

/** What some broadcasters print before a caption and before its credit: `Image caption, …`, `Image source, …`; not `Image captions are short`. */
const IMAGE_LABEL = /^(?:image|media|video) (?:caption|source|credit|copyright)s?[,:]\s/i;

/** Who stands where, behind a name: `Olen Brask, left, shakes hands`; not `turned left, right, left`. */
const PLACED_NAME = /\p{Lu}[\p{L}’'-]+, (?:far |second from |third from )?(?:left|right|cent(?:re|er)),\s/u;

/** Longest line that is read as a caption without a credit, in characters. */
const LONGEST = 320;

/** Whether a line without a credit still speaks like a caption. */
export function hasCaptionCue(words: string): boolean {
  if (words.length > LONGEST) return false;
  return KICKER.test(words) || IMAGE_LABEL.test(words) || PLACED_NAME.test(words) || (PICTURE_CUES.some((cue) => cue.test(words)) && (endsOpen(words) || /\((?:left|right|cent(?:re|er))\)|file photo|pictured/i.test(words)));
}

/** A credit on a line of its own, under its caption: `Photo: Ada Quill`, `(Norvania Wire)`. `Image source, …` stands above one. */
export function isCreditLine(words: string): boolean {
  const found = words.length <= 140 && !/^image source/i.test(words) ? findCredit(words) : undefined;
  return found === undefined ? isBareCredit(words) : found.captionEnd === 0 && found.strong;
}

/** Whether a line is a photographer and a paper or agency behind a slash, without any label: `MINA HOLT/NORVANIA WIRE`. `Win/Lose` is none. */
export function isBareCredit(words: string): boolean {
  const parts = words.length > 100 ? [] : words.split('/').map((part) => part.trim());
  return parts.length >= 2 && isNamesOnly(words) && findCredit(words) === undefined && parts.some((part) => isAgency(part) || looksLikeOutlet(part));
}

/** Whether a line is labelled as a picture's words or their source: `Image caption, The harbour`. */
export function isImageLine(words: string): boolean {
  return words.length <= LONGEST && IMAGE_LABEL.test(words);
}
