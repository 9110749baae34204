import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { describeEnum } from '../enums/describe-enum.js';

/** The failures that a submission may expect: they come as data. */
export type ProblemCodeName = 'BAD_USER_INPUT' | 'TOO_LARGE' | 'NOT_AN_ARTICLE' | 'UNDECODABLE_BYTES' | 'UNSUPPORTED_CONTENT_TYPE' | 'ANALYSIS_TIMED_OUT' | 'NOT_FOUND';

export const PROBLEM_CODE = describeEnum<ProblemCodeName>('ProblemCode', 'Why something was not done.', {
  BAD_USER_INPUT: 'A field of the input cannot be; `path` tells which.',
  TOO_LARGE: 'The text is larger than a submission may be.',
  NOT_AN_ARTICLE: 'No article can be found in the text.',
  UNDECODABLE_BYTES: 'The text is not text.',
  UNSUPPORTED_CONTENT_TYPE: 'The engine does not read this form.',
  ANALYSIS_TIMED_OUT: 'Reading it took longer than it may.',
  NOT_FOUND: 'There is nothing with the id that was given.',
});

@InterfaceType('Problem', { description: 'Something that kept what was asked for from being done, and what to do about it. Also called a user error.' })
export abstract class Problem {
  @Field(() => PROBLEM_CODE, { description: 'For programs: which sort of problem it is.' })
  code!: ProblemCodeName;

  @Field(() => String, { description: 'For people: what was expected, what was found, and what to do.' })
  message!: string;

  @Field(() => [String], { description: 'The argument it is about, outermost first: `["input", "published"]`; empty when it is about none.' })
  path!: readonly string[];
}

@ObjectType('InvalidInputProblem', { implements: Problem, simpleResolvers: true, description: 'A field of the input cannot be.' })
export class InvalidInputProblem implements Problem {
  code!: ProblemCodeName;
  message!: string;
  path!: readonly string[];
}

@ObjectType('UnusableTextProblem', { implements: Problem, simpleResolvers: true, description: 'No article can be had from the text.' })
export class UnusableTextProblem implements Problem {
  code!: ProblemCodeName;
  message!: string;
  path!: readonly string[];
}

@ObjectType('AnalysisTimedOutProblem', { implements: Problem, simpleResolvers: true, description: 'Reading the article took longer than it may. Nothing was saved.' })
export class AnalysisTimedOutProblem implements Problem {
  code!: ProblemCodeName;
  message!: string;
  path!: readonly string[];
}

@ObjectType('NotFoundProblem', { implements: Problem, simpleResolvers: true, description: 'There is nothing with the id that was given. Nothing was changed.' })
export class NotFoundProblem implements Problem {
  code!: ProblemCodeName;
  message!: string;
  path!: readonly string[];
}
