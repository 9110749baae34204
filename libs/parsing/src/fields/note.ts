import { looksLikeOutlet } from './agencies.js';

/**
 * Lines about the article and not of it: corrections, editors' notes, and who else worked on it. Matches
 * `(Reporting by Ada Quill; Editing by Tom Reed)`, `Correction: An earlier version …`; must not match `Correction officers
 * said …` or `Reporting from the front, she wrote …`. Compiled for this project.
 */
const NOTES = [
  /^[([]?(?:additional |further )?(?:reporting|writing|editing|research|graphics|photography|compiled|translation|translated) (?:and (?:writing|editing|reporting) )?by\s+\p{Lu}/iu,
  /^(?:correction|corrections and clarifications|clarification|editor['’]?s['’]? note|note to (?:readers|editors)|update|disclaimer|disclosure)\s?(?:\([^)]{1,40}\)\s?)?:/i,
  /^[([]?(?:except for the headline, )?(?:this|the) (?:article|story|report|copy|piece|headline|page) (?:was|has been|has not been|is|originally|first) (?:\w+ )?(?:edited|auto-generated|updated|corrected|amended|revised|clarified|published|appeared|based on|written for|changed)/i,
  /^this (?:article|story|report) by .{2,60} (?:was|has been) (?:first |originally )?published/i,
  /^\(\([^()]{0,80}\S@\S[^()]{0,80}\)\)$/,
  /^a version of this (?:article|story|report)/i,
  /^an earlier version of this (?:article|story|report)/i,
  /^[–—-]{0,2}\s?(?:with|includes?) (?:files|reporting|reports?|material|contributions) (?:from|by)\s+\p{Lu}/iu,
  /^\p{Lu}[\p{L}.,’' -]{3,200} (?:contributed(?:\.?$| (?:to this|reporting))|(?:can|may) be (?:reached|contacted) (?:at|on|by)|is on (?:twitter|x\b))/u,
  /^\p{Lu}[\p{L}.’' -]{3,80} reported from/u,
  /^[–—-]?\s?with (?:agencies|agency reports|wires|wire reports|staff reports)\.?$/iu,
  /^(?:follow|contact|e-?mail|write to|reach) (?:him|her|them|us|the (?:author|writer|reporter)s?|\p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}.’' -]+?) (?:on|at|via|by) (?:twitter|x\b|facebook|instagram|bluesky|mastodon|linkedin|e-?mail|\+?[\d(@]|\S{1,60}@)/iu,
  /^(?:e-?mail|twitter|contact)(?: the (?:author|writer|reporter))?s?:\s\S*@\S+$/i,
  /^(?:the )?(?:views?|opinions?) expressed (?:here|above|in|by|are)\b/i,
  /^(?:Published|First published|Printed) in (?:the )?\p{Lu}.{2,60}, .{0,20}\d{4}\.?$/u,
  /^(?:fact[- ]checked|reviewed|photographs?|illustrations?) by \p{Lu}/iu,
  /^[([]?(?:this is|(?:this|the) (?:article|story|piece|page) is) (?:a (?:work|piece) of )?(?:satire|satirical|fiction|parody)\b/i,
  /^[([]?written for [\p{Lu}"“]/iu,
];

/** `– with Norvania Wire`, `With AP and Reuters`: whose copy was used as well; not `With the storm over, …`. */
const WITH_AGENCIES = /^[([]?[–—-]?\s?with (?<agencies>\S.{1,60}?)[)\]]?\.?$/i;

/** Whether a line is a note about the article. Only its opening is looked at. */
export function isNote(words: string): boolean {
  const opening = words.slice(0, 200);
  const { agencies } = WITH_AGENCIES.exec(words.length > 80 ? '' : words)?.groups ?? {};
  return NOTES.some((note) => note.test(opening)) || agencies?.split(/,\s|\s(?:and|&)\s/).every(looksLikeOutlet) === true;
}

/** What follows a writer's name in the words on who she is, under the piece: `is a reporter`, `covers the harbour`. */
const WHO_SHE_IS = /^,? (?:is|was|are|writes|covers|reports|joined|has (?:been|covered|reported|written)|works|teaches|edits|leads)\b/;

/** Whether a line under a piece says who its writer is; `byline` is the line that names her. */
export function isWriterNote(words: string, byline: string): boolean {
  const name = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:van|von|de|der|al|bin|\p{Lu}[\p{L}\p{M}.'’-]*)){1,3}/u.exec(words)?.[0];
  if (name === undefined) return /\b(?:views|opinions) expressed\b.{0,60}\bare (?:(?:his|her|their) own|those of)/i.test(words.slice(-200));
  return byline.toLowerCase().includes(name.toLowerCase()) && WHO_SHE_IS.test(words.slice(name.length));
}
