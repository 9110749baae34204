import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** A client asked more within a minute than it may: nothing is wrong with what it asked. */
export class RateLimitedError extends GraphQLError {
  /** Seconds until it is answered again. */
  readonly retryAfter: number;

  constructor(what: string, limit: number, retryAfter: number) {
    super(`at most ${limit} ${what} a minute are answered to one client; ask again in ${retryAfter} s`, { extensions: { code: 'RATE_LIMITED', limit, retryAfter } });
    this.name = 'RateLimitedError';
    this.retryAfter = retryAfter;
    // Apollo answers with it and takes it out of what is shown.
    Object.assign(this.extensions, { http: { status: 429, headers: new HeaderMap([['retry-after', String(retryAfter)]]) } });
  }
}
