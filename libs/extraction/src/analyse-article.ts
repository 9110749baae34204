import type { AnalysedArticle, ParsedArticle } from '@onrecord/domain';
import { ENGINE } from './engine.js';
import { findMeetings } from './meetings/find-meetings.js';
import { findNamesByModel } from './names/find-names-by-model.js';
import type { NamesModel } from './names/names-model.js';
import { findPeople } from './people/find-people.js';
import { resolveFirstPerson } from './people/resolve/resolve-first-person.js';
import { findQuotes } from './quotes/find-quotes.js';
import { tellWhenSaid } from './quotes/time-said.js';
import { findQuotedStretches } from './segment/find-quoted-stretches.js';
import { segmentText } from './segment/segment-text.js';
import { findTimes } from './times/find-times.js';
import { judgeArticle, type AnalysisVerdict } from './language/judge-article.js';

/** Trained models that help the rules; each may be left out. */
export interface AnalysisModels {
  /** Proposes names where the rules are unsure: `createNamesModel(bytes)`, or in Node `loadNamesModel()`. */
  readonly names?: NamesModel;
}

/** An analyser that keeps its models: `createAnalyser({ names })(article)`. */
export function createAnalyser(models: AnalysisModels): (article: ParsedArticle) => AnalysedArticle {
  return (article) => analyseArticle(article, models);
}

/**
 * Reads one article: the list of stages, in the order in which each needs the ones before it. Pure and synchronous; the
 * same article and models give the same facts. Relative times are read against `article.published`.
 */
export function analyseArticle(article: ParsedArticle, { names }: AnalysisModels = {}): AnalysedArticle {
  const verdict = judgeArticle(article);
  if (!verdict.readFacts) return withoutFacts(article, verdict);
  // Quotation marks come first: a sentence does not end inside them, and a name does not reach across them.
  const { stretches, diagnostics } = findQuotedStretches(article);
  const segmented = segmentText(article, stretches);
  // People come before quotes and meetings, which only point at them.
  const named = findPeople(article, segmented, stretches, names && ((text) => findNamesByModel(text, names)));
  const found = findQuotes(article, segmented, stretches, named);
  // Who "I" is, only the speaker of a quote tells.
  const people = resolveFirstPerson(segmented, named, found);
  const times = findTimes(article, segmented);
  const quotes = tellWhenSaid(article, segmented, found, times);
  // Meetings need times for their windows, and quotes to know what somebody only claims.
  const meetings = findMeetings(article, segmented, people, times, quotes);
  return {
    kind: 'analysed-article',
    engine: names === undefined ? ENGINE : `${ENGINE}+names`,
    article,
    language: verdict.language,
    sentences: segmented.printed,
    ...people,
    quotes,
    times,
    meetings,
    diagnostics: [...article.diagnostics, ...diagnostics],
  };
}

/** An article that is kept and not read: another language, satire, fiction. */
function withoutFacts(article: ParsedArticle, { language, diagnostics }: AnalysisVerdict): AnalysedArticle {
  return {
    kind: 'analysed-article',
    engine: ENGINE,
    article,
    language,
    sentences: [],
    mentions: [],
    people: [],
    organisations: [],
    places: [],
    quotes: [],
    times: [],
    meetings: [],
    diagnostics: [...article.diagnostics, ...diagnostics],
  };
}
