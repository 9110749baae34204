import { easterSunday, isoDay, isoWeek, toDay, weekdayOf } from './calendar.js';

test.each([
  // the first day that is counted
  [1970, 1, 1, '1970-01-01', 4, '1970-W01'],
  // before it
  [1969, 12, 31, '1969-12-31', 3, '1970-W01'],
  // a week that belongs to the year before
  [2021, 1, 3, '2021-01-03', 7, '2020-W53'],
  // a leap day
  [2000, 2, 29, '2000-02-29', 2, '2000-W09'],
  // a year of two figures is not one of the twentieth century
  [99, 3, 1, '0099-03-01', 7, '0099-W09'],
])('%i-%i-%i', (year, month, date, iso, weekday, week) => {
  const day = toDay(year, month, date)!;
  expect([isoDay(day), weekdayOf(day), isoWeek(day)]).toEqual([iso, weekday, week]);
});

test.each([
  // no such day in the month
  [2019, 2, 29],
  [2019, 4, 31],
  // no such month
  [2019, 13, 1],
])('%i-%i-%i is no date', (year, month, date) => {
  expect(toDay(year, month, date)).toBeUndefined();
});

test.each([
  // the earliest and the latest Easter of recent times, and one in between
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [2018, '2018-04-01'],
])('Easter of %i is on %s', (year, iso) => {
  expect(isoDay(easterSunday(year))).toBe(iso);
});
