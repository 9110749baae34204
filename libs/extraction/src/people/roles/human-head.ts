import { isPossessive, type Token } from '../../segment/token.js';
import { ACTING_WORDS } from '../lexicon/acting-words.js';
import { FUNCTION_WORDS } from '../lexicon/not-names.js';
import { ROLE_NOUNS, singularRole } from '../lexicon/role-nouns.js';
import type { ReadSentence } from '../reading.js';
import type { RunIndex } from './beside-name.js';

/** Nouns that are adjectives or verbs as often: they are heads only where no noun follows. */
const DOUBTFUL: ReadonlySet<string> = new Set(
  'official general executive major chief principal veteran expert head source patient private star minor resident representative host author judge coach champion pilot counsel advocate rival partner witness guard lead pioneer captain doctor nurse partner page secret liaison trader player agent intern incumbent figurehead boy girl friend student worker youth teenager owner volunteer survivor victim suspect member fighter operator producer employee driver child baby infant teen parent ally planner operative consumer'.split(' '),
);

/** Pasts of common verbs that no ending tells: "the driver fell". */
const IRREGULAR_PASTS: ReadonlySet<string> = new Set('spent found knew saw got ran fell felt broke drove grew paid put came went heard bought brought caught drew drank ate fled flew fought forgot hid laid rode sang sat slept stole struck swam taught threw woke wore'.split(' '));

/** Not "the president elect's", "leader role", "our ally Norvania": no further role noun follows, and a doubtful noun has no noun or body behind it. */
export function isHead(tokens: readonly Token[], at: number, { to, capitals }: ReadSentence, index: RunIndex): boolean {
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= to) return true;
  // "A major Lindqvist exhibition": the name stands before a noun, and so does the adjective.
  if (index.startsAt.has(at + 1)) return !(/^(?:major|minor|general|principal|chief|lead|private)$/.test(tokens[at]!.text) && /^an?$/.test(tokens[at - 1]?.lower ?? ''));
  if (next.kind !== 'word' || isPossessive(next)) return true;
  const { lower } = next;
  if (ROLE_NOUNS.has(lower) || singularRole(lower) !== undefined) return false;
  if (!DOUBTFUL.has(tokens[at]!.lower)) return true;
  if (FUNCTION_WORDS.has(lower)) return true;
  // "The 9th Pilot Wing": before a capital in running text the noun is part of a name.
  if (capitals === 'running' && /^\p{Lu}/u.test(next.text)) return false;
  return ACTING_WORDS.has(lower) || IRREGULAR_PASTS.has(lower) || /(?:ly|ed|ing)$/.test(lower);
}

/** What is said of things as of people: "the source of iodine", "a producer of steel". */
const SHARED_NOUN = /^(?:source|host|star|head|author|mother|father|producer|consumer|driver|winner|pioneer|successor|predecessor)$/;
/** What makes a source somebody: "the main source, who", "sources close to the talks". */
const BEHIND_SOURCES = /^(?:who|close|familiar|with|at|in|from|inside|within|near|said|says|told|tells|added|confirmed|quoted|speaking|requesting|asking)$/;

/** "The main source of iodine", "the greater producer of wealth", "her driver’s license" are no people. */
export function isThing(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1]?.lower ?? '';
  if (/^drivers?$/.test(lower) && /^licen[sc]e/.test(tokens[at + 2]?.lower ?? '')) return true;
  if (SHARED_NOUN.test(lower) && next === 'of' && !/^\p{Lu}/u.test(tokens[at + 2]?.text ?? '') && !/^(?:the|a|an|his|her|their|this|that|these|those)$/.test(tokens[at + 2]?.lower ?? '')) return true;
  // "That was the main source", "another source": only what it says or knows makes it somebody.
  return lower === 'source' && /^(?:main|major|primary|key|principal|chief|only|biggest|largest|greatest|energy|food|power|water|new|another|important)$/.test(tokens[at - 1]?.lower ?? '') && !BEHIND_SOURCES.test(next);
}

const BEING = /^(?:is|are|am|was|were|be|been|being|become|becomes|became|becoming|remain|remains|remained|considered|[a-z]+['’](?:s|m|re))$/;

/** "He was a general", "once considered an expert": says what somebody is and names nobody; "there was a general" does. */
export function isPredicate(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > 0 && /^(?:not|also|now|still|once|then|currently|previously|formerly|never|always|just|only|really|probably)$/.test(tokens[at]!.lower)) at -= 1;
  const verb = tokens[at];
  return verb !== undefined && verb.sentence === tokens[from]!.sentence && BEING.test(verb.lower) && !/^(?:there|here|it|that|this)$/.test(tokens[at - 1]?.lower ?? '');
}
