import { findQuoteErrors } from '../scorers/find-quote-errors.js';
import { parsesOf } from '../scorers/score-parses.js';
import { scoreReliability } from '../scorers/score-reliability.js';
import { scoreTreebankSentences } from '../scorers/score-sentences.js';
import type { Figure, Measure } from './measure.js';
import { PAGE_MEASURES } from './page-measures.js';

const higher = (name: string, path: readonly string[], more: Partial<Figure> = {}): Figure => ({ name, path, better: 'higher', ...more });
const lower = (name: string, path: readonly string[], more: Partial<Figure> = {}): Figure => ({ name, path, better: 'lower', ...more });

const SEED_SCORER = 'seeds/score_seed.py';
const QUOTE_FIGURES = [
  higher('content exact F1', ['quotes', 'exact', 'F1']),
  higher('direct F1', ['by_type_iou80', 'direct', 'F1'], { comparison: 'two people 96' }),
  higher('mixed F1', ['by_type_iou80', 'mixed', 'F1'], { comparison: 'two people 85' }),
  higher('indirect F1', ['by_type_iou80', 'indirect', 'F1'], { comparison: 'two people 80' }),
  higher('source IoU ≥ .5', ['attribution_given_iou80', 'src_iou50', 'acc']),
  higher('source, descriptions', ['attribution_given_iou80', 'src_any/nominal', 'acc']),
  higher('type accuracy', ['type_accuracy_given_iou80']),
];

/**
 * Every measure, in the order of the table. Bars, goals and comparisons are those of the evaluation sets' own page; a figure
 * without a bar is there to be watched.
 */
export const MEASURES: readonly Measure[] = [
  {
    name: 'the seed: structure', task: 'printout', documents: 'seed', scorer: [SEED_SCORER, '--printout', '{predictions}', '--json'], noise: 2,
    figures: [higher('parts right, of 7', ['structure', 'right'], { bar: 7 })],
  },
  {
    name: 'the seed: quotes', task: 'quotes', documents: 'seed', scorer: [SEED_SCORER, '--quotes', '{predictions}', '--json'], noise: 2,
    figures: [
      higher('quotes found, of 23', ['quotes', 'found'], { bar: 15, goal: 23 }),
      higher('speakers right, of 23', ['quotes', 'speakers_right'], { bar: 12, goal: 23 }),
      lower('wrong names', ['quotes', 'wrong_names'], { bar: 1, goal: 0 }),
      lower('extra quotes', ['quotes', 'extra'], { goal: 2 }),
    ],
  },
  {
    name: 'the seed: people', task: 'people', documents: 'seed', scorer: [SEED_SCORER, '--people', '{predictions}', '--json'], noise: 2,
    figures: [
      higher('people, of 14', ['people', 'found'], { bar: 12, goal: 14 }),
      higher('references, of 17', ['people', 'references'], { bar: 9, goal: 17 }),
      higher('Kims kept apart, of 3', ['people', 'kims_apart'], { bar: 3 }),
    ],
  },
  {
    name: 'the seed: meetings', task: 'meetings', documents: 'seed', scorer: [SEED_SCORER, '--meetings', '{predictions}', '--json'], noise: 2,
    figures: [
      higher('meetings found, of 8', ['meetings', 'found'], { bar: 5, goal: 8 }),
      higher('participants right, of 8', ['meetings', 'participants'], { bar: 4, goal: 8 }),
      higher('all right, of 8', ['meetings', 'all_right'], { goal: 8 }),
      lower('extra meetings', ['meetings', 'extra'], { goal: 1 }),
    ],
  },
  {
    name: 'quotes on PolNeAR', task: 'quotes', documents: 'eval/quotes/polnear.dev.jsonl.gz', scorer: ['eval/quotes/score_quotes.py', '{documents}', '{predictions}', '--json'], findErrors: findQuoteErrors, noise: 0.5,
    figures: [
      higher('joint F1', ['joint_iou80+speaker', 'F1'], { goal: 58, comparison: 'two people 81, regular expressions 28' }),
      higher('joint precision', ['joint_iou80+speaker', 'P']),
      higher('joint recall', ['joint_iou80+speaker', 'R']),
      higher('content F1 at IoU ≥ .8', ['quotes', 'iou80', 'F1'], { goal: 68, comparison: 'two people 86' }),
      ...QUOTE_FIGURES,
    ],
  },
  {
    name: 'quotes on GUM news', task: 'quotes', documents: 'eval/quotes/gum_news.dev.jsonl', scorer: ['eval/quotes/score_quotes.py', '{documents}', '{predictions}', '--json'], findErrors: findQuoteErrors, noise: 2,
    figures: [higher('joint F1', ['joint_iou80+speaker', 'F1'], { goal: 55 }), higher('content F1 at IoU ≥ .8', ['quotes', 'iou80', 'F1'])],
  },
  {
    name: 'confidence of quotes on PolNeAR', task: 'quotes', documents: 'eval/quotes/polnear.dev.jsonl.gz', scorer: scoreReliability, noise: 0.5,
    figures: [
      higher('right of those given as .9 or more', ['right_of_sure'], { goal: 90 }),
      higher('share given as .9 or more', ['share_sure'], { goal: 33.3 }),
      ...[5, 6, 7, 8].map((tenth) => higher(`right of those from .${tenth}`, ['table', `from .${tenth}`, 'right'])),
    ],
  },
  {
    name: 'speakers behind pronouns and descriptions', task: 'quotes', documents: 'eval/quotes/polnear.dev.jsonl.gz',
    scorer: ['eval/quotes/score_speakers.py', 'eval/quotes/speakers.dev.jsonl', '{documents}', '{predictions}', '--cues', 'eval/quotes/cue_classes.dev.jsonl', '--json'], noise: 0.5,
    figures: [
      higher('right of found', ['right_of_found'], { goal: 85, comparison: 'annotators agree on 98' }),
      higher('right of named', ['right_of_named'], { goal: 65 }),
      lower('wrong names', ['wrong_names'], { goal: 8 }),
      lower('wrong names among the sure', ['confident', 'wrong_names'], { goal: 3 }),
      higher('cue classes macro-F1', ['cue_classes', 'macro_f1'], { goal: 80, comparison: '"stated" for all 6' }),
    ],
  },
  {
    name: 'people on GUM news and interviews', task: 'people', documents: 'eval/people/people.dev.jsonl',
    scorer: ['eval/meetings/score_events.py', '{documents}', '{predictions}', '--task', 'people', '--source', 'GUM-(news|interview)|re3d', '--json'], noise: 0.5,
    figures: [
      higher('names strict F1, re3d included', ['strict', 'F1'], { goal: 85, comparison: 'compromise 55' }),
      higher('names partial F1, re3d included', ['partial', 'F1'], { goal: 92, comparison: 'compromise 66' }),
    ],
  },
  {
    name: 'one person, one identity, on GUM news', task: 'people', documents: 'eval/people/people.dev.jsonl',
    scorer: ['eval/meetings/score_events.py', '{documents}', '{predictions}', '--task', 'people', '--source', 'GUM-news', '--all-kinds', '--json'], noise: 0.5,
    figures: [higher('B³ end to end', ['b3_end_to_end', 'F1'], { goal: 60, comparison: 'last word as identity 39' })],
  },
  {
    name: 'one person, one identity, on NewsWCL50', task: 'people', documents: 'eval/people/people.dev.jsonl',
    scorer: ['eval/meetings/score_events.py', '{documents}', '{predictions}', '--task', 'people', '--source', 'NewsWCL50', '--all-kinds', '--json'], noise: 0.5,
    figures: [higher('B³ end to end', ['b3_end_to_end', 'F1'], { goal: 85, comparison: 'last word as identity 78' }), higher('B³ on matched mentions', ['b3_on_matched_mentions', 'F1'])],
  },
  {
    name: 'meetings', task: 'meetings', documents: 'eval/meetings/meetings.dev.jsonl', scorer: ['eval/meetings/score_meetings.py', 'eval/meetings/meetings.dev.gold.json', '{predictions}', '--json'], noise: 2,
    figures: [
      higher('meetings F1', ['meetings', 'F1'], { goal: 80, comparison: 'two passes 97.5' }),
      higher('mentions F1', ['mentions', 'F1'], { goal: 80 }),
      higher('participants F1', ['participants', 'F1'], { goal: 75 }),
      higher('joint F1', ['joint', 'F1'], { goal: 55 }),
      higher('status', ['status', 'share'], { goal: 85, comparison: '"held" for all 52' }),
      higher('status macro-F1', ['status', 'macro_F1'], { goal: 60 }),
      higher('kind', ['kind', 'share'], { goal: 80 }),
      higher('place', ['place', 'share'], { goal: 75 }),
      higher('times recall', ['times', 'R'], { goal: 80 }),
      higher('times precision', ['times', 'P'], { goal: 80 }),
      higher('across articles B³', ['across', 'B3'], { goal: 85, comparison: 'all different 63' }),
    ],
  },
  {
    name: 'dates on GUM news and interviews', task: 'dates', documents: 'eval/dates/dates.dev.jsonl',
    scorer: ['eval/meetings/score_events.py', '{documents}', '{predictions}', '--task', 'dates', '--source', 'GUM-(news|interview)', '--json'], noise: 0.5,
    figures: [higher('relaxed recall', ['relaxed', 'R'], { goal: 90, comparison: 'chrono-node 60' }), higher('value accuracy', ['value_accuracy_on_relaxed'], { goal: 85, comparison: 'chrono-node 60' })],
  },
  {
    name: 'dates on WikiWars', task: 'dates', documents: 'eval/dates/dates.dev.jsonl',
    scorer: ['eval/meetings/score_events.py', '{documents}', '{predictions}', '--task', 'dates', '--source', 'WikiWars', '--json'], noise: 0.5,
    figures: [higher('relaxed F1', ['relaxed', 'F1'], { goal: 80, comparison: 'chrono-node 68' })],
  },
  {
    name: 'print views', task: 'printout', documents: 'eval/parsing/printout.dev.jsonl.gz', scorer: ['eval/parsing/score_parsing.py', '{documents}', '{predictions}', '--spans'], noise: 0.5,
    figures: [
      higher('span F1', ['micro', 'f1'], { scale: 100, bar: 99, goal: 99.9, comparison: 'naive line parser 98.9' }),
      higher('whole documents', ['doc_exact'], { scale: 100, goal: 97, comparison: 'naive line parser 73' }),
    ],
  },
  ...PAGE_MEASURES,
  {
    name: 'sentences, golden rules', task: 'sentences', documents: 'eval/sentences/golden_rules.jsonl', selection: ({ golden, lang }) => golden === true && lang === 'en',
    scorer: ['eval/parsing/score_parsing.py', '{documents}', '{predictions}', '--spans', '--only-predicted'], noise: 2,
    figures: [higher('rules kept, in 100', ['doc_exact'], { scale: 100, goal: 94.2, comparison: 'Intl.Segmenter 56, wink-nlp 62' })],
  },
  {
    name: 'sentences of GUM news', task: 'sentences', documents: 'train/gum.test.conllu.gz', selection: ({ id }) => String(id).startsWith('GUM_news_'), scorer: scoreTreebankSentences, noise: 0.5,
    figures: [higher('sentence F1', ['F1'], { goal: 97 }), higher('sentence precision', ['P']), higher('sentence recall', ['R'])],
  },
  { name: 'tags and dependencies of EWT dev', documents: 'train/ewt.dev.conllu.gz', scorer: parsesOf(), noise: 0.5, figures: parseFigures({}, { bar: 85 }, { bar: 82 }) },
  { name: 'tags and dependencies of EWT test', documents: 'train/ewt.test.conllu.gz', scorer: parsesOf(), noise: 0.5, figures: parseFigures({ bar: 94 }) },
  { name: 'tags and dependencies of GUM news and interviews', documents: 'train/gum.test.conllu.gz', scorer: parsesOf(), noise: 0.5, figures: parseFigures({ bar: 95.5 }) },
  { name: 'tags and dependencies of PUD', documents: 'train/pud.conllu.gz', scorer: parsesOf(), noise: 0.5, figures: parseFigures({}, { bar: 83 }, { bar: 80 }) },
  // PUD names the documents it took from newspapers n01…, those from an encyclopaedia w01….
  { name: 'tags and dependencies of PUD, news half', documents: 'train/pud.conllu.gz', scorer: parsesOf((document) => document.startsWith('n')), noise: 0.5, figures: parseFigures() },
];

function parseFigures(upos: Partial<Figure> = {}, uas: Partial<Figure> = {}, las: Partial<Figure> = {}): readonly Figure[] {
  return [higher('parts of speech', ['upos'], upos), higher('heads', ['uas'], uas), higher('heads and labels', ['las'], las)];
}
