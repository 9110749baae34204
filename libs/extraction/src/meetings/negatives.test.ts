import { findPeople } from '../people/find-people.js';
import { findQuotedStretches } from '../segment/find-quoted-stretches.js';
import { segmentText } from '../segment/segment-text.js';
import { articleOf } from '../test/article-of.js';
import { findTimes } from '../times/find-times.js';
import { findMeetings } from './find-meetings.js';

test.each([
  // what is met and is nobody
  'The results met expectations, Ada Lindqvist and Marcus Reeves said.',
  'Ada Lindqvist and Marcus Reeves met the deadline.',
  'The plan meets the needs of Ada Lindqvist and Marcus Reeves.',
  'The bill met fierce resistance from Ada Lindqvist and Marcus Reeves.',
  'After meeting the target, Ada Lindqvist praised Marcus Reeves.',
  // heights
  'Ada Lindqvist and Marcus Reeves climbed to the summit of Mount Brede.',
  'The mountain’s summit lies above the village of Ada Lindqvist and Marcus Reeves.',
  // a verb of speech
  'Ada Lindqvist talks about Marcus Reeves in her book.',
  // demands
  'Ada Lindqvist repeated her call for Marcus Reeves to resign.',
  'Marcus Reeves calls Ada Lindqvist a friend.',
  // things that are visited, hosted, welcomed
  'Ada Lindqvist asked Marcus Reeves to visit the website.',
  'Oslo will host the games, Ada Lindqvist told Marcus Reeves.',
  'Ada Lindqvist welcomed the decision of Marcus Reeves.',
  'Marcus Reeves received a letter from Ada Lindqvist.',
  // a sense of the ear
  'Ada Lindqvist was hearing about Marcus Reeves for years.',
  // markets and gyms
  'Shares rose in the morning session, Ada Lindqvist and Marcus Reeves said.',
  // rooms and shows
  'Ada Lindqvist saw Marcus Reeves in the meeting room.',
  'Ada Lindqvist watched Marcus Reeves on a talk show.',
  // meeting the public is no meeting of parties
  'Ada Lindqvist met reporters in Oslo.',
  'Ada Lindqvist spoke to supporters at a rally in Oslo.',
  // an interview and a press conference
  'Ada Lindqvist said in an interview that Marcus Reeves was right.',
  'Ada Lindqvist said at a news conference that Marcus Reeves was right.',
  // a passive of dealing
  'The treaty was negotiated by Ada Lindqvist.',
  // a doubt
  'Ada Lindqvist would not say whether she had met Marcus Reeves.',
  // a trip without a host
  'Ada Lindqvist returned from a trip to Copenhagen.',
  'Ada Lindqvist and Marcus Reeves visited Copenhagen.',
  // what two people receive, welcome or host is no guest
  'Ada Lindqvist and Marcus Reeves had received legal protection.',
  'Ada Lindqvist and Marcus Reeves welcomed the tariff exemption.',
  'Marcus Reeves, who received every telegram, spied on Ada Lindqvist.',
  // those who ask for a living
  'Ada Lindqvist told radio host Marcus Reeves that she was tired.',
  'Ada Lindqvist spoke with the Norvania Herald about the strait.',
  'Ada Lindqvist sat down with Marcus Reeves for an interview in Oslo.',
  // what two people talk of is no talk of theirs
  'Ada Lindqvist and Marcus Reeves talked glowingly about the harbour.',
  'Ada Lindqvist and Marcus Reeves also spoke at the conference in Oslo.',
  'Ada Lindqvist spoke at length about her friendship with Marcus Reeves.',
  // a manner of speaking
  'Ada Lindqvist kept talking to Marcus Reeves.',
  // to be able to deal is no dealing
  'Ada Lindqvist boasted of being able to negotiate a better deal with Marcus Reeves.',
  // dealings in general
  'Ada Lindqvist and Marcus Reeves believe in diplomacy.',
  // a body’s sitting
  'Ada Lindqvist left the cabinet meeting with a smile for Marcus Reeves.',
  'Ada Lindqvist told Radio One host Marcus Reeves that she was tired.',
  // at cross purposes
  'Ada Lindqvist and Marcus Reeves always talked past one another.',
  // a name that only says which thing is received
  'Ada Lindqvist and Marcus Reeves received numerous Harbour Board requests.',
  // a habit
  'Ada Lindqvist often meets Marcus Reeves.',
  // contests
  'Ada Lindqvist and Marcus Reeves meet for a second debate on Monday.',
  // relatives, and whom a survey counts
  'Marcus Reeves met his wife in Oslo.',
  'A third of the shipowners without a licence who met Ada Lindqvist gave money.',
  // only what is asked about; who met is told by others
  'The questions of Ada Lindqvist are about the harbour, including a meeting with Marcus Reeves.',
  // nobody who could be told
  'Executives and advisers met for years.',
  // what is received and is no guest
  'Ada Lindqvist and Marcus Reeves received donations from the Harbour Board.',
  'Ada Lindqvist, a rival of Marcus Reeves, received all the delegates.',
  // a stop in the street
  'Ada Lindqvist asked Marcus Reeves about his encounter with police.',
  // a custom
  'Ada Lindqvist said she meets with families of fishermen.',
  // a sitting of the house
  'Ada Lindqvist shepherded Marcus Reeves through the lame-duck session.',
  // a journey of somebody who serves no country
  'Ada Lindqvist, a poet, paid a visit to Norway.',
  // two bodies of one government
  'China wants to avoid encounters with Chinese officials.',
])('no meeting in: %s', (text) => {
  const article = articleOf(text);
  const { stretches } = findQuotedStretches(article);
  const segmented = segmentText(article, stretches);
  const meetings = findMeetings(article, segmented, findPeople(article, segmented, stretches), findTimes(article, segmented), []);
  expect(meetings.map(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)))).toEqual([]);
});
