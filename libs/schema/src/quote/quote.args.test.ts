import { toGlobalId } from '../node/global-id.js';
import { toQuoteFilter } from './quote.args.js';

test.each([
  // no filter at all: still only what the record is fairly sure of
  [undefined, { minConfidence: 0.5 }],
  [{ minConfidence: 0 }, { minConfidence: 0 }],
  // null is absent
  [{ words: null, kinds: null }, { minConfidence: 0.5 }],
  // the same speaker twice is one
  [{ speakers: [toGlobalId('Person', 'p1'), toGlobalId('Person', 'p1')] }, { speakerIds: ['p1'], minConfidence: 0.5 }],
  [{ mentions: [toGlobalId('Person', 'p1'), toGlobalId('Person', 'p2')] }, { mentionedIds: ['p1', 'p2'], minConfidence: 0.5 }],
  [{ words: ' sanctions ', published: { before: '2031-01-02' } }, { words: 'sanctions', published: { before: '2031-01-02' }, minConfidence: 0.5 }],
  [{ firstOfStatement: true }, { firstOfStatement: true, minConfidence: 0.5 }],
  // as if it had been left out
  [{ firstOfStatement: false }, { minConfidence: 0.5 }],
  [{ said: { from: '2031-01-01', before: null } }, { said: { from: '2031-01-01' }, minConfidence: 0.5 }],
])('%j filters by %j', (filter, read) => {
  expect(toQuoteFilter(filter)).toEqual(read);
});
