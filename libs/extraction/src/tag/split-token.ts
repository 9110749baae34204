import type { Token } from '../segment/token.js';

/** Beginnings that treebanks leave joined (`e-mail`, `non-fiction`, `mid-July`); compiled for this project from grammars of English. */
const PREFIXES: ReadonlySet<string> = new Set(
  'ante anti arch bi co counter cross de e ex extra hyper infra inter intra micro mid mini mono multi neo non over para poly post pre pro pseudo psycho quasi re semi socio sub super trans tri ultra un under wi'.split(' '),
);

/** Words that treebanks take apart, and after how many letters. */
const JOINED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
]);

/** Matches `didn’t`, `CAN'T`; must not match `t` or `want`. */
const NEGATED = /.n['’]t$/i;
/** Matches `https://example.com/a-b`, `press@example.com`, `#some-tag`; must not match `11-mile`. */
const ADDRESS = /^(?:https?:|www\.|[@#])|@/i;
/** Matches the parts `$`, `5`, `-`, `10`, `pm` of `$5-10pm`; `1,000`, `10:30`, `20th`, `1990s` stay whole. */
const NUMBER_PARTS = /[$€£¥]|[\d.,:/½⅓⅔¼¾⅛⅜⅝⅞]+(?:st|nd|rd|th|s)?|[-–]|[\p{L}\p{M}]+/gu;

/** Where a token of the article is cut to give words as treebanks have them: offsets in its text, each inside it. */
export function splitToken({ text, kind }: Pick<Token, 'text' | 'kind'>): readonly number[] {
  if (kind === 'number') return [...text.matchAll(NUMBER_PARTS)].map(({ index }) => index).filter((index) => index > 0);
  if (kind !== 'word' || text.length < 3 || ADDRESS.test(text)) return [];
  const joined = JOINED.get(text.toLowerCase());
  if (joined !== undefined) return [joined];
  const cuts = cutAtHyphens(text);
  return NEGATED.test(text.slice(-4)) ? [...cuts, text.length - 3] : cuts;
}

/** Before and after each hyphen: `step-by-step` is five words; but `non-fiction` is one. */
function cutAtHyphens(text: string): readonly number[] {
  const cuts: number[] = [];
  let start = 0;
  for (let at = 1; at < text.length - 1; at++) {
    if (text[at] !== '-' && text[at] !== '‐' && text[at] !== '‑') continue;
    if (!PREFIXES.has(text.slice(start, at).toLowerCase())) cuts.push(...(at > start ? [at] : []), at + 1);
    start = at + 1;
  }
  return cuts;
}
