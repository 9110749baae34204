import type { Line } from '../../../lines/line.js';
import { countWords } from '../../../lines/line-cues.js';
import { sliceLine } from '../../../markup/line-parts.js';
import { isWordless, lineOf } from '../../../markup/line-of.js';
import { elementsBelow, type MarkupElement } from '../../../markup/node.js';
import { hintOf } from '../metadata/marks.js';

/**
 * Words of a class for the line above a headline: kicker, overline, eyebrow, and what newspapers in other languages call it.
 * Matches `title__kicker`, `headOverline`; must not match `label` or `kickers-list`. Compiled for this project.
 */
const KICKER = /(?:^|[^a-z])(?:kicker|overline|over-?title|eyebrow|top-?line|roof-?line|dachzeile|spitzmarke|sur-?titre|occhiello|sopratitolo|antetitulo|cintillo|volanta|chapeu|stikktittel)(?![a-z])|[a-z](?:Kicker|Overline|Eyebrow|Top[lL]ine|Roof[lL]ine)(?![a-z])/;

/** Matches the bar or dash that parts a kicker from its headline; must not match the mark that opens `«We will act»`. */
const PARTING = /^[\s|·•–—-]*/u;

/**
 * The words of a heading below the kicker that its markup shows inside it: `Talks open` of `Norvania – Talks open`. `undefined`
 * where no class marks a kicker, or a colon makes the two one headline: `Port Arden: Talks open`.
 */
export function belowKicker(heading: MarkupElement): Line | undefined {
  const kicker = [...elementsBelow(heading)].find((element) => KICKER.test(hintOf(element)));
  const above = kicker && lineOf([kicker]);
  const whole = lineOf([heading]);
  if (above === undefined || whole === undefined || !whole.words.startsWith(above.words)) return undefined;
  if (/:$/.test(above.words) || /^\s*:/.test(whole.words.slice(above.words.length))) return undefined;
  const rest = lineOf([heading], (element) => element === kicker || isWordless(element));
  const line = rest && sliceLine(rest, PARTING.exec(rest.words)![0].length, rest.words.length);
  return line === undefined || countWords(line.words) < 2 ? undefined : line;
}
