import { makeDiagnostic, type Diagnostic, type ParsedArticle } from '@onrecord/domain';
import { detectLanguage } from './detect-language.js';

/** Whether facts are read in an article, with the reason where they are not. */
export interface AnalysisVerdict {
  /** BCP 47, as found. */
  readonly language: string;
  readonly readFacts: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

const FICTIONAL: ReadonlySet<string> = new Set(['satire', 'fiction']);
/** Matches a Latin letter; must not match `я`. */
const LATIN = /\p{Script=Latin}/u;
/** Matches any letter; must not match `7`. */
const LETTER = /\p{L}/u;

/**
 * Facts are read in English news prose: another language is kept without them, and so are satire and fiction, whose facts
 * are none. A text too short to tell its language is read as English when it is in Latin letters.
 */
export function judgeArticle(article: ParsedArticle): AnalysisVerdict {
  const language = detectLanguage(article.paragraphs.length > 0 ? article.paragraphs.slice(0, 60).map(({ start, end }) => article.text.slice(start, end)).join('\n') : article.text);
  const opening = article.text.slice(0, 20_000);
  const mayBeEnglish = language === 'en' || (language === 'und' && (LATIN.test(opening) || !LETTER.test(opening)));
  if (!mayBeEnglish) {
    return { language, readFacts: false, diagnostics: [makeDiagnostic('LANGUAGE_NOT_ANALYSED', 'warning', `Facts are read in English only; this text is ${language === 'und' ? 'in no language that can be told' : `in ${language}`}. It is kept without facts.`)] };
  }
  const genre = article.genre?.value;
  if (genre !== undefined && FICTIONAL.has(genre)) {
    return { language, readFacts: false, diagnostics: [makeDiagnostic('GENRE_YIELDS_NO_FACTS', 'note', `The article is told to be ${genre}: nothing in it is a fact. It is kept without facts.`, article.genre?.span)] };
  }
  return { language, readFacts: true, diagnostics: [] };
}
