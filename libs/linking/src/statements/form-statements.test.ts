import { quoteMember, readClusters } from '../test/make-members.js';
import { formStatements } from './form-statements.js';

const CONTENT = 'that the harbour would open again before the first ships of winter';
const LONG = 'We will not leave this table before the last prisoner has come home';

test.each([
  // two papers print the same words
  ['the same words', [quoteMember('2030-05-01/a', 'ada', [LONG]), quoteMember('2030-05-02/b', 'ada', [LONG])], ['a+b']],
  // one prints a part of them
  ['a part', [quoteMember('2030-05-01/a', 'ada', [LONG]), quoteMember('2030-05-02/b', 'ada', ['the last prisoner has come home'])], ['a+b']],
  // two parts that meet only in the whole
  ['two parts and the whole', [quoteMember('2030-05-01/a', 'ada', ['will not leave this table']), quoteMember('2030-05-02/b', 'ada', ['the last prisoner has come home']), quoteMember('2030-05-02/c', 'ada', [LONG])], ['a+b+c']],
  // capitals, marks and line ends make no difference
  ['other typography', [quoteMember('2030-05-01/a', 'ada', ['We’ll finish our work today, friends']), quoteMember('2030-05-02/b', 'ada', ["we'll finish our work today,\nfriends"])], ['a+b']],
  // another speaker's are other words
  ['another speaker', [quoteMember('2030-05-01/a', 'ada', [LONG]), quoteMember('2030-05-02/b', 'tomas', [LONG])], ['a', 'b']],
  // no marked overlap: alone
  ['other words', [quoteMember('2030-05-01/a', 'ada', ['Our patience is at its end']), quoteMember('2030-05-01/b', 'ada', ['The door stays open for talks'])], ['a', 'b']],
  // indirect quotes have no marked words
  ['no marked words', [quoteMember('2030-05-01/a', 'ada', []), quoteMember('2030-05-01/b', 'ada', [])], ['a', 'b']],
  // a short phrase in one story
  ['a short phrase', [quoteMember('2030-05-01/a', 'ada', ['solid ground']), quoteMember('2030-05-03/b', 'ada', ['solid ground'])], ['a+b']],
  // the same short phrase half a year later was said again
  ['said again', [quoteMember('2030-05-01/a', 'ada', ['solid ground']), quoteMember('2030-11-03/b', 'ada', ['solid ground'])], ['a', 'b']],
  // a long sentence is quoted for years
  ['quoted again', [quoteMember('2030-05-01/a', 'ada', [LONG]), quoteMember('2033-05-01/b', 'ada', [LONG])], ['a+b']],
  // four words of a longer sentence are a habit of speech
  ['a habit of speech', [quoteMember('2030-05-01/a', 'ada', ['The good people of Norvania deserve a harbour that works in every winter']), quoteMember('2030-05-02/b', 'ada', ['The good people of Norvania will decide in autumn who leads the council'])], ['a', 'b']],
  // the whole content word by word, without marks: copies of one story
  ['a copied content', [quoteMember('2030-05-01/a', 'ada', [], 'q1', CONTENT), quoteMember('2030-05-02/b', 'ada', [], 'q1', CONTENT)], ['a+b']],
  // half a year later somebody says it again
  ['a content of another season', [quoteMember('2030-05-01/a', 'ada', [], 'q1', CONTENT), quoteMember('2030-11-02/b', 'ada', [], 'q1', CONTENT)], ['a', 'b']],
  // few words are anybody's
  ['a short content', [quoteMember('2030-05-01/a', 'ada', [], 'q1', 'that talks would go on'), quoteMember('2030-05-02/b', 'ada', [], 'q1', 'that talks would go on')], ['a', 'b']],
  // words that tell nothing join nothing
  ['stop words', [quoteMember('2030-05-01/a', 'ada', ['it is']), quoteMember('2030-05-01/b', 'ada', ['it is'])], ['a', 'b']],
])('%s', (_, members, expected) => {
  expect(readClusters(formStatements(members))).toEqual(expected);
});
