import { type AnalysedArticle, sliceSpan } from '@onrecord/domain';
import { createUnionType, Field, ObjectType } from 'type-graphql';
import { ArticleReading } from '../article/article-reading.type.js';
import { type PublicationTimeFields, toPublicationTime } from '../dates/publication-time.type.js';
import { givenFields } from '../filters/read-filter.js';
import { MadeWhenAsked } from '../made-when-asked.js';
import { AnalysisTimedOutProblem, InvalidInputProblem, UnusableTextProblem } from '../submission/problem.type.js';
import { make } from '../text/make.js';
import { AnalysedMeeting, toAnalysedMeeting } from './analysed-meeting.type.js';
import { AnalysedPerson, toAnalysedPeople } from './analysed-person.type.js';
import { AnalysedQuote, toAnalysedQuote } from './analysed-quote.type.js';

@ObjectType('Analysis', { implements: ArticleReading, simpleResolvers: true, description: 'What the engine reads in an article that is not saved: facts of this text alone, without links to the record.' })
export class Analysis implements ArticleReading {
  headline?: string;
  standfirst!: readonly string[];
  authors!: readonly string[];
  agencies!: readonly string[];
  url?: string;
  published?: PublicationTimeFields;
  updated?: PublicationTimeFields;
  language!: string;
  engine!: string;
  provenance?: string;
  analysed!: AnalysedArticle;

  @Field(() => String, { nullable: true, description: 'Name of the outlet; null when nobody told and the text does not.' })
  outletName?: string;

  @MadeWhenAsked()
  @Field(() => [AnalysedPerson], { description: 'The people whom the article names, in order of appearance.' })
  people!: () => readonly AnalysedPerson[];

  @MadeWhenAsked()
  @Field(() => [AnalysedQuote], { description: 'What people and bodies said, in the order of the text; quotes inside quotes included.' })
  quotes!: () => readonly AnalysedQuote[];

  @MadeWhenAsked()
  @Field(() => [AnalysedMeeting], { description: 'The meetings that the article tells of, in the order of the text.' })
  meetings!: () => readonly AnalysedMeeting[];
}

export const AnalyseResult = createUnionType({
  name: 'AnalyseResult',
  description: 'What was read in the article, or the problem that kept it from being read.',
  types: () => [Analysis, InvalidInputProblem, UnusableTextProblem, AnalysisTimedOutProblem] as const,
});

/** An analysis as GraphQL shows it. */
export function toAnalysis(analysed: AnalysedArticle): Analysis {
  const { article } = analysed;
  const { text, headline, published, updated } = article;
  return make(Analysis, {
    standfirst: article.standfirst.map((span) => sliceSpan(text, span)),
    authors: article.authors.map(({ name }) => name),
    agencies: article.agencies.map(({ name }) => name),
    language: analysed.language,
    engine: analysed.engine,
    analysed,
    people: () => toAnalysedPeople(analysed),
    quotes: () => analysed.quotes.map((quote) => toAnalysedQuote(analysed, quote)),
    meetings: () => analysed.meetings.map((report) => toAnalysedMeeting(analysed, report)),
    ...givenFields({
      headline: headline === undefined ? undefined : sliceSpan(text, headline),
      url: article.url?.value,
      published: published === undefined ? undefined : toPublicationTime(published.value),
      updated: updated === undefined ? undefined : toPublicationTime(updated.value),
      provenance: article.provenance,
      outletName: article.outlet?.value,
    }),
  });
}
