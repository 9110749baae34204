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

/** Countries whose parts have governors, premiers or senators of their own, beside those of the table above. Compiled for this project from the constitutions' own names of their parts. */
const FEDERATIONS: readonly string[] = ['argentina', 'australia', 'austria', 'brazil', 'canada', 'germany', 'india', 'malaysia', 'mexico', 'nigeria', 'pakistan', 'russia'];

/** First words of names of places that have two: `South Korea`, `New Zealand`, `San Marino`. Compiled for this project from gazetteers. */
const OPENS_PLACE_NAME = new Set(['costa', 'east', 'eastern', 'el', 'fort', 'great', 'los', 'new', 'north', 'northern', 'port', 'san', 'saint', 'santa', 'saudi', 'south', 'southern', 'sri', 'st', 'west', 'western']);

/** Whether words name a country or a place, and not a body that has parts and heads of its own (`State Department`). */
export function isPlaceName(words: readonly string[]): boolean {
  const bare = withoutArticle(words);
  return bare.length === 1 || COUNTRY_OF[bare.join(' ')] !== undefined || (bare.length === 2 && OPENS_PLACE_NAME.has(bare[0]!));
}

/** Whether words name a whole country that has parts with offices of their own. */
export function isCountry(words: readonly string[]): boolean {
  const bare = withoutArticle(words);
  return COUNTRY_OF[bare.join(' ')] !== undefined || Object.values(COUNTRY_OF).includes(bare.join(' ')) || FEDERATIONS.some((federation) => isSameBody([federation], bare));
}

/** Endings by which a country's name and its adjective differ: `Kenya` and `Kenyan`, `Turkey` and `Turkish`. */
const ENDINGS: readonly string[] = ['istani', 'istan', 'ian', 'ean', 'ese', 'ish', 'an', 'ia', 'en', 'ey', 'i', 'n', 'a', 'y', 'o', 'e'];

/** Whether two names of a country or body are the same one, also where one is the adjective: `Norvanian` and `Norvania`, `US` and `American`. */
export function isSameBody(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [toCountryName(a).split(' '), toCountryName(b).split(' ')];
  return first.length === second.length && first.every((word, index) => sharesStem(word, second[index]!));
}

/** One name for a country that goes by several, without article; any other name as it is: `the United States` and `American` give `us`. */
export function toCountryName(words: readonly string[]): string {
  const name = withoutArticle(words).join(' ');
  return COUNTRY_OF[name] ?? name;
}

function withoutArticle(words: readonly string[]): readonly string[] {
  return words.filter((word) => word !== 'the' && word !== 's');
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
