import type { VariableReader } from './variables.js';

/** The folder of the built reader, served at `/`; `undefined` leaves the playground there. */
export function readReaderFolder(variables: VariableReader): string | undefined {
  return variables.text('ONRECORD_READER');
}
