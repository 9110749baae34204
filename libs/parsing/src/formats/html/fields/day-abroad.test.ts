import { findDayAbroad } from './day-abroad.js';

test.each([
  // German, with its full stop
  ['Stand: 29. April 2023, 17:23 Uhr', 'de', '2023-04-29'],
  ['3. März 2021', 'de', '2021-03-03'],
  // Spanish and Portuguese with "de"
  ['25 de mayo de 2025 16:51 h', 'es', '2025-05-25'],
  // French: an ordinal, an accent, and July that begins like June
  ['Publié le 1er août 2023 à 14h52', 'fr', '2023-08-01'],
  ['30 juillet 2023', 'fr', '2023-07-30'],
  ['30 juin 2023', 'fr', '2023-06-30'],
  // Italian, Swedish, Turkish, Russian
  ['05 gennaio 2025', 'it', '2025-01-05'],
  ['5 augusti 2024', 'sv', '2024-08-05'],
  ['5 Ağustos 2024', 'tr', '2024-08-05'],
  ['5 мая 2024', 'ru', '2024-05-05'],
  // dots: the day stands first everywhere
  ['28.4.2023 18:41 Uhr', undefined, '2023-04-28'],
  // bars: only where the page is not in English
  ['25/05/2025', 'es', '2025-05-25'],
  // a short year on a German page
  ['Do 25.04.24 | 14:07 Uhr', 'de', '2024-04-25'],
  // East Asia begins with the year
  ['2019年3月2日 09時18分', 'ja', '2019-03-02'],
  ['2026.01.29 18:40', 'ko', '2026-01-29'],
])('%s (%s)', (words, language, expected) => {
  expect(findDayAbroad(words, language)).toBe(expected);
});

test.each([
  // in English the two orders are both at home
  ['02/06/2018', 'en-GB'],
  ['02/06/2018', undefined],
  // a number of people and a year
  ['29 Personen 2023', 'de'],
  // no calendar has it
  ['31.02.2023', 'de'],
  // a clock, a version, an address
  ['18.40 Uhr', 'de'],
  ['Version 12.4.24.1', 'de'],
])('no day: %s (%s)', (words, language) => {
  expect(findDayAbroad(words, language)).toBeUndefined();
});
