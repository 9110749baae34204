/** Pasts that do not end in -ed, and auxiliaries of the past. English grammar; compiled for this project. */
const IRREGULAR = [
  'was were had did has have been said told met came went took made gave held began left spoke won lost got saw ran sent led brought felt wrote became kept broke rose fell sought stood drew grew thought built bought heard chose paid',
  'found agreed asked bore caught clung dealt dug drove drank fed fought fled flew forbade forgot forgave froze hid hung knelt knew laid leapt lent lit meant rode rang sold shook shot sang sank sat slept slid spent sprang stole struck swore swept swam swung taught tore threw understood withdrew woke wore',
  'seen shown given taken drawn driven flown spoken written',
].join(' ').split(' ');

/** Pasts that are like their infinitives: no past behind "will" or "to". */
const LIKE_INFINITIVES = ['put', 'hit', 'cast', 'beat', 'cut', 'quit'];
const NEGATED = ["didn['’]t", "wasn['’]t", "weren['’]t", 'could not', "couldn['’]t"];
/** Words that lead to something past. */
const BEHIND = ['ago', 'since', 'after', 'following'];

/**
 * Words that look back. Matches `was`, `met`, `tried`, `has held`, `After`; must not match `need`, `indeed`, `to put`, the
 * name `Mohamed`, which begins with a capital.
 */
export const LOOKS_BACK = new RegExp(`(?<![\\p{L}])(?:${[...IRREGULAR, ...NEGATED, ...BEHIND].map(withCapital).join('|')}|(?<!\\b(?:will|would|to|can|could|may|might|must|should|not) )(?:${LIKE_INFINITIVES.join('|')})|(?<!\\bbe )\\p{Ll}{2,20}[^e\\P{L}]ed)(?![\\p{L}])`, 'gu');

function withCapital(word: string): string {
  return `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
}
