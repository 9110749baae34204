import { outletName } from './outlet-name.js';

test.each([
  // the part that the address spells
  ['Harbour news | The Example Courier', 'https://www.examplecourier.example/1', 'The Example Courier'],
  ['Example Courier » Politics', 'https://examplecourier.example/1', 'Example Courier'],
  ['The Example Courier: Top stories', 'https://news.theexamplecourier.example/1', 'The Example Courier'],
  // a hyphen inside a name parts nothing
  ['Port-Herald', 'https://portherald.example/1', 'Port-Herald'],
  // an address that spells another name, or none
  ['News - Latest', 'https://feeds.example/1', 'News - Latest'],
  ['Harbour news | The Example Courier', undefined, 'Harbour news | The Example Courier'],
  ['', 'https://feeds.example/1', ''],
])('«%s» at %s is «%s»', (title, address, name) => {
  expect(outletName(title, address)).toBe(name);
});
