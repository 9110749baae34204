import type { VariableReader } from './variables.js';

/** Who may read whole articles: whoever asks from this machine (`auto`), anybody (`open`), or holders of keys alone (`key`). */
export const TEXT_READERS = ['auto', 'open', 'key'] as const;

/** Who may do what without a key. */
export interface AccessSettings {
  readonly text: (typeof TEXT_READERS)[number];
}

/** The settings that the variables tell. */
export function readAccess(variables: VariableReader): AccessSettings {
  return { text: variables.choice('ONRECORD_TEXT', TEXT_READERS, 'auto') };
}
