import { isAuthorNote } from './author-note.js';

describe('isAuthorNote', () => {
  it.each(['Ada Quill is a reporter at The Example Courier.', 'Tom Reed covers the harbour for The Example Courier.', 'Ada Quill is a Staff Writer at The Example Courier, where she reports on ships.', 'Contributing: Tom Reed and Mina Holt, Norvania Wire', 'Mina Holt ist Redakteurin der Hafenzeitung.', 'Mina Holt est journaliste à Port Arden.'])('knows: %s', (words) => expect(isAuthorNote(words)).toBe(true));

  it.each([
    // somebody in the news, at the end of a report
    ['Ada Quill is the minister of the sea.'],
    ['Tom Reed was found on Monday.'],
    ['Contributing to the damage was a storm from the west.'],
    ['The reporter is in Port Arden.'],
    ['“Ada Quill is a reporter,” he said.'],
  ])('leaves be: %s', (words) => expect(isAuthorNote(words)).toBe(false));
});
