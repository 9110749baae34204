import { makeDiagnostic, type Diagnostic, type ParsedArticle } from '@onrecord/domain';
import { detectLanguage } from './detect-language.js';

/** Whether facts are read in an article, with the reason where they are not. */
export interface AnalysisVerdict {
  /** BCP 47, as found in the words; where they do not tell, as the form tells it. */
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
 * are none. Where the words do not tell their language, the form's word for it counts; where nobody tells, a text in Latin
 * letters is read as English.
 */
export function judgeArticle(article: ParsedArticle): AnalysisVerdict {
  const found = detectLanguage(article.paragraphs.length > 0 ? article.paragraphs.slice(0, 60).map(({ start, end }) => article.text.slice(start, end)).join('\n') : article.text);
  const opening = article.text.slice(0, 20_000);
  const isInReach = found === 'en' || LATIN.test(opening) || !LETTER.test(opening);
  const language = found === 'und' && isInReach ? (toldLanguage(article) ?? found) : found;
  const mayBeEnglish = isInReach && (language === 'en' || language === 'und');
  if (!mayBeEnglish) {
    return { language, readFacts: false, diagnostics: [makeDiagnostic('LANGUAGE_NOT_ANALYSED', 'warning', `Facts are read in English only; this text is ${language === 'und' ? 'in no language that can be told' : `in ${language}`}. It is kept without facts.`)] };
  }
  const genre = article.genre?.value;
  if (genre !== undefined && FICTIONAL.has(genre)) {
    return { language, readFacts: false, diagnostics: [makeDiagnostic('GENRE_YIELDS_NO_FACTS', 'note', `The article is told to be ${genre}: nothing in it is a fact. It is kept without facts.`, article.genre?.span)] };
  }
  return { language, readFacts: true, diagnostics: [] };
}

/** The language that a page or a form states, without its region: `tr` of `tr-TR`; `undefined` for `und` and for what is no code. */
function toldLanguage({ language }: ParsedArticle): string | undefined {
  const told = /^[a-z]{2,3}(?=$|[-_])/i.exec(language?.value ?? '')?.[0].toLowerCase();
  return told === 'und' ? undefined : told;
}
