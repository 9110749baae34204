export { toClusterId } from './identity/fact-id.js';
export { linker } from './linker.js';
export { meetingComparer } from './related/meeting-comparer.js';
