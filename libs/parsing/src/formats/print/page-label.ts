import { looksLikeOutlet } from '../../fields/agencies.js';
import { isAllCapitals } from '../../lines/line-cues.js';

/** Names of sections that stand above a headline, in lower case. Compiled for this project. */
const SECTIONS = new Set([
  'news', 'world', 'world news', 'international', 'national', 'nation', 'local', 'local news', 'city', 'cities', 'regional', 'politics', 'us', 'u.s.', 'us news', 'uk', 'uk news', 'europe', 'asia', 'africa', 'americas', 'middle east', 'business', 'economy', 'markets', 'money', 'finance',
  'technology', 'tech', 'science', 'health', 'environment', 'climate', 'weather', 'transport', 'crime', 'courts', 'sport', 'sports', 'football', 'culture', 'arts', 'books', 'film', 'music', 'entertainment', 'life', 'lifestyle', 'travel', 'food', 'style', 'education', 'opinion', 'comment', 'editorial', 'editorials', 'commentary', 'columns', 'letters', 'analysis', 'features', 'feature', 'obituaries', 'obituary',
  'metro', 'latest', 'breaking', 'breaking news', 'exclusive', 'subscriber exclusive', 'premium', 'live', 'video', 'front page', 'top stories', 'top story', 'satire', 'interview', 'transcript', 'press release', 'explainer', 'explained', 'fact check', 'in pictures', 'the big story', 'long read', 'the long read', 'special report', 'investigation', 'investigations',
]);

/** Longest label in capitals over a headline, in words: `HARBOUR DISPUTE`. */
const KICKER_WORDS = 3;

/** Whether a line above the headline only says which paper and section the article stands in: `World`, `The Norvania Herald | Europe`, `NEWS > TRANSPORT`, `Example Courier » City Blog`. */
export function isPageLabel(words: string): boolean {
  if (words.length > 80) return false;
  const parts = words.split(/\s*[|/>»›•·]\s*/).map((part) => part.trim()).filter((part) => part !== '');
  if (parts.every((part) => isSection(part) || looksLikeOutlet(part))) return true;
  return parts.length >= 2 && (isSection(parts[0]!) || looksLikeOutlet(parts[0]!)) && parts.every((part) => part.split(/\s+/).length <= 2);
}

/** Whether a line under the headline only says what sort of piece it is: `EXCLUSIVE`, `Analysis`. */
export function isSectionLabel(words: string): boolean {
  return words.length <= 60 && words.split(/\s*[|/·•]\s*/).every(isSection);
}

function isSection(words: string): boolean {
  return SECTIONS.has(words.toLowerCase());
}

/** Whether a line is a label in capitals over a headline in small letters: `HARBOUR DISPUTE` over `Fishermen vote to end nine-day blockade`. */
export function isKicker(words: string, below: string | undefined): boolean {
  if (below === undefined || !isAllCapitals(words) || isAllCapitals(below)) return false;
  return words.split(/\s+/).length <= KICKER_WORDS && below.split(/\s+/).length >= 5 && below.length > words.length * 2 && below.length <= 160;
}

/** Longest name of a paper over its section, in words. */
const MASTHEAD_WORDS = 4;

/** Whether a line names the paper: `Example Post International` over `News / Economy`. */
export function isMasthead(words: string, below: string | undefined): boolean {
  return below !== undefined && words.split(/\s+/).length <= MASTHEAD_WORDS && /^\p{Lu}/u.test(words) && isPageLabel(below);
}

/** Where the fields of a page's title part: `Ferry line to open | The Example Courier`. */
const TITLE_GAP = /\s*[|»›>/]\s*|\s[–—-]\s|\s{2,}/u;

/** Words that a title must share with another line to repeat it. */
const REPEATED_WORDS = 4;

/**
 * Whether a line is the page's title or way-mark, which repeats another line, the headline, beside the paper's or the
 * section's name: `6/2/2018  Ferry line to open in July | The Example Courier`. `others` are lines at the top of the page in lower case.
 */
export function isPageTitle(words: string, others: readonly string[]): boolean {
  if (words.length > 300 || /(?:[^.]\.|!)["”’]?$/.test(words)) return false;
  const line = words.toLowerCase();
  const parts = line.split(TITLE_GAP).filter((part) => part !== '');
  if (parts.length < 2) return false;
  return parts.some((part) => part.split(/\s+/).length >= REPEATED_WORDS && others.some((other) => other !== line && repeats(part, other)));
}

/** Whether a title's part is a line, or its beginning where the title was cut; two rows of a table that begin alike are no title. */
function repeats(part: string, other: string): boolean {
  const words = part.replace(/(?:…|\.{3})$/, '').trimEnd();
  return other.startsWith(words) && !/^(?:\s*[|»›>/]|\s[–—-]\s)/u.test(other.slice(words.length));
}
