/**
 * What people on papers are, in the languages of the larger presses. Compiled for this project.
 */
const TRADES = 'reporter|editor|correspondent|columnist|writer|journalist|contributor|freelancer|curator|producer|critic|author|blogger|photographer|fellow|professor|lecturer|Redakteur(?:in)?|Journalist(?:in)?|Korrespondent(?:in)?|Autor(?:in)?|journaliste|rédact(?:eur|rice)|periodista|redactora?|giornalista|jornalista|gazeteci|yazar|журналист|корреспондент';

/** The same as a title: `Staff Writer`. */
const ANY_TRADE = TRADES.split('|').map((trade) => `[${trade[0]!.toUpperCase()}${trade[0]!}]${trade.slice(1)}`).join('|');

/** Who else reported, under a report: `Contributing: Tom Reed, Norvania Wire`; not `Contributing to the damage was the storm`. */
const CONTRIBUTED = /^(?:Contributing|Contributors?|Additional reporting|Mitarbeit): ?\p{Lu}/u;

/** `Ada Quill is a reporter at the Courier.`, `Tom Reed covers the harbour.`; not `Ada Quill is the minister.` */
const NAMED = new RegExp(`^[—–-]?\\s?(?:by )?\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3} (?:(?:is|was|ist|est|es|è|é|är) (?:[^.]{1,80} )?(?:${ANY_TRADE})\\b|(?:covers|reports on|writes about|joined \\p{Lu}|has (?:been )?(?:covered|written|worked) )\\b)`, 'u');

/** Longest note on an author, in characters. */
const LONGEST = 500;

/** Whether words tell who wrote an article, as the last line under it does. */
export function isAuthorNote(words: string): boolean {
  return words.length <= LONGEST && (NAMED.test(words) || CONTRIBUTED.test(words));
}
