import type { Dateline, Span } from '@onrecord/domain';
import { endsSentence } from '../lines/line-cues.js';
import { isAgency, looksLikeOutlet } from './agencies.js';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?';

/** `June 2`, `2 June 2018`, `Saturday`: what stands for the day in a dateline. */
const DAY = `(?:(?:${MONTH} \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH})(?:,? \\d{4})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`;

/** `(AP)`, `[Norvania Wire]`. */
const AGENCY = "[([](?<agency>\\p{L}[\\p{L} .&/'’-]{1,40})[)\\]]";

/** What closes a dateline: `—`, ` - `, `--`, the underscore of wires of old. */
const DASH = '\\s?[—–]\\s?|\\s--\\s?|--\\s|\\s[-_]\\s';

/** `PORT ARDEN`, `GENEVA/PARIS`, `ST. ARDEN`. */
const CITY = "(?<city>(?:(?:ST|MT|FT)\\. ?)?\\p{Lu}[\\p{Lu}\\p{M}'’.-]*(?:[ /]\\p{Lu}[\\p{Lu}\\p{M}'’.-]*){0,3})";

/** A state or country after a city, `, Norvania`; not `, June 2`. */
const REGION = `(?:, (?!${DAY}|\\d)\\p{Lu}[\\p{L}.' ’-]{1,30}?)`;

/** Words that open a sentence, and no place: `On Friday, June 1 –`. */
const NO_OPENING = '(?!(?:On|In|At|By|From|Since|Until|Before|After|The|This|That|Last|Next|Published|Updated|Posted|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\\b)';

/** `Port Arden`, `Port Arden, Norvania`, in small letters. */
const TOWN = `(?<city>${NO_OPENING}\\p{Lu}[\\p{L}\\p{M}'’.-]{1,30}(?:[ /](?:\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}|of|the|de|la|al|el|on|upon)){0,4})`;

/** One habit of datelines; `opens` is asked when the words match. */
interface DatelineForm {
  readonly words: RegExp;
  readonly opens?: (text: string, span: Span, groups: Readonly<Record<string, string | undefined>>) => boolean;
}

/**
 * The habits of datelines, the surest first. Source of the first: AP Stylebook, "datelines": city in capitals, state or
 * country in small letters, agency in brackets, dash. Compiled for this project from the habits of agencies and newspapers.
 */
const FORMS: readonly DatelineForm[] = [
  // `PORT ARDEN, Norvania, June 2 (AP) — `, `PARIS -- `; not `A student – who …`
  { words: new RegExp(`^(?<place>${CITY}${REGION}{0,2})(?:,? (?<date>${DAY}))?(?: ?${AGENCY})?(?<dash>${DASH})`, 'u') },
  // `PORT ARDEN/NORDHAVN: The ferry sank.`; not a headline, `BUSTED: Letters Reveal Bribes`, nor the turns of a transcript, `MS REEVES: The ferry`
  { words: new RegExp(`^(?<place>${CITY}${REGION}?)(?:,? (?<date>${DAY}))?(?: ?${AGENCY})?(?<dash>:\\s+)(?=[\\p{Lu}"“‘'])`, 'u'), opens: (text, span, { city }) => endsSentence(text.slice(Math.max(span.start, span.end - 20), span.end)) && !isSpeaker(text, span, city!) },
  // `PORT ARDEN, June 2`, `Port Arden, 2 June 2018` on a line alone
  { words: new RegExp(`^(?<place>(?:${CITY.replace('city', 'capitals')}|${TOWN})${REGION}{0,2}),? (?<date>${DAY})(?: ?${AGENCY})?(?<dash>\\.?)$`, 'u'), opens: (_text, span) => span.end - span.start <= LONGEST_ALONE },
  // `Port Arden, 2 June – The ferry`, `Port Arden, June 2 (Norvania Wire): `; not `On Friday, June 1 – a day of storms –`
  { words: new RegExp(`^(?<place>${TOWN}${REGION}{0,2}),? (?<date>${DAY})(?: ?${AGENCY})?(?<dash>${DASH}|:\\s+)`, 'u') },
  // `Port Arden, Jun 2 (PTI) The ferry`; not `Port Arden, June 2 (a Saturday) The ferry`
  { words: new RegExp(`^(?<place>(?:${CITY.replace('city', 'capitals')}|${TOWN})${REGION}{0,2}),? (?<date>${DAY}) ?${AGENCY}(?<dash>\\s*)(?=[\\p{Lu}"“‘])`, 'u'), opens: isSupplied },
  // `Port Arden (Norvania Wire) - The ferry`, `Port Arden, Norvania (Example News) The ferry`; not `Olen Brask (Harbour Party) – who …`
  { words: new RegExp(`^(?<place>${TOWN}${REGION}{0,2}) ?${AGENCY}(?<dash>${DASH}|:\\s+|\\s*(?=[\\p{Lu}"“‘]))`, 'u'), opens: isSupplied },
  // `(Norvania Wire) - The ferry`; not `(It is late.) The ferry`
  { words: new RegExp(`^${AGENCY}(?<dash>${DASH}|:\\s+|\\s*(?=[\\p{Lu}"“‘]))`, 'u'), opens: isSupplied },
];

/** Longest dateline on a line of its own, in characters. */
const LONGEST_ALONE = 60;

/** Words in capitals that open a paragraph and are no places. Compiled for this project. */
const NO_PLACE = new Set([
  'NATO', 'UN', 'EU', 'US', 'UK', 'USA', 'FBI', 'CIA', 'WHO', 'IMF', 'BREAKING', 'EXCLUSIVE', 'UPDATE', 'UPDATED', 'WATCH', 'OPINION', 'ANALYSIS', 'LIVE', 'CORRECTION', 'NOTE', 'WARNING', 'VIDEO', 'PHOTOS', 'I', 'A', 'Q', 'PS', 'OK',
  'EXPLAINER', 'EXPLAINED', 'REVIEW', 'PROFILE', 'FACTBOX', 'FACTS', 'FACT', 'MYTH', 'TIMELINE', 'QUESTION', 'ANSWER', 'INTERVIEW', 'EDITORIAL', 'COMMENT', 'LETTER', 'LETTERS', 'DISCLAIMER', 'DISCLOSURE', 'PHOTO', 'READ', 'MORE', 'RELATED', 'TIP', 'NEWS', 'SPORT', 'BACKGROUND', 'CONTEXT', 'VERDICT', 'CLAIM', 'RATING', 'SPOILER ALERT', 'LOOK', 'LISTEN', 'BYLINE', 'HEADLINE', 'SUMMARY', 'REPORT', 'POLL', 'SURVEY', 'STUDY', 'ALERT', 'JUST IN', 'DEVELOPING', 'REVEALED', 'CONFIRMED', 'EXPOSED', 'BUSTED', 'SHOCK', 'WOW', 'BOOM', 'KEY POINTS', 'BOTTOM LINE', 'PRESS RELEASE',
]);

/** A dateline, and where the paragraph's own words begin after it: at the paragraph's end when it stands on a line alone. */
export interface FoundDateline {
  readonly dateline: Dateline;
  readonly bodyStart: number;
}

/** Reads the dateline that opens a paragraph's span of the text; `undefined` when none does. */
export function readDateline(text: string, span: Span): FoundDateline | undefined {
  const opening = text.slice(span.start, Math.min(span.end, span.start + 160));
  for (const { words, opens } of FORMS) {
    const found = words.exec(opening);
    if (found?.groups === undefined || !isPlace(found.groups['city']) || opens?.(text, span, found.groups) === false) continue;
    return toDateline(span, found[0], found.groups);
  }
  return undefined;
}

function toDateline(span: Span, words: string, { place, date, agency, dash }: Readonly<Record<string, string | undefined>>): FoundDateline {
  const bodyStart = span.start + words.length;
  const end = bodyStart - dash!.length;
  return {
    dateline: { kind: 'dateline', span: { start: span.start, end }, ...(place === undefined ? {} : { place }), ...(date === undefined ? {} : { date }), ...(agency === undefined ? {} : { agency }) },
    bodyStart,
  };
}

function isPlace(city: string | undefined): boolean {
  return city === undefined || (city.replace(/[^\p{L}]/gu, '').length >= 3 && !NO_PLACE.has(city));
}

function isSupplied(_text: string, _span: Span, { agency }: Readonly<Record<string, string | undefined>>): boolean {
  return agency !== undefined && (isAgency(agency) || looksLikeOutlet(agency));
}

/** `MR`, `PROF.`: who is addressed so is no place. */
const HONORIFIC = /^(?:MR|MRS|MS|MISS|DR|SIR|LADY|LORD|DAME|PROF|REV|GEN|COL|SEN|REP|GOV|PRESIDENT|MINISTER|JUDGE|MAYOR|QUESTION)\b/;

/** Whether words in capitals before a colon speak: somebody with an honorific, or the first of several such turns. */
function isSpeaker(text: string, span: Span, city: string): boolean {
  return HONORIFIC.test(city) || /\n\n\p{Lu}[\p{Lu} .'’-]{2,40}: /u.test(text.slice(span.end, span.end + 8000));
}
