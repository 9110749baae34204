import type { Attack } from './attack.js';
import { COSTLY_OPERATIONS } from './costly-operations.js';
import { FLOODING_OPERATIONS } from './flooding-operations.js';
import { HOSTILE_REQUESTS } from './hostile-requests.js';
import { HOSTILE_VALUES } from './hostile-values.js';
import { NESTED_OPERATIONS } from './nested-operations.js';

/** Every attack on a server of this schema, under the limits that nobody changed. */
export const ATTACKS: readonly Attack[] = [...NESTED_OPERATIONS, ...FLOODING_OPERATIONS, ...COSTLY_OPERATIONS, ...HOSTILE_VALUES, ...HOSTILE_REQUESTS];
