import { quotesIn } from '../test/quotes-in.js';

test.each([
  // scare quotes
  ['The “reform” cost the town its school.'],
  ['He lives in the “old” town hall.'],
  ['They opened the so-called “friendship bridge” in May.'],
  // titles of works and names of events
  ['Her novel “The Salt Road” won a prize.'],
  ['The film “We Will Act” opens on Friday.'],
  ['The band played “Long Way Home” twice.'],
  // nicknames
  ['Tom “The Hammer” Varga lost the last round.'],
  // measures
  ['The 6’2” guard scored twice.'],
  ['A 12" pipe burst under the square.'],
  // refusing to say
  ['Ms Reeves declined to say when talks would begin.'],
  ['The ministry refused to say who had signed.'],
  ['Mr Varga would not comment on the report.'],
  ['Mr Varga did not say that he would leave.'],
  ['She never said that the plan was dead.'],
  ['The board didn’t say why it had voted no.'],
  ['Officials have not said how many were hurt.'],
  ['The spokesman failed to explain the delay.'],
  // asking is no telling
  ['Reporters asked whether the bridge was safe.'],
  ['She asked if the train had left.'],
  ['He asked about the weather.'],
  // merely possible saying
  ['He could say that the plan was dead.'],
  ['Ms Reeves might announce her plans next week.'],
  // hoping, believing, intending, being expected
  ['Ms Reeves hopes that talks will begin.'],
  ['Mr Varga believes the bridge is safe.'],
  ['The council intends to close the school.'],
  ['Talks are expected to begin on Friday.'],
  // nouns that look like cues
  ['The latest claims worry the board.'],
  ['Phone calls went unanswered for days.'],
  ['Four states border the lake.'],
  ['Interest rates help nobody here.'],
  ['The reports filled two shelves.'],
  // verbs of saying with a plain object
  ['She said nothing.'],
  ['He wrote a letter to his aunt.'],
  ['He told her a story.'],
  ['Ms Reeves maintains a house by the lake.'],
  ['The town praised its firemen.'],
  // a name is no opinion
  ['A firm called Norda built the bridge.'],
  ['Mr Varga called his brother.'],
  // denying it, with nothing said
  ['Ms Reeves denied it flatly.'],
  // a relative clause
  ['The two spoke in words that agreed on little.'],
  // a verb behind a title in marks
  ['The play “Long Way Home” opened in May.'],
  // a participle that describes
  ['The proposed bridge is forty metres long.'],
  ['The said contract ran out in May.'],
])('no quote in: %s', (text) => {
  expect(quotesIn(text)).toEqual([]);
});
