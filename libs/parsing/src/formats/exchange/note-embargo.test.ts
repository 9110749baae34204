import { readNoteEmbargo } from './note-embargo.js';
import { NEVER } from './told-release.js';

test.each([
  // a day with its year and a clock with its zone, in the orders in which they are written
  ['EMBARGOED until 06:00 GMT, 3 March 2026', '2026-03-03T06:00:00Z'],
  ['Eds: Embargoed until 3 March 2026 06:00 EST.', '2026-03-03T11:00:00Z'],
  ['STRICT EMBARGO: 0001 GMT, Tuesday, March 3, 2026', '2026-03-03T00:01:00Z'],
  ['Not for publication before 2026-03-03T06:00:00+01:00', '2026-03-03T05:00:00Z'],
  ['Do not use until March 3, 2026 at 6.30 GMT. Corrects the name of the ferry.', '2026-03-03T06:30:00Z'],
  ['Embargoed for release until 2026-03-03 06:00 UTC', '2026-03-03T06:00:00Z'],
  // without a zone, when it has come everywhere
  ['Not to be published before 3 March 2026', '2026-03-03T12:00:00Z'],
  ['Hold for release until 18:00, 3 March 2026', '2026-03-04T06:00:00Z'],
  // the last of two
  ['EMBARGOED until 3 March 2026. Not for broadcast before 5 March 2026.', '2026-03-05T12:00:00Z'],
  // words of which the end is not sure
  ['EMBARGOED until Monday noon', NEVER],
  ['EMBARGOED until 3 March', NEVER],
  ['EMBARGOED until 3 March 2026 at noon, London time', NEVER],
  ['EMBARGOED until 06:00 p.m. on 3 March 2026', NEVER],
  ['EMBARGOED', NEVER],
  ['Under strict embargo', NEVER],
  ['This story is embargoed.', NEVER],
  ['Must not be used before the minister rises', NEVER],
  ['EMBARGOED until 3 March 2026. Not for broadcast before the minister speaks.', NEVER],
  ['Embargoed until 31 February 2026', NEVER],
  // no embargo of the article
  ['Updates with the oil embargo, adds quotes', undefined],
  ['Adds detail of embargoed grain', undefined],
  ['Embargo lifted', undefined],
  ['EMBARGO: lifted', undefined],
  ['The embargo has been lifted', undefined],
  ['No embargo', undefined],
  ['Not for publication in Norvania', undefined],
  ['Will be updated before noon', undefined],
  ['', undefined],
])('«%s» ends %s', (note, release) => {
  expect(readNoteEmbargo(note)).toBe(release);
});
