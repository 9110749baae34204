import { createNamesModel, findNamesByModel, OUTSIDE } from '@onrecord/extraction';
import { makeNamesModel, NAMES_PLAN } from './names-plan.js';
import type { MarkedName, NamedDocument } from './named-document.js';
import { ANY_LABEL, toNameLesson } from './to-name-lesson.js';

const PLAN = { ...NAMES_PLAN, epochs: 5, votes: 2 };
const KINDS = { p: 'person', o: 'organisation', l: 'place' } as const;

/** A document from text where names are written `[p Ada Lindqvist]`. */
function documentOf(marked: string, isUntold = false): NamedDocument {
  let text = '';
  const names: MarkedName[] = [];
  for (const [, kind, name, plain] of marked.matchAll(/\[([pol]) ([^\]]+)\]|([^[]+)/g)) {
    if (name !== undefined) names.push({ start: text.length, end: text.length + name.length, kind: KINDS[kind as keyof typeof KINDS] });
    text += name ?? plain!;
  }
  return { id: 'toy', text, regions: [{ start: 0, end: text.length }], names, untold: isUntold ? [{ start: 0, end: text.length }] : [] };
}

const SURNAMES = ['Lindqvist', 'Voss', 'Quorne', 'Zadrell', 'Ombry', 'Tevik'];
const TOWNS = ['Port Brine', 'Skell', 'Quay Harrow', 'Mardle'];
/** Every surname speaks, every town is gone to, every bank pays. */
const CORPUS = SURNAMES.flatMap((surname, i) => TOWNS.map((town, k) => documentOf(`[p Ilan ${surname}] said the fund of the [o ${TOWNS[(i + k) % 4]!.split(' ')[0]!} Bank] was late. On the way to [l ${town}], [p ${surname}] slept.`)));
const LESSONS = CORPUS.map((document) => toNameLesson(document));

test('the same documents and seed give the same bytes, another seed gives others', () => {
  const bytes = makeNamesModel(LESSONS, new Set(), PLAN);
  expect(makeNamesModel(CORPUS.map((document) => toNameLesson(document)), new Set(), PLAN)).toEqual(bytes);
  expect(makeNamesModel(LESSONS, new Set(), { ...PLAN, seed: 99 })).not.toEqual(bytes);
});

test('what was learnt holds for names never seen', () => {
  const model = createNamesModel(makeNamesModel(LESSONS, new Set(), PLAN));
  const { segmented } = toNameLesson(documentOf('Ilan Grennik said the fund of the Velm Bank was late. On the way to Orrick, Grennik slept.'));
  const found = findNamesByModel(segmented, model).map(({ from, to, kind }) => `${kind}: ${segmented.tokens.slice(from, to).map(({ text }) => text).join(' ')}`);
  expect(found).toEqual(['person: Ilan Grennik', 'organisation: Velm Bank', 'place: Orrick', 'person: Grennik']);
});

test('a lesson labels whole names and leaves untold what is not known', () => {
  expect([...toNameLesson(documentOf('[p Ada Lindqvist] left.')).gold]).toEqual([1, 3, OUTSIDE, OUTSIDE]);
  expect([...toNameLesson(documentOf('[p Ada Lindqvist] met Voss.', true)).gold]).toEqual([1, 3, OUTSIDE, ANY_LABEL, OUTSIDE]);
  // A name that ends inside a token cannot be labelled.
  expect([...toNameLesson(documentOf('[p Ada Lind]qvist left.')).gold]).toEqual([ANY_LABEL, ANY_LABEL, OUTSIDE, OUTSIDE]);
});
