import type { Genre } from '@onrecord/domain';

/**
 * What a page calls its piece, in small letters: types of schema.org, and the words of sections and content types. Compiled
 * for this project from schema.org and the section names of newspapers. `Comment` is the British word for opinion; a
 * `NewsArticle` may be anything, since most systems call every piece so.
 */
const GENRES: Readonly<Record<string, Genre>> = {
  opinionnewsarticle: 'opinion',
  liveblogposting: 'live-blog',
  satiricalarticle: 'satire',
  pressrelease: 'press-release',
  opinion: 'opinion',
  opinions: 'opinion',
  'op-ed': 'opinion',
  oped: 'opinion',
  editorial: 'opinion',
  editorials: 'opinion',
  commentary: 'opinion',
  comment: 'opinion',
  commentisfree: 'opinion',
  columnists: 'opinion',
  column: 'opinion',
  columns: 'opinion',
  viewpoint: 'opinion',
  'guest essay': 'opinion',
  letters: 'opinion',
  'letters to the editor': 'opinion',
  opinión: 'opinion',
  meinung: 'opinion',
  kommentar: 'opinion',
  kommentare: 'opinion',
  leitartikel: 'opinion',
  opinione: 'opinion',
  opinioni: 'opinion',
  editoriale: 'opinion',
  opinião: 'opinion',
  débats: 'opinion',
  interview: 'interview',
  interviews: 'interview',
  'q&a': 'interview',
  entrevista: 'interview',
  entretien: 'interview',
  intervista: 'interview',
  transcript: 'transcript',
  transcripts: 'transcript',
  satire: 'satire',
  fiction: 'fiction',
  'short story': 'fiction',
  'press release': 'press-release',
  'press releases': 'press-release',
  'live blog': 'live-blog',
  'live-blog': 'live-blog',
  liveblog: 'live-blog',
};

/** The genre that a type or the name of a section means; `undefined` for one that means none, as most sections do. */
export function genreOf(words: string): Genre | undefined {
  return GENRES[words.trim().toLowerCase().replace(/\s+/g, ' ')];
}
