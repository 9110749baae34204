/** Where and when quotes were said, for the filter; rows go with the quotes whose words they hold. */
export const OCCASION_WORDS: readonly string[] = [
  `create virtual table occasion_words using fts5 (occasion, tokenize = "unicode61 remove_diacritics 2")`,
  `create trigger quote_occasion_gone after delete on quote when old.record ->> '$.words.occasion' is not null begin delete from occasion_words where rowid = old.seq; end`,
  `insert into occasion_words (rowid, occasion) select seq, record ->> '$.words.occasion' from quote where record ->> '$.words.occasion' is not null`,
];
