import * as fc from 'fast-check';
import type { ArticleOutline, QuoteOutline } from '../articles/article-outline.js';
import { toTestDigest } from '../articles/test-digest.js';

/** An article given to the store. The same content told twice is the same version taken in again. */
export interface TakingIn {
  /** The tick of the clock at which it comes. */
  readonly tick: number;
  readonly outline: ArticleOutline;
}

/** The last tick of a story's clock. */
export const LAST_TICK = 4;

/** A tick as an instant. */
export function toInstant(tick: number): string {
  return `2031-06-0${tick + 1}T12:00:00.000Z`;
}

const PEOPLE = ['Ada Quill', 'Tom Reed', 'Mina Holt'] as const;
const ARTICLES = ['a', 'b', 'c', 'd'] as const;
/** One outlet in two spellings, and another. */
const OUTLETS = ['THE EXAMPLE COURIER', 'The Example Courier', 'Port Arden Post'] as const;
const UTTERANCES = ['We will act before the harbour freezes over again this winter', 'We will act', 'Nobody asked the fishermen of Port Arden about the new wall', 'Tom Reed gave Mina Holt his word on the harbour'] as const;
const WIRE_STORY = [
  'The harbour of Port Arden opened again on Monday after a winter in which no ship had entered it, the port authority told a crowd of fishermen on the quay.',
  'Engineers had worked for eleven weeks to free the two sluice gates, which had been frozen since a storm pushed drifting ice over the outer wall.',
];

/** Words that stand in stories, to search with. */
export const STORY_WORDS: readonly string[] = ['act', 'Quill', 'harbour', 'Port Arden'];

/** Absent half of the time. */
function seldom<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(value, { nil: undefined, freq: 2 });
}

/** Absent now and then. */
function mostly<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(value, { nil: undefined, freq: 6 });
}

const speaker = fc.constantFrom(...PEOPLE);
const quote = fc.record({ words: fc.constantFrom(...UTTERANCES), speaker, addressee: seldom(fc.constant('reporters')), occasion: seldom(fc.constant('at a dinner in Port Arden')), day: seldom(fc.constantFrom('2031-05-01', '2031-05-03')), kind: fc.constantFrom('direct' as const, 'indirect' as const) }).map(withoutAbsent<QuoteOutline>);
const quotes = fc.tuple(fc.array(quote, { maxLength: 2 }), fc.boolean()).map(([told, nests]) => told.map((one, index) => (nests && index === 1 ? { ...one, insideOf: 0 } : one)));
const meeting = fc.record({
  participants: fc.shuffledSubarray([...PEOPLE], { minLength: 2, maxLength: 3 }),
  status: fc.constantFrom('planned' as const, 'held' as const, 'cancelled' as const),
  place: seldom(fc.constant('Port Arden')),
  day: seldom(fc.constantFrom('2031-05-03', '2031-05-09')),
}).map(withoutAbsent);
const person = fc.record({ name: speaker, presidentOf: seldom(fc.constantFrom('Norvania', 'Sudmark')), names: seldom(fc.constantFrom(['Ada Quill', 'Tom Reed'], ['Mina Holt', 'Ada Holt'])), standing: seldom(fc.constant('private' as const)) }).map(withoutAbsent);
const content = fc.record({
  id: fc.constantFrom(...ARTICLES),
  published: mostly(fc.constantFrom('2031-05-01', '2031-05-02', '2031-05-02T08:00:00Z', '2031-05-04')),
  outlet: mostly(fc.constantFrom(...OUTLETS)),
  authors: seldom(fc.shuffledSubarray(['Ivo Lund', 'IVO LUND', 'Ida Moss'], { minLength: 1 })),
  headline: seldom(fc.constant('Port Arden waits')),
  prose: seldom(fc.constant(WIRE_STORY)),
  people: fc.uniqueArray(person, { maxLength: 2, selector: ({ name }) => name }),
  quotes,
  meetings: fc.array(meeting, { maxLength: 2 }),
});
const release = fc.option(fc.integer({ min: 0, max: LAST_TICK }).map(toInstant), { nil: undefined, freq: 2 });
const outline = fc.tuple(content, release).map(([told, releaseAt]) => withoutAbsent<ArticleOutline>({ ...told, releaseAt, provenance: toTestDigest(JSON.stringify(told)) }));

/**
 * Articles of a few people, some told again in other versions or taken in twice, some copies of one wire story, that come in any
 * order while the clock goes on; half of them under embargo, which may be over when they come.
 */
export const embargoStory: fc.Arbitrary<readonly TakingIn[]> = fc
  .tuple(fc.array(outline, { minLength: 2, maxLength: 6 }), fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: LAST_TICK })), { minLength: 3, maxLength: 8 }))
  .map(([outlines, comings]) => comings.map(([which, tick]) => ({ tick, outline: outlines[which % outlines.length]! })).sort((a, b) => a.tick - b.tick));

function withoutAbsent<Value extends object>(value: { readonly [Key in keyof Value]: Value[Key] | undefined }): Value {
  return Object.fromEntries(Object.entries(value).filter(([, told]) => told !== undefined)) as Value;
}
