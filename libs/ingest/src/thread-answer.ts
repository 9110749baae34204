import { InputError, OnRecordError, ParseError, type ErrorCode, type ErrorDetails, type ReadArticle } from '@onrecord/domain';

/** What a worker thread sends back: errors lose their class on the way between threads, so they travel as values. */
export type ThreadAnswer =
  | { readonly kind: 'read'; readonly article: ReadArticle }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly message: string; readonly details: ErrorDetails };

/** An error of this project as a value; `undefined` for any other, which is a bug and travels as it is. */
export function toRefusal(error: unknown): ThreadAnswer | undefined {
  return error instanceof OnRecordError ? { kind: 'refused', code: error.code, message: error.message, details: error.details } : undefined;
}

/** The article that a thread read. @throws the error that it met, as one of this project's. */
export function fromThreadAnswer(answer: ThreadAnswer): ReadArticle {
  if (answer.kind === 'read') return answer.article;
  const { code, message, details } = answer;
  switch (code) {
    case 'UNSUPPORTED_CONTENT_TYPE':
    case 'UNDECODABLE_BYTES':
    case 'NOT_AN_ARTICLE':
    case 'TOO_LARGE':
      throw new ParseError(code, message, details);
    case 'BAD_USER_INPUT':
      throw new InputError(String(details.argument), message, details);
    default:
      throw new OnRecordError(code, message, details);
  }
}
