/**
 * Adjectives of countries whose form does not follow from the country's name, and names that one country goes by.
 * Compiled for this project from the United Nations' list of member states and common newspaper usage. Regular ones
 * (`Kenyan` of `Kenya`) need no row.
 */
const COUNTRY_OF: Readonly<Record<string, string>> = {
  american: 'us',
  america: 'us',
  usa: 'us',
  'united states': 'us',
  british: 'uk',
  britain: 'uk',
  'great britain': 'uk',
  'united kingdom': 'uk',
  dutch: 'netherlands',
  holland: 'netherlands',
  swiss: 'switzerland',
  french: 'france',
  spanish: 'spain',
  polish: 'poland',
  irish: 'ireland',
  welsh: 'wales',
  scottish: 'scotland',
  english: 'england',
  danish: 'denmark',
  finnish: 'finland',
  greek: 'greece',
  czech: 'czech republic',
  czechia: 'czech republic',
  filipino: 'philippines',
  emirati: 'uae',
  'united arab emirates': 'uae',
  saudi: 'saudi arabia',
  thai: 'thailand',
  burmese: 'myanmar',
  cypriot: 'cyprus',
  maltese: 'malta',
  icelandic: 'iceland',
  'new zealander': 'new zealand',
  norwegian: 'norway',
  portuguese: 'portugal',
  peruvian: 'peru',
  congolese: 'congo',
  lebanese: 'lebanon',
  'european union': 'eu',
  european: 'eu',
};

/** Endings by which a country's name and its adjective differ: `Kenya` and `Kenyan`, `Turkey` and `Turkish`. */
const ENDINGS: readonly string[] = ['istani', 'istan', 'ian', 'ean', 'ese', 'ish', 'an', 'ia', 'en', 'ey', 'i', 'n', 'a', 'y', 'o', 'e'];

/** Whether two names of a country or body are the same one, also where one is the adjective: `Norvanian` and `Norvania`, `US` and `American`. */
export function isSameBody(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [toCountryWords(a), toCountryWords(b)];
  return first.length === second.length && first.every((word, index) => sharesStem(word, second[index]!));
}

function toCountryWords(words: readonly string[]): readonly string[] {
  const bare = words.filter((word) => word !== 'the' && word !== 's');
  const country = COUNTRY_OF[bare.join(' ')];
  return country === undefined ? bare : country.split(' ');
}

function sharesStem(a: string, b: string): boolean {
  if (a === b) return true;
  const stems = new Set(stemsOf(a));
  return stemsOf(b).some((stem) => stems.has(stem));
}

function stemsOf(word: string): readonly string[] {
  const cut = ENDINGS.filter((ending) => word.endsWith(ending) && word.length - ending.length >= 4).map((ending) => word.slice(0, -ending.length));
  return [word, ...cut];
}
