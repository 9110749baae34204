/**
 * News agencies, and newspapers whose copy others print, in lower case without "the". Compiled for this project from the
 * agencies' own names; the short forms are those of credits and datelines.
 */
const AGENCIES = new Set([
  'ap', 'associated press', 'afp', 'agence france-presse', 'agence france presse', 'reuters', 'thomson reuters', 'thomson reuters foundation', 'upi', 'united press international',
  'bloomberg', 'bloomberg news', 'dow jones', 'dow jones newswires', 'dpa', 'deutsche presse-agentur', 'pa', 'pa media', 'press association', 'epa', 'efe', 'ansa', 'apa', 'ats', 'anp',
  'belga', 'lusa', 'ritzau', 'ntb', 'tt', 'stt', 'pap', 'ctk', 'mti', 'tanjug', 'hina', 'tass', 'itar-tass', 'interfax', 'ria novosti', 'ukrinform', 'xinhua', 'kyodo', 'kyodo news', 'jiji',
  'jiji press', 'yonhap', 'kcna', 'central news agency', 'pti', 'press trust of india', 'ani', 'ians', 'uni', 'app', 'unb', 'bernama', 'antara', 'aap', 'australian associated press', 'anadolu',
  'anadolu agency', 'irna', 'saudi press agency', 'wam', 'mena', 'nan', 'news agency of nigeria', 'kna', 'sapa', 'canadian press', 'ips', 'inter press service', 'tribune news service', 'tns', 'mct',
  'new york times', 'new york times news service', 'nyt', 'washington post', 'wall street journal', 'los angeles times', 'chicago tribune', 'boston globe', 'usa today', 'mcclatchy', 'financial times',
  'guardian', 'observer', 'times', 'daily telegraph', 'independent', 'economist', 'bbc', 'bbc news', 'cnn', 'npr', 'nbc news', 'cbs news', 'abc news', 'fox news', 'cbc', 'cbc news', 'al jazeera',
  'postmedia', 'postmedia news', 'news corp', 'gannett', 'propublica', 'politico', 'axios', 'le monde', 'der spiegel', 'el país', 'el pais', 'globe and mail', 'toronto star', 'staff and agencies', 'agencies', 'wire reports', 'news services',
]);

/** Last words of the names of newspapers and agencies that are no surnames. "Post" and "Star" are surnames as well and are not here. */
const OUTLET_ENDINGS = new Set([
  'times', 'herald', 'tribune', 'gazette', 'chronicle', 'observer', 'telegraph', 'journal', 'courier', 'guardian', 'globe', 'news', 'press', 'today', 'dispatch', 'examiner', 'bulletin', 'express',
  'agency', 'newspapers', 'newswire', 'wire', 'media', 'magazine', 'inquirer', 'sentinel', 'advertiser', 'mercury', 'ledger', 'register', 'monitor', 'broadcasting', 'newsroom',
]);

/** Endings that stand for a news agency alone: `Norvania News Agency`. */
const AGENCY_ENDING = /(?:news|press|wire)[ -](?:agency|service|services|association)$/i;

/** Whether words name a news agency, or a newspaper whose copy others print: `The Associated Press`, `Norvania News Agency`. */
export function isAgency(words: string): boolean {
  const name = withoutArticle(words);
  return AGENCIES.has(name.toLowerCase()) || (name.length < 60 && !/[,;|]| and /.test(name) && AGENCY_ENDING.test(name));
}

/** What an outlet's name may carry behind it: `Example Broadcasting in English`, `The Norvania Times Online`. */
const EDITION = /\s+(?:in english|english|international|online|world service|digital|(?:europe|asia|africa) edition)$/i;

/** `Example Media Group`, `Norvania News Network`. */
const HOUSE_ENDING = /\b(?:media|news|press|newspaper|broadcasting) (?:group|network|corporation|company|house)$/i;

/** Whether words have the shape of a newspaper's or agency's name: `The Norvania Herald`. */
export function looksLikeOutlet(words: string): boolean {
  if (isAgency(words)) return true;
  const parts = withoutArticle(words).replace(EDITION, '').split(/\s+/);
  return parts.length >= 2 && parts.length <= 5 && parts.every((part) => /^(?:\p{Lu}|&$|of$|and$|the$)/u.test(part)) && (OUTLET_ENDINGS.has(parts.at(-1)!.toLowerCase()) || HOUSE_ENDING.test(parts.join(' ')));
}

function withoutArticle(words: string): string {
  return words.trim().replace(/^the\s+/i, '');
}
