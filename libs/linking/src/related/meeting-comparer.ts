import type { MeetingComparer } from '@onrecord/domain';
import { contradictionsOf } from './contradictions-of.js';
import { relate } from './relate.js';

/** Compares meetings, and the reports of one, by the same places, days and names as linking does. */
export const meetingComparer: MeetingComparer = { relate, contradictionsOf };
