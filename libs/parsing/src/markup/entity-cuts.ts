import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';

/** Takes one stretch of a text: its decoded words, and where they stand, `[start, end)`. */
export type TakeStretch = (words: string, start: number, end: number) => void;

/**
 * Cuts a text of HTML at its entities as browsers read them, `AT&amp;T` into `AT`, `&` and `T`, each with its place. `from` is
 * where the text stands in the source and `place` the start of its first stretch, which lies before it where the source has
 * something there that is nothing (`</>`). Done apart from the parser, which looks at every character once it is to decode.
 */
export function cutAtEntities(text: string, from: number, place: number, take: TakeStretch): void {
  let cut = 0;
  let at = text.indexOf('&');
  let start = place;
  const put = (words: string, end: number): void => {
    take(words, start, from + end);
    start = from + end;
  };
  const decoder = new EntityDecoder(htmlDecodeTree, (code, length) => {
    if (cut < at) put(text.slice(cut, at), at);
    cut = at + length;
    put(String.fromCodePoint(code), cut);
  });
  while (at >= 0) {
    decoder.startEntity(DecodingMode.Legacy);
    const length = decoder.write(text, at + 1);
    if (length < 0) decoder.end();
    at = text.indexOf('&', Math.max(at + 1, cut));
  }
  if (cut < text.length) put(text.slice(cut), text.length);
}
