/** Words too common to tell one utterance from another. Compiled for this project: the closed classes of English (articles, pronouns, prepositions, auxiliaries, conjunctions). */
const STOP_WORDS = new Set(
  (
    'a about after all also am an and any are as at be because been before being but by can cannot could did do does for from had has have he her here him his how i if in into is it its just me more most must my no not of ' +
    "on only or other our out over own shall she should so some such than that the their them then there these they this those through to too under until up very was we were what when where which while who whom why will with would you your i'm it's don't won't we're they're that's we'll i've we've can't isn't"
  ).split(' '),
);

/** How many of the words tell something. */
export function countContentWords(words: readonly string[]): number {
  return words.filter((word) => !STOP_WORDS.has(word)).length;
}
