import type { Span } from '../text/span.js';

/** `note`: odd, and read all the same. `warning`: what was read may be wrong for it. */
export type DiagnosticSeverity = 'note' | 'warning';

/** Something odd or doubtful that was found and survived; collected on the result, never thrown. */
export interface Diagnostic {
  readonly kind: 'diagnostic';
  /** Stable name of the rule that speaks, for example `UNBALANCED_QUOTATION_MARKS`. */
  readonly rule: string;
  readonly severity: DiagnosticSeverity;
  /** What was expected and what was found, for a person to read. */
  readonly message: string;
  /** Where, in the article's text (in the source's text for diagnostics of decoding); absent when it is about the whole. */
  readonly span?: Span;
}

/** Makes a diagnostic. */
export function makeDiagnostic(rule: string, severity: DiagnosticSeverity, message: string, span?: Span): Diagnostic {
  return span === undefined ? { kind: 'diagnostic', rule, severity, message } : { kind: 'diagnostic', rule, severity, message, span };
}
