import { readArchive } from '../documents/read-archive.js';
import { DATES } from './dates.js';

/** Published on a Wednesday. */
function timesOf(text: string): readonly { readonly value: string | null; readonly timex3: string | null }[] {
  const [line] = DATES.predict(readArchive([{ id: 'a', text, published: '2019-05-15' }], 'text').read);
  return (line as { times: readonly { value: string | null; timex3: string | null }[] }).times;
}

test.each([
  // a week and a weekend by their days
  ['Ms Reeves met the council of Norvania last week.', '2019-05-06/2019-05-12', '2019-W19'],
  ['Ms Reeves met the council of Norvania at the weekend.', '2019-05-11/2019-05-12', '2019-W19-WE'],
  // a part of a day by its day
  ['Ms Reeves met the council of Norvania on Tuesday night.', '2019-05-14', '2019-05-14TNI'],
  // a decade and a century as calendars count them, whole
  ['The council of Norvania was founded in the 1960s.', '1960-01-01/1969-12-31', '196'],
  ['The council of Norvania was founded in the 18th century.', '1700-01-01/1799-12-31', '17'],
  // a bygone time ends with the day of publication
  ['The council of Norvania was founded several years ago.', '/2019-05-15', 'PAST_REF'],
  // what is a calendar date already, and what is none
  ['Ms Reeves met the council of Norvania on May 7, 2019.', '2019-05-07', '2019-05-07'],
  ['The council of Norvania was founded in March 2012.', '2012-03', '2012-03'],
  ['The council of Norvania sat for three days.', 'P3D', 'P3D'],
])('%s', (text, value, timex3) => {
  expect(timesOf(text).map((time) => [time.value, time.timex3])).toEqual([[value, timex3]]);
});
