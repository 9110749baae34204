import type { LinkedNoun, LinkMember } from '@onrecord/domain';
import fc from 'fast-check';
import * as door from './index.js';
import { linker } from './linker.js';
import { groupMembers } from './groups/group-members.js';
import { bodyMember, meetingMember, personMember, quoteMember } from './test/make-members.js';

test('the door opens on', () => {
  expect(Object.keys(door).sort()).toEqual(['linker', 'meetingComparer', 'toClusterId', 'wordingComparer']);
});

const day = fc.integer({ min: 0, max: 200 }).map((n) => new Date(Date.UTC(2030, 0, 1 + n)).toISOString().slice(0, 10));
const published = fc.oneof({ weight: 5, arbitrary: day.map((date) => `${date}/`) }, { weight: 1, arbitrary: fc.constant('') });

const person = fc.tuple(published, fc.constantFrom('Ada Lindqvist', 'Ada M. Lindqvist', 'Tomas Varga', 'Varga'), fc.subarray(['minister | Norvania', 'minister | Ostland', 'envoy | Ostland', 'former | colonel']));
const quote = fc.tuple(published, fc.constantFrom('ada', 'tomas'), fc.array(fc.array(fc.constantFrom('harbour', 'bridge', 'winter', 'ships', 'open', 'the'), { minLength: 1, maxLength: 9 }).map((words) => words.join(' ')), { maxLength: 2 }));
const meeting = fc.tuple(
  published,
  fc.record({
    parties: fc.constantFrom(['Ada Lindqvist', 'Tomas Varga'], ['Tomas Varga', 'Ada Lindqvist'], ['Ada Lindqvist', 'Varga'], ['Olga Varga', 'Ada Lindqvist'], ['Ada Lindqvist', 'Park Min-ho']),
    status: fc.constantFrom('proposed', 'planned', 'held', 'cancelled', 'postponed', 'denied'),
    earlier: fc.subarray(['planned', 'cancelled']),
    kind: fc.constantFrom('meeting', 'summit', 'call'),
    place: fc.option(fc.constantFrom('Oslo', 'Norway', 'Vienna'), { nil: undefined }),
    times: fc.array(fc.oneof(day, day.map((date) => `${date.slice(0, 7)}-01/${date.slice(0, 7)}-28`)), { maxLength: 2 }),
  }),
);

/** Passages of which a paper prints all, or some: each long enough to be told from others. */
const PASSAGES = Array.from({ length: 6 }, (_, n) => Array.from({ length: 30 }, (__, word) => `w${n}x${word}`).join(' '));
const body = fc.tuple(published, fc.subarray(PASSAGES, { minLength: 2 }));

const members: Readonly<Record<LinkedNoun, fc.Arbitrary<readonly LinkMember[]>>> = {
  person: fc.array(person, { maxLength: 14 }).map((told) => told.map(([date, name, roles], n) => personMember(`${date}a${n}`, name, roles))),
  statement: fc.array(quote, { maxLength: 14 }).map((told) => told.map(([date, speaker, words], n) => quoteMember(`${date}a${n}`, speaker, words))),
  copies: fc.array(body, { maxLength: 10 }).map((told) => told.map(([date, passages], n) => bodyMember(`${date}a${n}`, passages.join('\n')))),
  meeting: fc.array(meeting, { maxLength: 14 }).map((told) => told.map(([date, { place, ...rest }], n) => meetingMember(`${date}a${n}`, { ...rest, ...(place === undefined ? {} : { place }) } as Parameters<typeof meetingMember>[1]))),
};

describe.each(['person', 'statement', 'meeting', 'copies'] as const)('%s', (noun) => {
  test('any order of the members gives the same clusters', () => {
    fc.assert(
      fc.property(
        members[noun].chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length }))),
        ([given, shuffled]) => expect(linker.form(noun, shuffled)).toEqual(linker.form(noun, given)),
      ),
    );
  });

  test('any split into whole groups gives the same clusters', () => {
    fc.assert(
      fc.property(members[noun], fc.infiniteStream(fc.boolean()), (given, choices) => {
        const sides: LinkMember[][] = [[], []];
        for (const group of groupMembers(given)) sides[choices.next().value ? 1 : 0]!.push(...group);
        const apart = sides.flatMap((side) => linker.form(noun, side)).sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(apart).toEqual(linker.form(noun, given));
      }),
    );
  });

  test('every member is in one cluster, whose id is made from its first', () => {
    fc.assert(
      fc.property(members[noun], (given) => {
        const clusters = linker.form(noun, given);
        expect(clusters.flatMap((cluster) => cluster.members.map((ref) => ref.articleId)).sort()).toEqual(given.map((member) => member.ref.articleId).sort());
        for (const cluster of clusters) {
          const first = given.find((member) => member.ref.articleId === cluster.members[0]!.articleId)!;
          expect(cluster.id).toBe(door.toClusterId(noun, first.stableId));
        }
      }),
    );
  });
});

describe.each(['statement', 'copies'] as const)('%s by pairs', (noun) => {
  test('one more member parts nobody', () => {
    fc.assert(
      fc.property(members[noun], (given) => {
        const all = linker.form(noun, given);
        const clusterOf = (articleId: string): number => all.findIndex((cluster) => cluster.members.some((ref) => ref.articleId === articleId));
        for (const cluster of linker.form(noun, given.slice(1))) expect(new Set(cluster.members.map((ref) => clusterOf(ref.articleId))).size).toBe(1);
      }),
    );
  });

  test('members joined as such share a bond, or as many keys as is told, and come within the days', () => {
    const pairs = linker.pairs![noun]!;
    fc.assert(
      fc.property(members[noun], (given) => {
        for (const a of given) {
          for (const b of given) {
            if (a === b || !pairs.isSame(a, b) || !sharesKey(a, b)) continue;
            expect(a.keys.filter((key) => b.keys.includes(key)).length).toBeGreaterThanOrEqual(pairs.sharedKeys);
            if (a.published !== undefined && b.published !== undefined) expect(Math.abs(Date.parse(a.published) - Date.parse(b.published))).toBeLessThanOrEqual(pairs.days * 86_400_000);
            else expect([a.published ?? b.published, pairs.comparesUndated]).toEqual([undefined, true]);
          }
        }
      }),
    );
  });
});

function sharesKey(a: LinkMember, b: LinkMember): boolean {
  return a.keys.some((key) => b.keys.includes(key));
}

test('a strand is the same in whatever order its members come', () => {
  const strands = linker.strands!;
  const grown = (given: readonly LinkMember[]) => {
    const bySignature = new Map<string, ReturnType<typeof strands.add>>();
    for (const member of given) bySignature.set(strands.signatureOf(member), strands.add(bySignature.get(strands.signatureOf(member)), member, true));
    return strands.tellApart([...bySignature.values()]);
  };
  fc.assert(
    fc.property(
      fc.array(person, { minLength: 1, maxLength: 14 }).chain((told) => {
        const given = told.map(([date, , roles], n) => personMember(`${date}a${n}`, n % 3 === 0 ? 'Ada M. Lindqvist' : 'Ada Lindqvist', roles));
        return fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }));
      }),
      ([given, shuffled]) => expect(grown(shuffled)).toEqual(grown(given)),
    ),
  );
});
