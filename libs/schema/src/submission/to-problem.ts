import { OnRecordError } from '@onrecord/domain';
import { make } from '../text/make.js';
import { AnalysisTimedOutProblem, InvalidInputProblem, type Problem, UnusableTextProblem } from './problem.type.js';

/** The failure as data where a submission may expect it; anything else is thrown on, to be masked. */
export function toProblem(error: unknown): InvalidInputProblem | UnusableTextProblem | AnalysisTimedOutProblem {
  if (!(error instanceof OnRecordError)) throw error;
  const { code, message } = error;
  switch (code) {
    case 'BAD_USER_INPUT':
      return make(InvalidInputProblem, { code, message, path: pathOf(error) });
    case 'TOO_LARGE':
    case 'NOT_AN_ARTICLE':
    case 'UNDECODABLE_BYTES':
    case 'UNSUPPORTED_CONTENT_TYPE':
      return make(UnusableTextProblem, { code, message, path: ['input', 'text'] });
    case 'ANALYSIS_TIMED_OUT':
      return make(AnalysisTimedOutProblem, { code, message, path: ['input', 'text'] });
    default:
      throw error;
  }
}

function pathOf({ details }: OnRecordError): Problem['path'] {
  return typeof details['argument'] === 'string' ? details['argument'].split('.') : ['input'];
}
