/** The IPTC's vocabularies, by address, with the prefixes that its own catalogue gives them. Source: cv.iptc.org/newscodes. */
const VOCABULARIES: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\//i, 'medtop:'],
  [/^https?:\/\/cv\.iptc\.org\/newscodes\/subjectcode\//i, 'subj:'],
  [/^https?:\/\/cv\.iptc\.org\/newscodes\/genre\//i, 'genre:'],
];

/** A subject's code: one of the IPTC's by its prefix (`medtop:11000000`), any other as it is told. */
export function subjectCode(told: string): string {
  const code = told.trim();
  const known = VOCABULARIES.find(([address]) => address.test(code));
  return known === undefined ? code : code.replace(known[0], known[1]);
}
