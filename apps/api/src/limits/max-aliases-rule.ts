import type { ValidationRule } from 'graphql';
import { limitExceeded } from './limit-exceeded.js';

/** Refuses operations that rename more than `limit` fields: the cheapest way to ask for one thing a thousand times. */
export function maxAliasesRule(limit: number): ValidationRule {
  return (context) => {
    let aliases = 0;
    return {
      Field(field) {
        if (field.alias !== undefined) aliases += 1;
      },
      Document: {
        leave() {
          if (aliases > limit) context.reportError(limitExceeded('aliases', limit, `${aliases}`, 'ask in several operations, or for many things at once with `nodes(ids)`'));
        },
      },
    };
  };
}
