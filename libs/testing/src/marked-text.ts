import { invariant, type Span } from '@onrecord/domain';

/** A stretch that was marked, with its label; offsets are into the stripped text. */
export interface MarkedSpan extends Span {
  readonly label: string;
}

/** Text with its marks stripped, and the spans that they marked, ordered by start. */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
}

const OPENING = /\[([a-z][\w-]*): ?/y;

/**
 * Reads marked text, the notation of this project's tests: `[label: words]`, which may nest.
 * `'[content: “We will act,”] [cue: said] [speaker: Ms Reeves].'` gives the text `“We will act,” said Ms Reeves.` and
 * three spans. A bracket that opens no label is text; `\]` is a bracket inside a mark.
 * @throws InvariantError when a mark is not closed.
 */
export function readMarkedText(marked: string): MarkedText {
  let text = '';
  const spans: MarkedSpan[] = [];
  const open: { label: string; start: number }[] = [];
  for (let i = 0; i < marked.length; ) {
    OPENING.lastIndex = i;
    const opening = OPENING.exec(marked);
    if (opening !== null) {
      open.push({ label: opening[1]!, start: text.length });
      i += opening[0].length;
    } else if (marked[i] === ']' && open.length > 0) {
      const { label, start } = open.pop()!;
      spans.push({ label, start, end: text.length });
      i += 1;
    } else {
      if (marked[i] === '\\' && marked[i + 1] === ']') i += 1;
      text += marked[i];
      i += 1;
    }
  }
  invariant(open.length === 0, `marked text does not close [${open.at(-1)?.label}: in «${marked}»`);
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** The inverse: writes the marks into a text, so that a failing test prints what came out in the notation of what was asked. */
export function writeMarkedText(text: string, spans: readonly MarkedSpan[]): string {
  const marks = [
    ...spans.map((span) => ({ at: span.start, opens: true, width: span.end - span.start, words: `[${span.label}: ` })),
    ...spans.map((span) => ({ at: span.end, opens: false, width: span.end - span.start, words: ']' })),
  ].sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens) || (a.opens ? b.width - a.width : a.width - b.width));
  let out = '';
  let from = 0;
  for (const mark of marks) {
    out += text.slice(from, mark.at) + mark.words;
    from = mark.at;
  }
  return out + text.slice(from);
}
