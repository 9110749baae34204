import { CHRONO } from './chrono.js';

test.each([
  // read against the day of publication, whatever the machine's zone
  ['She left yesterday.', '2019-05-15', [['yesterday', '2019-05-14']]],
  ['She left on May 7, 2018.', '2019-05-15', [['May 7, 2018', '2018-05-07']]],
  // a month without a day is no day
  ['She left in March 2018.', '2019-05-15', [['March 2018', '2018-03']]],
  // a run of days
  ['The fair runs May 7 to May 9, 2018.', '2019-05-15', [['May 7 to May 9, 2018', '2018-05-07/2018-05-09']]],
  // an instant of publication counts as its day
  ['She left yesterday.', '2019-05-15T22:00:00Z', [['yesterday', '2019-05-14']]],
  // nothing to find
  ['She left.', undefined, []],
])('%s, published %s', (text, published, times) => {
  const documents = [published === undefined ? { id: 'a', text } : { id: 'a', text, published }];
  const [answer] = CHRONO.tasks.dates!({ documents, file: '' });
  expect((answer as { times: readonly { span: [number, number]; value: string }[] }).times.map(({ span, value }) => [text.slice(...span), value])).toEqual(times);
});
