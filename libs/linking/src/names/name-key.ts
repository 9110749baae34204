/** Words that open a surname of several words: «van Dijk», «bin Salman», «de Gaulle». Compiled for this project from bibliographic rules for entry elements of names. */
const PARTICLES = new Set(['al', 'bin', 'da', 'dal', 'de', 'del', 'della', 'den', 'der', 'di', 'do', 'dos', 'du', 'el', 'ibn', 'la', 'le', 'ter', 'van', 'von', 'zu']);

/** The words of a name as names are compared: without accents, capitals, hyphens, stops and apostrophes. `Kim Jong-un` gives `kim`, `jong`, `un`. */
export function toNameWords(name: string): readonly string[] {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** One form for all spellings of a name that differ in accents, capitals, hyphens or stops only. */
export function toNameKey(name: string): string {
  return toNameWords(name).join(' ');
}

/**
 * The key under which a person is sought in other articles: the full name without the initials inside it, so that
 * `Ada M. Lindqvist` and `Ada Lindqvist` share one. `undefined` for what is no full name: a surname, even one of several
 * words (`van Dijk`), or a name that opens with an initial (`A. Lindqvist`).
 */
export function toFullNameKey(name: string): string | undefined {
  const words = withoutOffice(toNameWords(name));
  const kept = words.filter((word, index) => index === 0 || index === words.length - 1 || word.length > 1);
  const first = kept[0];
  if (kept.length < 2 || first === undefined || first.length === 1 || PARTICLES.has(first)) return undefined;
  return kept.join(' ');
}

/** "State-designate Ada Lindqvist", "President-elect Ada Lindqvist": an office before its holder has it is no name. */
function withoutOffice(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word, index) => index > 0 && (word === 'designate' || word === 'elect' || word === 'nominate'));
  return end < 0 ? words : words.slice(end + 1);
}

/** The initials inside a name, in order: `w` of `George W. Marsh`, the empty string of `George Marsh`. */
export function middleInitials(name: string): string {
  return toNameWords(name)
    .slice(1, -1)
    .filter((word) => word.length === 1)
    .join('');
}
