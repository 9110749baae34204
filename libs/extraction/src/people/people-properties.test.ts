import { peopleOf } from './test/people-of.js';

/** Words that the finders look out for, and some that mean to trip them. */
const WORDS = 'Ada Reeves Kim Jong-un President the of , . “ ” ’s ’ he she his her Mr. Dr. Jr. van de al - - Secretary State minister officials a former then who was South Korea Korea’s US 34 Green said and & for Bank 😀 é É́ al-Haddad J. III ( ) ; — \n\n'.split(' ');

/** A small generator of numbers, so that a failure can be run again. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

test.each(Array.from({ length: 60 }, (_, seed) => seed))('any words: mentions are ordered, apart, inside the text, and point at what exists (seed %i)', (seed) => {
  const next = numbers(seed);
  const text = Array.from({ length: 120 }, () => WORDS[Math.floor(next() * WORDS.length)]!).join(next() < 0.2 ? '' : ' ');
  const { mentions, people, organisations, places } = peopleOf(text);
  const ids = new Set([...people, ...organisations, ...places].map(({ id }) => id));
  let end = 0;
  for (const { span, entityId, candidates } of mentions) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
    expect(entityId === undefined || ids.has(entityId)).toBe(true);
    expect(candidates.every((candidate) => ids.has(candidate.entityId))).toBe(true);
  }
  expect(end).toBeLessThanOrEqual(text.length);
  for (const person of people) expect(person.mentionIds.length).toBeGreaterThan(0);
});
