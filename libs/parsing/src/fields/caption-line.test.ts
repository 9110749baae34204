import { hasCaptionCue, isCreditLine } from './caption-line.js';

test.each([
  // who stands where
  ['Foreign Minister Ada Lindqvist (left) greets Olen Brask', true],
  // what is seen
  ['Otto Lang is led into the court in Port Arden', true],
  ['Mina Holt poses for a picture with her boat', true],
  ['File photo of the harbour.', true],
  // the kicker of captions in many papers
  ['ON THE ROAD … The coast bus leaves Port Arden.', true],
  // who stands where, in a sentence
  ['Olen Brask, left, shakes hands with Ada Lindqvist on Friday.', true],
  ['He turned left, right, left.', false],
  // what a broadcaster prints before it
  ['Image caption, The lighthouse was built in 1861', true],
  // a standfirst with somebody's words, and a verb of motion
  ['‘You walk or you wait,’ Brask says after talks with Lindqvist', false],
  ['Minister arrives in Port Arden for talks with fishermen', false],
  ['Officials are led to believe in a deal', false],
  // a sentence of the body
  ['The minister is seen as a friend of the fishermen.', false],
])('«%s» speaks like a caption: %s', (words, caption) => {
  expect(hasCaptionCue(words)).toBe(caption);
});

test.each([
  ['Photo: Ada Quill', true],
  ['(Norvania Wire/AP)', true],
  ['MINA HOLT/THE EXAMPLE COURIER', true],
  ['Mina Holt / Norvania Wire', true],
  // two places
  ['PORT ARDEN/NORDHAVN', false],
  // a caption with its credit
  ['The harbour (AP)', false],
  // a name alone may be a writer's
  ['Ada Quill', false],
])('«%s» is a credit alone: %s', (words, credit) => {
  expect(isCreditLine(words)).toBe(credit);
});
