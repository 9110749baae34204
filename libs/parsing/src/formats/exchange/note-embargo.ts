import { NEVER, readToldRelease } from './told-release.js';

/** What may not be done with an article yet: `publication`, `to be used`. */
const USE = '(?:publi(?:cation|shed?|sh)|release[ds]?|broadcast|use[ds]?|print(?:ed)?|post(?:ed)?)';

/** Between the words of an embargo and its time: `until:`, `before`, `– not before`. */
const UNTIL = '(?:un)?til|not before|before|prior to';

/**
 * How newsrooms word an embargo in a note. Matches `EMBARGOED until 3 March 2026`, `Embargo: 06:00 GMT`, `Under strict embargo`,
 * `Not for publication before noon`, `Do not use until Monday`; not `Updates with the oil embargo`, `Embargo lifted`,
 * `Not for publication in Norvania`. Compiled for this project from how agencies word their advice to editors.
 */
const EMBARGO = new RegExp(
  [
    `\\bembargoed[ \\t:,–—-]{1,4}(?:for ${USE} )?(?:${UNTIL})\\b`,
    `\\bembargoed for ${USE}(?: (?:${UNTIL}|at|on|after))?\\b`,
    `(?:^|[.;:!*([\\n–—-]\\s*|\\b(?:strict|strictly|press|news|media|this|is|are|story|article|copy|report|item|text) )embargo(?:ed)?(?= ?[:!.*)\\]–—-]|\\s*$| (?:until|till|ends|expires|not)\\b)(?: ?[:–—-])?(?: (?:${UNTIL}|ends|expires)(?: (?:at|on))?\\b)?`,
    `\\bunder (?:a |an |the )?(?:strict |press |news |media )?embargo\\b(?: (?:${UNTIL})\\b)?`,
    `\\b(?:not|never) (?:for|to be) ${USE} (?:${UNTIL})\\b`,
    `\\b(?:do not|don[’']t|(?:must|may|should|can) ?not be) ${USE}(?: this(?: (?:story|article|item|copy|report))?)? (?:${UNTIL})\\b`,
    `\\bhold (?:for (?:release|publication) )?(?:until|till)\\b`,
  ].join('|'),
  'gi',
);

/** Matches ` has been lifted`, ` lifted`; not ` lifts at noon`. */
const LIFTED = /^[\s:–—-]*(?:has |is |was )?(?:now )?(?:been )?(?:lifted|over|off|expired|ended|cancelled|removed)\b/i;

/** Longest stretch of a note in which an embargo is looked for, in characters. */
const LONGEST = 5000;

/** Matches `No `, `no longer ` before `embargo`. */
const NO = /\b(?:no|no longer|not|without)(?: an?)? $/i;

/**
 * When an article may be published, as a note to editors words it: `EMBARGOED until 06:00 GMT, 3 March 2026`. The instant in
 * UTC, ISO 8601, where nothing but a day with its year and a clock follow; `NEVER` where the words say anything else; the last
 * of several. `undefined` for a note that tells of no embargo.
 */
export function readNoteEmbargo(note: string): string | undefined {
  const ends = [...note.slice(0, LONGEST).matchAll(EMBARGO)].flatMap((found) => {
    const after = note.slice(found.index + found[0].length);
    return LIFTED.test(after) || NO.test(note.slice(0, found.index)) ? [] : [readEnd(after)];
  });
  return ends.sort().at(-1);
}

const CLOCK = String.raw`(?<CLOCK>(?:[01]?\d|2[0-3])[:.]?[0-5]\d)(?: ?hrs?| hours)?(?: ?(?<ZONE>Z|[A-Z]{2,5}|[+-]\d{2}:?\d{2}))?`;
const DAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?(?:(?<D1>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<M1>[A-Z][a-z]{2,8})\.?,? (?<Y1>\d{4})|(?<M2>[A-Z][a-z]{2,8})\.? (?<D2>\d{1,2})(?:st|nd|rd|th)?,? (?<Y2>\d{4})|(?<ISO>\d{4}-\d{2}-\d{2}))`;
/** What may stand before a time, and what must follow it for nothing of it to be left unread. */
const LEAD = String.raw`^[\s:,–—-]*(?:(?:at|on) )?`;
const CLOSE = String.raw`(?=\s*(?:$|[.;!)\]*\n]))`;

/** Matches ` 06:00 GMT, 3 March 2026.`, ` 3 March 2026`, ` March 3, 2026 at 06:00 EST`; not ` 3 March 2026 at noon`, ` Monday`. */
const SURE = [`${CLOCK},? (?:on )?${DAY}`, `${DAY}(?:(?:,| at|, at)? ${CLOCK})?`].map((shape) => new RegExp(LEAD + shape + CLOSE, 'i'));

/** Matches ` 2026-03-03T06:00:00Z`. */
const STAMP = /^[\s:,–—-]*(\d{4}-\d{2}-\d{2}T[\d:.]{4,12}(?:Z|[+-]\d{2}:?\d{2})?)(?=\s*(?:$|[.;!)\]*\n]))/i;

function readEnd(after: string): string {
  const stretch = after.slice(0, 100).replace(/[^\S\n]+/g, ' ');
  const stamp = STAMP.exec(stretch)?.[1];
  if (stamp !== undefined) return readToldRelease(stamp) ?? NEVER;
  const groups = SURE.map((shape) => shape.exec(stretch)?.groups).find((found) => found !== undefined);
  if (groups === undefined) return NEVER;
  const { CLOCK: clock, ZONE: zone, ISO: iso, D1, M1, Y1, D2, M2, Y2 } = groups;
  const day = iso ?? `${D1 ?? D2} ${(M1 ?? M2)!.slice(0, 3)} ${Y1 ?? Y2}`;
  return readToldRelease(clock === undefined ? day : `${day} ${toClock(clock)}${zone === undefined ? '' : ` ${zone}`}`) ?? NEVER;
}

/** `0601`, `6.01` and `6:01` are `06:01`. */
function toClock(clock: string): string {
  const digits = clock.replace(/\D/g, '').padStart(4, '0');
  return `${digits.slice(0, 2)}:${digits.slice(2)}`;
}
