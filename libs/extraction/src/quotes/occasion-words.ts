import type { Token } from '../segment/token.js';

/** Nouns of occasions on which people speak. Compiled for this project. */
export const OCCASION_NOUN = /^(?:interview|interviews|statement|statements|speech|speeches|conference|conferences|briefing|briefings|remarks|rally|rallies|debate|debates|tweet|tweets|email|e-mail|letter|memo|address|hearing|testimony|call|broadcast|show|talk|talks|discussions|meeting|meetings|summit|appearance|event|post|column|video|release|report|filing|podcast|panel|forum|lecture|sermon|ceremony|dinner|lunch|stop|twitter|facebook|instagram|radio|television|tv|floor)$/;

/** What somebody does while talking to others: "Speaking to the BBC, Ms Reeves said". Compiled for this project. */
export const SPEAKING = /^(?:speaking|talking|writing|testifying|responding|replying)$/;

/** Whether an occasion is named at token `at` or within the two words behind it: matches `news conference`, `interview`; must not match `vote on a report`. */
export function namesOccasion(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 3 && tokens[i]?.kind === 'word'; i++) if (OCCASION_NOUN.test(tokens[i]!.lower)) return true;
  return false;
}
