import type { SearchHit } from '@onrecord/domain';
import { MeetingNode } from '../meeting/meeting.type.js';
import { QuoteNode } from '../quote/quote.type.js';

/** What a search shows of its find. */
export type ShownHit = Pick<SearchHit, 'excerpt' | 'highlights'>;

/** Matches the letter before or after a word that goes on: the "i" of "action" after "act", not the comma of "act,". */
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * The excerpt of a find, with its highlights. Words of a quote never stand without speaker and cue, so that "denied taking
 * bribes" is not shown as "taking bribes": a quote shows the form that may stand alone, with the same words marked in it.
 * A meeting shows who, where and when, since the place alone tells nobody which meeting was found.
 */
export function showHit({ excerpt, highlights }: SearchHit, node: object): ShownHit {
  const whole = wholeOf(node);
  if (whole === undefined) return { excerpt, highlights };
  const words = new Set(highlights.map(({ start, end }) => excerpt.slice(start, end)));
  const found = [...words].flatMap((word) => placesOf(word, whole)).sort((a, b) => a.start - b.start || b.end - a.end);
  return { excerpt: whole, highlights: found.filter(({ start }, place) => place === 0 || start >= found[place - 1]!.end) };
}

/** What is shown in the place of a stretch of the index; `undefined` where the stretch is shown. */
function wholeOf(node: object): string | undefined {
  if (node instanceof QuoteNode) return node.asReported;
  if (!(node instanceof MeetingNode)) return undefined;
  const parties = node.participants.map(({ name }) => name).join(', ');
  return [parties, node.place?.name, node.time?.words, node.kind, node.status].filter((words) => words !== undefined && words !== '').join(' · ');
}

function placesOf(word: string, text: string): ShownHit['highlights'] {
  const places: { start: number; end: number }[] = [];
  for (let start = text.indexOf(word); start !== -1 && word !== ''; start = text.indexOf(word, start + word.length)) {
    const end = start + word.length;
    if (!LETTER_OR_DIGIT.test(text.charAt(start - 1)) && !LETTER_OR_DIGIT.test(text.charAt(end))) places.push({ start, end });
  }
  return places;
}
