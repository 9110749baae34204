/** How many of its first characters the beginning of a word has, where it is looked up at once; a longer one is the beginning of few words. */
const BEGINNINGS = '1 2 3 4';

interface WordIndex {
  readonly table: string;
  readonly columns: string;
  /** What takes the words out with the row that they are of: its name and when it fires, as the first tables made it. */
  readonly gone: { readonly trigger: string; readonly of: string; readonly rowid: string };
}

const WORD_INDEXES: readonly WordIndex[] = [
  { table: 'article_words', columns: 'text', gone: { trigger: 'article_gone', of: 'article', rowid: 'seq' } },
  { table: 'quote_words', columns: 'content, addressee, speaker', gone: { trigger: 'quote_gone', of: 'quote', rowid: 'seq' } },
  { table: 'person_words', columns: 'name', gone: { trigger: 'person_name_gone', of: 'person_name', rowid: 'id' } },
  { table: 'meeting_words', columns: 'names, place, words', gone: { trigger: 'meeting_gone', of: 'meeting', rowid: 'seq' } },
];

/**
 * Indexes the beginnings of words along with the words, so that a search for the first letters of a common one does not put
 * together anew the places of all words that begin so. An index is made with its beginnings or without: each is made again.
 */
export const WORD_BEGINNINGS: readonly string[] = WORD_INDEXES.flatMap(({ table, columns, gone }) => [
  `drop trigger ${gone.trigger}`,
  `create virtual table ${table}_begun using fts5 (${columns}, tokenize = "unicode61 remove_diacritics 2", prefix = "${BEGINNINGS}")`,
  `insert into ${table}_begun (rowid, ${columns}) select rowid, ${columns} from ${table}`,
  `drop table ${table}`,
  `alter table ${table}_begun rename to ${table}`,
  `create trigger ${gone.trigger} after delete on ${gone.of} begin delete from ${table} where rowid = old.${gone.rowid}; end`,
]);
