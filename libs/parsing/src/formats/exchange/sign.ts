import { readByline } from '../../fields/byline.js';
import type { Block, Signatory } from '../../layout/block.js';
import { plainWords } from './words-alike.js';
import type { ToldSignature } from './told-article.js';

/** The byline of whoever signs, a line each; who is named twice signs once. `undefined` when nobody signs. */
export function signedBlock(signatures: readonly ToldSignature[]): readonly [Block] | undefined {
  const seen = new Set<string>();
  const distinct = signatures.filter(({ line }) => !seen.has(plainWords(line.words)) && seen.add(plainWords(line.words)));
  if (distinct.length === 0) return undefined;
  return [{ kind: 'byline', lines: distinct.map(({ line }) => line), signatories: distinct.flatMap(signatoriesOf) }];
}

/** A name with the surname first, as catalogues of journals have it: `Quill, A. B.`; must not match `Ada Quill, Tom Reed`. */
const INVERTED = /^\p{Lu}[\p{L}\p{M}’' -]{1,40}, (?:\p{Lu}\p{L}?\.[\s-]?){1,4}$/u;

function signatoriesOf({ line: { words }, kind }: ToldSignature, line: number): readonly Signatory[] {
  const whole = { line, start: 0, end: words.length };
  if (kind !== undefined) return [{ kind, ...whole }];
  if (INVERTED.test(words)) return [{ kind: 'author', ...whole }];
  const { authors, agencies } = readByline(words, [{ start: 0, end: words.length }]);
  const named = [...authors, ...agencies].map((someone): Signatory => ({ kind: someone.kind, line, start: someone.span.start, end: someone.span.end }));
  // A writer's name in small letters is one because the form says so: `tobi`.
  return named.length > 0 ? named : [{ kind: 'author', ...whole }];
}
