import { readBody } from './test/read-body.js';

const STORY = ['The harbour of Port Arden will open again in the spring, the minister of transport told reporters on Monday.', 'Two of its four quays had been closed since a storm in the autumn, and the fleet has been lying in the river ever since.', 'The fishermen, who had waited outside the town hall, said that they would believe it when the cranes came.', 'Officials of the port said that the work would cost less than had been feared, and that most of the money was already there.', 'Ada Quill, who leads the office of the harbour, said that the first ferry would leave for the islands before the end of April.', 'Her office had asked for the money three times since the storm, and twice the council of the town had put the vote off.'];
const OTHER = ['Snow fell on the hills above the capital of Norvania for the third day, and the trains to the coast stood still.', 'The railway said that it had no more than two ploughs, and that one of them was being mended.', 'Tom Reed, who keeps an inn at the pass, said that he had food for a week and guests for a month, and that he had seen worse.', 'The road over the pass stays closed until Sunday, and drivers are told to take the one along the coast.'];
const paragraphs = (words: readonly string[]) => words.map((line) => `<p>${line}</p>`).join('');
const pageOf = (within: string) => `<html><body><main><article><h1>Harbour to open</h1>${paragraphs(STORY.slice(0, 2))}${within}${paragraphs(STORY.slice(2))}</article></main></body></html>`;

test.each([
  ['a link in its heading', `<article class="card"><h3><a href="/news/snow">Snow closes the pass</a></h3>${paragraphs(OTHER)}</article>`],
  ['a short heading', `<article><h3><a href="/news/snow">Snow</a></h3>${paragraphs(OTHER)}</article>`],
  ['a heading in a link', `<article><span>Weather</span><a href="https://courier.example/snow"><h3>Snow closes the pass</h3></a>${paragraphs(OTHER)}</article>`],
])('a teaser marked as an article with %s is none of the body', (_, teaser) => {
  expect(readBody(pageOf(teaser))).toEqual(STORY);
});

test.each([
  ['a heading without a link', `<article><h3>Snow closes the pass</h3>${paragraphs(OTHER)}</article>`],
  ['a heading that leads to its place on the page', `<article><h3><a href="#entry-2">Snow closes the pass</a></h3>${paragraphs(OTHER)}</article>`],
])('a part of the article with %s stays', (_, part) => {
  expect(readBody(pageOf(part))).toEqual(expect.arrayContaining([...STORY, ...OTHER]));
});
