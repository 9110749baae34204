import type { Intake } from '@onrecord/domain';
import { outcomeOfFailure } from './measure-analyst.js';
import type { Metrics } from './metrics.js';

/** The same intake, counted by what came of each article. */
export function measureIntake(intake: Intake, { intakes }: Metrics): Intake {
  return {
    async takeIn(input) {
      try {
        const result = await intake.takeIn(input);
        intakes.inc({ outcome: result.outcome });
        return result;
      } catch (error) {
        intakes.inc({ outcome: outcomeOfFailure(error) });
        throw error;
      }
    },
  };
}
