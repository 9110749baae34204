import { PACK } from './pack/pack.js';
import type { Proof } from './proof.js';

/** Every proof by its name on the command line. */
export const PROOFS: Readonly<Record<string, Proof>> = { pack: PACK };
