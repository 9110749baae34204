import type { Token } from '../../segment/token.js';
import type { TokenRun } from './capital-runs.js';
import type { CutRun } from './cut-title.js';
import type { NamedRun, NameKind } from './named-run.js';
import { KIND_RULES } from './kind-rules.js';

/** A cut run with what its rules look at. */
export interface NameInContext extends CutRun {
  readonly tokens: readonly Token[];
  /** Bounds of its sentence. */
  readonly sentenceFrom: number;
  readonly sentenceTo: number;
  /** The words of the name and the same in lower case. */
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly full: string;
  /** Words that the article writes in small letters somewhere. */
  readonly smallWords: ReadonlySet<string>;
}

/** A rule that may tell what a name names; the first that answers wins. */
export interface KindRule {
  readonly id: string;
  readonly tell: (name: NameInContext) => NameKind | undefined;
}

/** Says what a run names, by the first rule that knows. */
export function typeName(tokens: readonly Token[], cut: CutRun, { from: sentenceFrom, to: sentenceTo }: TokenRun, smallWords: ReadonlySet<string>): NamedRun {
  const words = tokens.slice(cut.from, cut.to).map(({ text }) => text);
  const name: NameInContext = { ...cut, tokens, sentenceFrom, sentenceTo, words, lower: words.map((word) => word.toLowerCase()), full: words.join(' '), smallWords };
  for (const rule of KIND_RULES) {
    const kind = rule.tell(name);
    if (kind !== undefined) return { ...cut, kind, rule: `names/${rule.id}`, displayed: false };
  }
  return { ...cut, kind: 'unknown', rule: 'names/none', displayed: false };
}
