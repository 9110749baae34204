import { ATTACKS_ON_THE_SERVER } from './attacks/attacks.js';
import { COLD } from './cold/cold.js';
import { DOCUMENTS } from './documents/documents.js';
import { FUZZ } from './fuzz/fuzz.js';
import { HOSTILE } from './hostile/hostile.js';
import { PACK } from './pack/pack.js';
import { PAGES } from './pages/pages.js';
import { PLAYGROUND } from './playground/playground.js';
import type { Proof } from './proof.js';
import { READER } from './reader/reader.js';
import { SCREENSHOTS } from './reader/screenshots.js';
import { KILL } from './record/kill.js';
import { ORDERS_OF_INTAKE } from './record/orders.js';
import { TWICE } from './record/twice.js';
import { WRITERS } from './record/writers.js';
import { SOAK } from './soak/soak.js';
import { WARC } from './warc/warc.js';

/** Every proof by its name on the command line. */
export const PROOFS: Readonly<Record<string, Proof>> = {
  documents: DOCUMENTS,
  playground: PLAYGROUND,
  attacks: ATTACKS_ON_THE_SERVER,
  reader: READER,
  screenshots: SCREENSHOTS,
  twice: TWICE,
  orders: ORDERS_OF_INTAKE,
  kill: KILL,
  writers: WRITERS,
  warc: WARC,
  hostile: HOSTILE,
  fuzz: FUZZ,
  pages: PAGES,
  cold: COLD,
  pack: PACK,
  soak: SOAK,
};
