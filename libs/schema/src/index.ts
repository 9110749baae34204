import 'reflect-metadata';

export * from './build-schema.js';
export { mostGivenBy, readsOf } from './connections/reads.js';
export * from './print-schema.js';
export * from './record-context.js';
export * from './loaders/create-loaders.js';
export * from './loaders/page-loader.js';
export * from './loaders/record-loader.js';
export * from './errors/to-public-error.js';
export * from './node/global-id.js';
export { loadMeetingCalendar, loadMeetingEntry } from './meeting/meeting-entry.js';
export * from './standards/event.js';
export * from './standards/i-calendar.js';
export type * from './standards/json-ld.js';
export type { MeetingEntry } from './standards/meeting-entry.js';
export * from './standards/permalink.js';
export { toQuotation } from './standards/quotation.js';
