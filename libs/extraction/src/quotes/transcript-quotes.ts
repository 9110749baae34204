import type { QuoteDraft } from './quote-draft.js';
import { isCapitalised, isMarked, lowerAt, rangeOfSentence, type Reading, type TokenRange } from './reading.js';

/** A label is a name or two: "LINDQVIST:", "Ms Reeves:", "Q:". */
const LONGEST_LABEL = 4;
/** Two people who answer one another make a transcript. */
const FEWEST_TURNS = 4;
const FEWEST_RETURNS = 2;
/** Turns are sentences; "Ostia: 121." is a table. */
const FEWEST_TOKENS = 6;

/**
 * Reads the turns of a transcript, where paragraphs begin with who speaks: "LINDQVIST: We shall see." Only in an article
 * in which at least two such labels come back; one "Note:" or "Correction:" makes none. By the paragraph's first sentence.
 */
export function transcriptTurns(reading: Reading): ReadonlyMap<number, QuoteDraft> {
  const turns: { readonly label: string; readonly draft: QuoteDraft }[] = [];
  const { sentences, firstToken } = reading.segmented;
  for (let first = 0; first < sentences.length; ) {
    let next = first + 1;
    while (next < sentences.length && !startsParagraph(reading, next)) next += 1;
    const colon = sentences[first]!.region === 'paragraph' ? endOfLabel(reading, rangeOfSentence(reading, first)) : undefined;
    const to = firstToken[next]!;
    // "Q:" and "A:" name nobody.
    if (colon !== undefined && colon + 1 < to && reading.tokens[colon - 1]!.text.length > 1) {
      const subject = { from: firstToken[first]!, to: colon };
      turns.push({ label: reading.text.slice(reading.tokens[subject.from]!.start, reading.tokens[colon]!.start), draft: { content: [{ from: colon + 1, to }], subject: { ...subject, core: subject }, sentence: first, rule: 'quotes/transcript/label' } });
    }
    first = next;
  }
  const spoken = turns.filter(({ draft }) => draft.content[0]!.to - draft.content[0]!.from >= FEWEST_TOKENS);
  return spoken.length * 2 >= turns.length && isTranscript(turns.map(({ label }) => label)) ? new Map(turns.map(({ draft }) => [draft.sentence, draft])) : new Map();
}

function isTranscript(labels: readonly string[]): boolean {
  if (labels.length < FEWEST_TURNS) return false;
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts.values()].filter((count) => count >= FEWEST_RETURNS).length >= 2;
}

function endOfLabel(reading: Reading, { from, to }: TokenRange): number | undefined {
  for (let i = from; i < Math.min(to, from + LONGEST_LABEL + 1); i++) {
    if (lowerAt(reading, i) === ':') return i > from ? i : undefined;
    if (!isCapitalised(reading, i) || isMarked(reading, i)) return undefined;
  }
  return undefined;
}

/** Whether a line end lies before a sentence. */
function startsParagraph({ segmented, text }: Reading, sentence: number): boolean {
  return text.slice(segmented.sentences[sentence - 1]!.span.end, segmented.sentences[sentence]!.span.start).includes('\n');
}
