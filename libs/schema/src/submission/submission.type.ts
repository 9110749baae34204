import type { IntakeResult } from '@onrecord/domain';
import { createUnionType, Field, ObjectType } from 'type-graphql';
import { describeEnum } from '../enums/describe-enum.js';
import { AnalysisTimedOutProblem, InvalidInputProblem, UnusableTextProblem } from './problem.type.js';

export const SUBMISSION_OUTCOME = describeEnum<IntakeResult['outcome']>('SubmissionOutcome', 'What came of taking an article in.', {
  added: 'The record did not have it; it has now.',
  unchanged: 'The record has the same text with the same details, read by the same engine; nothing changed.',
  'new-version': 'The record had another version; this one is current now, the other is kept.',
});

@ObjectType('Submission', { simpleResolvers: true, description: 'An article that was taken in.' })
export class Submission {
  @Field(() => SUBMISSION_OUTCOME, { description: 'What came of it.' })
  outcome!: IntakeResult['outcome'];

  articleId!: string;
}

export const SubmitArticleResult = createUnionType({
  name: 'SubmitArticleResult',
  description: 'The article that was taken in, or the problem that kept it out.',
  types: () => [Submission, InvalidInputProblem, UnusableTextProblem, AnalysisTimedOutProblem] as const,
});
