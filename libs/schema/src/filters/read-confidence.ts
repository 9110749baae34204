import { InputError } from '@onrecord/domain';

/** The least confidence of a quote where nobody says otherwise. */
const CONFIDENCE_MIN_DEFAULT = 0.5;

/**
 * The least confidence that is asked of quotes.
 * @throws InputError naming the argument when it is no share of one.
 */
export function readConfidence(argument: string, given: number | null | undefined): number {
  const confidence = given ?? CONFIDENCE_MIN_DEFAULT;
  if (confidence >= 0 && confidence <= 1) return confidence;
  throw new InputError(argument, `\`${argument}\` must be 0 to 1, found ${confidence}`);
}
