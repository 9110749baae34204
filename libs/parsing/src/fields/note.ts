/**
 * Lines about the article and not of it: corrections, editors' notes, and who else worked on it. Matches
 * `(Reporting by Ada Quill; Editing by Tom Reed)`, `Correction: An earlier version …`; must not match `Correction officers
 * said …` or `Reporting from the front, she wrote …`. Compiled for this project.
 */
const NOTES = [
  /^[([]?(?:additional |further )?(?:reporting|writing|editing|research|graphics|photography|compiled|translation|translated) (?:and (?:writing|editing|reporting) )?by\s+\p{Lu}/iu,
  /^(?:correction|corrections and clarifications|clarification|editor['’]?s['’]? note|note to (?:readers|editors)|update|disclaimer|disclosure)\s?(?:\([^)]{1,40}\)\s?)?:/i,
  /^(?:this|the) (?:article|story|report|piece|headline|page) (?:was|has been|is|originally|first) (?:\w+ )?(?:updated|corrected|amended|revised|clarified|published|appeared|based on|written for|changed)/i,
  /^a version of this (?:article|story|report)/i,
  /^an earlier version of this (?:article|story|report)/i,
  /^(?:with|includes?) (?:files|reporting|material|contributions) (?:from|by)\s+\p{Lu}/iu,
  /^[\p{L}.’' -]{4,80} (?:contributed (?:to this|reporting)|reported from|can be (?:reached|contacted) at|is on twitter)/iu,
  /^(?:fact[- ]checked|reviewed|photographs?|illustrations?) by \p{Lu}/iu,
  /^(?:©|copyright\b|all rights reserved)/i,
  /^[([]?(?:this is|(?:this|the) (?:article|story|piece|page) is) (?:a (?:work|piece) of )?(?:satire|satirical|fiction|parody)\b/i,
  /^[([]?written for [\p{Lu}"“]/iu,
];

/** Whether a line is a note about the article. Only its opening is looked at. */
export function isNote(words: string): boolean {
  const opening = words.slice(0, 200);
  return NOTES.some((note) => note.test(opening));
}
