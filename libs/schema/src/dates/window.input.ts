import { InputError, type PublishedWindow } from '@onrecord/domain';
import { Field, InputType } from 'type-graphql';
import { whenGiven } from '../filters/read-filter.js';
import { readDate } from './read-date.js';

@InputType('TimeWindow', { description: 'A window of time, half-open: `from` is in it, `before` is not. At least one of the two.' })
export class TimeWindow {
  @Field(() => String, { nullable: true, description: 'First day (`2018-05-01`) or instant (`2018-05-01T09:00:00Z`) in the window, ISO 8601; a day counts from its start in UTC.' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'First day or instant after the window, ISO 8601.' })
  before?: string | null;
}

/**
 * A window as the store reads it.
 * @throws InputError naming the argument when an end is no date or the window is empty.
 */
export function readWindow(argument: string, window: TimeWindow): PublishedWindow {
  const from = whenGiven(window.from, (from) => readDate(`${argument}.from`, from).value);
  const before = whenGiven(window.before, (before) => readDate(`${argument}.before`, before).value);
  if (from === undefined && before === undefined) throw new InputError(argument, `\`${argument}\` must have \`from\` or \`before\`; leave it out for all times`);
  if (from !== undefined && before !== undefined && Date.parse(from) >= Date.parse(before)) {
    throw new InputError(argument, `\`${argument}.from\` must lie before \`${argument}.before\`; the window is half-open`);
  }
  return { ...(from === undefined ? {} : { from }), ...(before === undefined ? {} : { before }) };
}
