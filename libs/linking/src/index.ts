export { toClusterId } from './identity/fact-id.js';
export { linker } from './linker.js';
export { meetingComparer } from './related/meeting-comparer.js';
export { wordingComparer } from './statements/wording-comparer.js';
