import { hashWord } from '@onrecord/extraction';
import { parseCities } from './read-cities.js';

test.each([
  // a name, and the same without the marks over its letters
  ['Skåll Brine', true],
  ['Skall Brine', true],
  // a name that begins in lower case could not be told from running text
  ['les Mardles', false],
  // the head of the file is no city
  ['name', false],
])('"%s" is listed: %s', (name, listed) => {
  expect(parseCities('name,country,subcountry,geonameid\nSkåll Brine,Norvania,,1\nles Mardles,Norvania,,2\n').has(hashWord(name))).toBe(listed);
});
