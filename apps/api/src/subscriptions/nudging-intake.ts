import type { Intake } from '@onrecord/domain';

/** The same intake, which tells that an article came in, so that whoever follows the record need not wait for the next look at it. */
export function nudgeAfter(intake: Intake, nudge: () => void): Intake {
  return {
    async takeIn(input) {
      const result = await intake.takeIn(input);
      if (result.outcome !== 'unchanged') nudge();
      return result;
    },
  };
}
