import type { CallerSigns, IdentifyCaller } from '../access/identify-caller.js';
import { CLOSE_CODES, toClosing } from './close-codes.js';

/** A key is looked at again after so many signs of life. */
export const PINGS_OF_A_CHECK = 2;

/** Whether a key was revoked since it was shown. Where that cannot be found out, it is asked again next time. */
export async function isNoLongerGood(recognise: IdentifyCaller, signs: CallerSigns): Promise<boolean> {
  try {
    await recognise(signs);
    return false;
  } catch (error) {
    return toClosing(error).code === CLOSE_CODES.unauthenticated;
  }
}
