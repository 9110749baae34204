import type { Genre } from '@onrecord/domain';

/**
 * What exchange formats and feeds call a genre, in small letters without punctuation, and what it is here. Compiled for this
 * project from the IPTC's genre vocabulary (cv.iptc.org/newscodes/genre); a genre that is not here is plain news or nothing
 * that this project tells apart.
 */
const GENRES: ReadonlyMap<string, Genre> = new Map([
  ['current', 'news'], ['actuality', 'news'], ['breakingnews', 'news'], ['update', 'news'], ['summary', 'news'], ['backgrounder', 'news'], ['curtainraiser', 'news'], ['exclusive', 'news'], ['news', 'news'],
  ['opinion', 'opinion'], ['commentary', 'opinion'], ['comment', 'opinion'], ['editorial', 'opinion'], ['oped', 'opinion'], ['column', 'opinion'], ['lettertotheeditor', 'opinion'], ['letters', 'opinion'], ['review', 'opinion'],
  ['interview', 'interview'], ['qa', 'interview'], ['questionandanswer', 'interview'], ['questionandanswersession', 'interview'],
  ['transcript', 'transcript'], ['verbatim', 'transcript'], ['transcriptandverbatim', 'transcript'], ['textonlytranscript', 'transcript'],
  ['pressrelease', 'press-release'], ['release', 'press-release'], ['newsrelease', 'press-release'], ['mediarelease', 'press-release'], ['advisory', 'press-release'],
  ['liveblog', 'live-blog'], ['livecoverage', 'live-blog'],
  ['satire', 'satire'], ['parody', 'satire'], ['fiction', 'fiction'], ['shortstory', 'fiction'],
]);

/** The genre that a form's own word or code means: `genre:Interview`, `http://cv.iptc.org/newscodes/genre/Opinion`; `undefined` for any other. */
export function toGenre(told: string): Genre | undefined {
  const name = told.trim().replace(/^.*[/:#]/, '');
  return GENRES.get(name.toLowerCase().replace(/[^\p{L}]/gu, ''));
}
