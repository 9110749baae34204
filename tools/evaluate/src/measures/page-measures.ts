import { findPageErrors } from '../scorers/find-page-errors.js';
import type { Figure, Measure } from './measure.js';

const higher = (name: string, set: string, key: string, more: Partial<Figure> = {}): Figure => ({ name, path: [set, key], scale: 100, better: 'higher', ...more });
const lower = (name: string, set: string, key: string, more: Partial<Figure> = {}): Figure => ({ name, path: [set, key], scale: 100, better: 'lower', ...more });

/** One set of pages; all sets are one file, and are predicted once. */
function pages(name: string, set: string, noise: Measure['noise'], figures: readonly Figure[]): Measure {
  const scorer = ['eval/parsing/score_parsing.py', '{documents}', '{predictions}', '--sets', set];
  return { name: `pages, ${name}`, task: 'pages', documents: 'eval/parsing/gold.dev.jsonl.gz', scorer, findPageErrors: findPageErrors(set), noise, figures };
}

/**
 * Web pages, by set. Bodies are compared by runs of four words, whole ones word by word; headlines, standfirsts, captions and
 * credits as they stand but for marks and case. Noise: the share of the names given that are in no name of the gold; leaked:
 * the share of captions that stand in the body. Comparisons are of `--peers`.
 */
export const PAGE_MEASURES: readonly Measure[] = [
  pages('article-extraction-benchmark', 'aeb', 0.5, [
    higher('body F1', 'aeb', 'body_f1', { goal: 97, comparison: 'Readability 96.3, defuddle 95.2' }),
    higher('whole bodies', 'aeb', 'body_acc', { goal: 35, comparison: 'Readability 22, defuddle 26' }),
  ]),
  pages('newspapers', 'naeb', 0.5, [
    higher('body F1', 'naeb', 'body_f1', { goal: 94, comparison: 'Readability 90, defuddle 92' }),
    higher('whole bodies', 'naeb', 'body_acc'),
    higher('headline', 'naeb', 'head_exact', { goal: 92, comparison: 'Readability 70, defuddle 83' }),
    higher('authors F1', 'naeb', 'auth_f1', { goal: 90, comparison: 'Readability 78, defuddle 81' }),
    lower('authors, noise', 'naeb', 'auth_noise', { goal: 5, comparison: 'Readability 15, defuddle 15' }),
    higher('day of publication', 'naeb', 'date_day'),
  ]),
  pages('fundus, every part', 'fundus-res', 0.5, [
    higher('headline', 'fundus-res', 'head_exact', { goal: 93, comparison: 'Readability 77, defuddle 76' }),
    higher('authors F1', 'fundus-res', 'auth_f1', { goal: 93, comparison: 'Readability 81, defuddle 81' }),
    higher('day of publication', 'fundus-res', 'date_day', { goal: 98.5, comparison: 'Readability 87, defuddle 96' }),
    higher('instant of publication', 'fundus-res', 'date_instant', { goal: 98, comparison: 'Readability 88, defuddle 94' }),
    higher('standfirst', 'fundus-res', 'dek_exact', { goal: 75, comparison: 'Readability 60, defuddle 56' }),
    higher('body F1', 'fundus-res', 'body_f1'),
    higher('paragraphs F1', 'fundus-res', 'para_f1', { goal: 90, comparison: 'Readability 76, defuddle 80' }),
    higher('captions', 'fundus-res', 'cap_found', { goal: 85, comparison: 'Readability 15, defuddle 20' }),
    higher('credits', 'fundus-res', 'credit_found', { goal: 75 }),
    lower('captions leaked into the body', 'fundus-res', 'cap_leak', { goal: 3, comparison: 'Readability 19, defuddle 19' }),
  ]),
  pages('fundus, bodies', 'fundus-eval', 2, [
    higher('paragraphs F1', 'fundus-eval', 'para_f1', { goal: 95, comparison: 'Readability 83, defuddle 85' }),
    higher('body F1', 'fundus-eval', 'body_f1'),
  ]),
  pages('postlight', 'postlight', 2, [
    higher('headline', 'postlight', 'head_exact'),
    higher('authors F1', 'postlight', 'auth_f1'),
    higher('day of publication', 'postlight', 'date_day'),
    higher('lead opens the body', 'postlight', 'lead_start'),
    higher('lead in the body', 'postlight', 'lead_any'),
  ]),
];
