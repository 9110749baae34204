/** In told lines it stands for lines that are left out, or none. */
const LEFT_OUT = '…';

/**
 * Where printed lines part from those that a page tells: `line 2: expected "Ada Quill", found "Tom Reed"`; `undefined` when
 * they are as told. A told line `…` stands for any number of lines; spaces at the ends of lines do not count.
 */
export function differenceOfLines(printed: string, told: string): string | undefined {
  const [found, expected] = [linesOf(printed), linesOf(told)];
  let at = 0;
  let isAnywhere = false;
  for (const line of expected) {
    if (line !== LEFT_OUT) {
      const place: number = isAnywhere ? found.indexOf(line, at) : at;
      if (place === -1 || found[place] !== line) return `line ${at + 1}: expected ${JSON.stringify(line)}${isAnywhere ? ' there or below' : ''}, found ${show(found[at])}`;
      at = place + 1;
    }
    isAnywhere = line === LEFT_OUT;
  }
  return isAnywhere || at === found.length ? undefined : `line ${at + 1}: expected nothing more, found ${show(found[at])}`;
}

function linesOf(text: string): readonly string[] {
  return text.trimEnd().split('\n').map((line) => line.trimEnd());
}

function show(line: string | undefined): string {
  return line === undefined ? 'nothing more' : JSON.stringify(line);
}
