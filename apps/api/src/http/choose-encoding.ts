/** How an answer is packed. */
export type Encoding = 'br' | 'gzip';

/** Matches one name of the header with its weight, trimmed: `br;q=0.5`, `gzip`; not `;q=1`. No two of its stretches of white space meet, so that it is read in one go. */
const PREFERENCE = /^([^\s;,]+)(?:\s*;\s*q\s*=\s*([\d.]+))?$/i;

/** The encoding that a client likes best of those that this server packs with; `undefined` where it takes none of them. Of two that it likes alike, `br` is smaller. Source: RFC 9110, 12.5.3. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding | undefined {
  const weights = new Map<string, number>();
  for (const told of (acceptEncoding ?? '').split(',')) {
    const [, name, weight = '1'] = PREFERENCE.exec(told.trim()) ?? [];
    if (name !== undefined) weights.set(name.toLowerCase(), Number(weight));
  }
  const weightOf = (encoding: Encoding): number => weights.get(encoding) ?? weights.get('*') ?? 0;
  const best = weightOf('gzip') > weightOf('br') ? 'gzip' : 'br';
  return weightOf(best) > 0 ? best : undefined;
}
