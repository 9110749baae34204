/**
 * Ends like a sentence in any script: `It is over.”`, `会谈结束。`, `समाप्त हुआ।`, `انتهى؟`; must not match `Talks to resume`.
 * A colon leads on to what follows.
 */
const SENTENCE_END = /[.!?…:;。！？：．؟۔।॥][\s"'”’»›)\]*」』）】“]{0,4}$/u;

/** Whether words end as a sentence ends, in any script. */
export function endsSentence(words: string): boolean {
  return SENTENCE_END.test(words.slice(-6));
}
