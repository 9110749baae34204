import type { Genre, Span, Witnessed } from '@onrecord/domain';

/** Words that open a headline and say what it is. Each is matched at the start, followed by its colon or bar. */
const PREFIXES: readonly { readonly genre: Genre; readonly words: RegExp }[] = [
  // `Opinion: The harbour can wait`, `Editorial | …`; not `Opinion polls …`
  { genre: 'opinion', words: /^(?:opinion|editorial|op-ed|comment|commentary|column|letters?|guest essay|leader|viewpoint|our view)\s?[:|–—-]\s/i },
  // `Q&A: Ada Quill`, `Interview: …`; not `Interview with a thief`
  { genre: 'interview', words: /^(?:q&a|q and a|questions and answers|interview|the interview)\s?[:|–—-]\s/i },
  { genre: 'transcript', words: /^(?:(?:full |read the (?:full )?)?transcript)\s?(?:[:|–—-]|of)\s/i },
  { genre: 'press-release', words: /^(?:press|news|media) release\s?[:|–—-]\s/i },
  { genre: 'live-blog', words: /^(?:live(?: (?:updates|blog))?)\s?[:|–—-]\s/i },
  { genre: 'satire', words: /^satire\s?[:|–—-]\s/i },
  { genre: 'fiction', words: /^(?:short story|fiction)\s?[:|–—-]\s/i },
];

/** A label of the page, alone on its line, that says what the piece is. */
const LABELS: Readonly<Record<string, Genre>> = { opinion: 'opinion', editorial: 'opinion', 'op-ed': 'opinion', commentary: 'opinion', satire: 'satire', interview: 'interview', transcript: 'transcript', 'press release': 'press-release' };

/** `This article is satire`, `a work of fiction`; must not match `satire is dead, he said`. */
const DECLARED = /\b(?:this|the) (?:article|story|piece|page) is (?:a (?:work|piece) of )?(satire|satirical|fiction|parody)\b|^[([]?this is (?:a (?:work|piece) of )?(satire|fiction|parody)\b/i;

/** `For immediate release`, alone at the top of a press release. */
const RELEASE = /^for immediate release\b/i;

/** What a genre is read from. */
export interface GenreWitnesses {
  readonly text: string;
  readonly headline?: Span;
  readonly notes: readonly Span[];
  readonly paragraphs: readonly Span[];
  /** Words of the page's labels, which are not in the text. */
  readonly labels: readonly string[];
}

/** The genre where the page plainly says it, with the words that do; `undefined` otherwise, and never a guess from style. */
export function readGenre(witnesses: GenreWitnesses): Witnessed<Genre> | undefined {
  const { text, headline, notes, paragraphs, labels } = witnesses;
  for (const span of [...notes, ...paragraphs.slice(0, 1), ...paragraphs.slice(-1)]) {
    const words = text.slice(span.start, Math.min(span.end, span.start + 400));
    const declared = DECLARED.exec(words);
    if (declared !== null) return { value: /fiction/i.test(declared[0]) ? 'fiction' : 'satire', witness: 'text', span };
    if (RELEASE.test(words)) return { value: 'press-release', witness: 'text', span };
  }
  const opening = headline === undefined ? '' : text.slice(headline.start, headline.end);
  const prefix = PREFIXES.find(({ words }) => words.test(opening));
  if (prefix !== undefined && headline !== undefined) return { value: prefix.genre, witness: 'text', span: headline };
  const label = labels.map((words) => LABELS[words.trim().toLowerCase()]).find((genre) => genre !== undefined);
  if (label !== undefined) return { value: label, witness: 'text' };
  return readTurns(text, paragraphs);
}

/** `Q:` and `A:` in turn are an interview; most paragraphs opening on `NAME:` are a transcript. */
function readTurns(text: string, paragraphs: readonly Span[]): Witnessed<Genre> | undefined {
  const openings = paragraphs.map((span) => text.slice(span.start, Math.min(span.end, span.start + 50)));
  const asked = openings.filter((opening) => /^Q[:.] /.test(opening)).length;
  const answered = openings.filter((opening) => /^A[:.] /.test(opening)).length;
  if (asked >= 2 && answered >= 2) return { value: 'interview', witness: 'text' };
  const named = openings.filter((opening) => /^\p{Lu}[\p{Lu}.' -]{2,40}: /u.test(opening)).length;
  return named >= 4 && named >= openings.length * 0.5 ? { value: 'transcript', witness: 'text' } : undefined;
}
