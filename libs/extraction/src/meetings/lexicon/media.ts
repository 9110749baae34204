/**
 * Names of newspapers, broadcasters and agencies, by the words they are made of: who speaks to them gives an interview.
 * Compiled for this project from the mastheads of English news. Matches `Norvania Herald`, `CNN`; must not match `Norvania`.
 */
const MEDIA = /\b(?:News|Times|Post|Journal|Tribune|Herald|Gazette|Courier|Telegraph|Guardian|Register|Chronicle|Observer|Magazine|Radio|Television|TV|Broadcasting|Network|Press|Reuters|Bloomberg|Politico|POLITICO|CNN|MSNBC|CNBC|NBC|CBS|ABC|BBC|NPR|PBS|AP|AFP|Agence France-Presse|Fox|Axios|BuzzFeed|HuffPost|Huffington|Breitbart|Wikinews|Xinhua|Yonhap|Interfax|TASS|Kyodo|Twitter|Facebook)\b/;

/** Those who ask for a living; compiled for this project. Matches `senior correspondent`; must not match `government host country`. */
const ASKS = /\b(?:journalist|reporter|correspondent|columnist|anchor|(?:co-)?host|presenter|interviewer|moderator|commentator|editor|blogger|writer)$/i;

/** Whether a body is one of the media, to whom one speaks for the public. */
export function isMedia(name: string): boolean {
  return MEDIA.test(name);
}

/** Whether the words of a role are those of somebody who interviews. */
export function isJournalist(role: string): boolean {
  return ASKS.test(role);
}
