import { endsOpen } from '../lines/line-cues.js';
import { findCredit } from './credit.js';

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

/** Longest line that is read as a caption without a credit, in characters. */
const LONGEST = 320;

/** Whether a line without a credit still speaks like a caption. */
export function hasCaptionCue(words: string): boolean {
  if (words.length > LONGEST) return false;
  return KICKER.test(words) || (PICTURE_CUES.some((cue) => cue.test(words)) && (endsOpen(words) || /\((?:left|right|cent(?:re|er))\)|file photo|pictured/i.test(words)));
}

/** A credit on a line of its own, under its caption: `Photo: Ada Quill`, `(Norvania Wire)`. `Image source, …` stands above one. */
export function isCreditLine(words: string): boolean {
  const found = words.length <= 140 && !/^image source/i.test(words) ? findCredit(words) : undefined;
  return found !== undefined && found.captionEnd === 0 && found.strong;
}
