import { bodyMember, readClusters } from '../test/make-members.js';
import { formCopies } from './form-copies.js';

const PARAGRAPHS = [
  'The harbour of Ostholm opened again on Monday after a winter in which no ship had entered it, the port authority told a crowd of fishermen on the quay.',
  'Engineers had worked for eleven weeks to free the two sluice gates, which had been frozen since a storm pushed drifting ice over the outer wall in December.',
  'Traders in the old town expect the first deliveries of timber before the end of the month, and prices at the grain exchange fell by a tenth in early dealing.',
  'A second wall is planned for the northern basin, although the council has not yet agreed who will pay for it and several members want the work put out to tender.',
  'The last time the basin froze over for so long was when the lighthouse was built, according to a plaque that hangs beside the door of the harbour master.',
];
const STORY = PARAGRAPHS.join('\n');
const OTHER = [
  'Farmers on the southern plain brought in less barley than in any year since the registers began, because rain fell on all but four days of August.',
  'Their union wants the levy on imported feed lifted until spring, a step that the treasury of Norvania has refused twice and that its neighbours oppose.',
  'Millers say that their stores will last until February at most, and that the price of bread is bound to rise before the new year is a week old.',
].join('\n');

test.each([
  // two papers print the same wire story
  ['the same body', [bodyMember('2030-05-01/a', STORY), bodyMember('2030-05-02/b', STORY)], ['a+b']],
  // one paper cuts it from the end, as papers do
  ['shortened', [bodyMember('2030-05-01/a', STORY), bodyMember('2030-05-02/b', PARAGRAPHS.slice(0, 2).join('\n'))], ['a+b']],
  // one paper changes a word here and there
  ['edited', [bodyMember('2030-05-01/a', STORY), bodyMember('2030-05-02/b', STORY.replace('eleven weeks', '11 weeks').replace('a tenth', '10 percent'))], ['a+b']],
  // one paper adds a paragraph of its own
  ['with an addition', [bodyMember('2030-05-01/a', STORY), bodyMember('2030-05-02/b', `${STORY}\nOur own correspondent saw three boats leave at noon.`)], ['a+b']],
  // two papers write their own story and use one passage of the wire
  ['a passage in common', [bodyMember('2030-05-01/a', `${OTHER}\n${PARAGRAPHS[0]!}`), bodyMember('2030-05-02/b', STORY)], ['a', 'b']],
  // a round-up prints the first paragraph of each story: it is a copy of none
  ['a round-up', [bodyMember('2030-05-01/a', STORY), bodyMember('2030-05-01/b', OTHER), bodyMember('2030-05-02/c', `${PARAGRAPHS[0]!}\n${OTHER.split('\n')[0]!}`)], ['a', 'b', 'c']],
  // last winter's story, printed again next winter, is news of another winter
  ['a season later', [bodyMember('2030-05-01/a', STORY), bodyMember('2030-11-02/b', STORY)], ['a', 'b']],
  // without dates the words alone tell
  ['undated', [bodyMember('a', STORY), bodyMember('b', STORY)], ['a+b']],
  // a dated and an undated one: nobody can say which winter
  ['one undated', [bodyMember('2030-05-01/a', STORY), bodyMember('b', STORY)], ['a', 'b']],
  // a line that stands under many articles
  ['a short text', [bodyMember('2030-05-01/a', 'The council of Ostholm meets on the first Monday of the month.'), bodyMember('2030-05-01/b', 'The council of Ostholm meets on the first Monday of the month.')], ['a', 'b']],
])('%s', (_, members, expected) => {
  expect(readClusters(formCopies(members))).toEqual(expected);
});

test('a shortened story joins two that differ at their ends', () => {
  const members = [bodyMember('2030-05-03/c', PARAGRAPHS.slice(0, 3).join('\n')), bodyMember('2030-05-01/a', STORY), bodyMember('2030-05-02/b', `${PARAGRAPHS.slice(0, 3).join('\n')}\n${OTHER}`)];
  expect(readClusters(formCopies(members))).toEqual(['a+b+c']);
});
