import { isAuthorNote } from './author-note.js';

describe('isAuthorNote', () => {
  it.each(['Ada Quill is a reporter at The Example Courier.', 'Tom Reed covers the harbour for The Example Courier.', 'Mina Holt ist Redakteurin der Hafenzeitung.', 'Mina Holt est journaliste à Port Arden.'])('knows: %s', (words) => expect(isAuthorNote(words)).toBe(true));

  it.each([
    // somebody in the news, at the end of a report
    ['Ada Quill is the minister of the sea.'],
    ['Tom Reed was found on Monday.'],
    ['The reporter is in Port Arden.'],
    ['“Ada Quill is a reporter,” he said.'],
  ])('leaves be: %s', (words) => expect(isAuthorNote(words)).toBe(false));
});
