import type { AskedArticle, AskedMeeting } from '../ask/asked-meeting.js';
import type { AskedQuote, TimelineThing } from '../ask/ask-timeline.js';
import { paint, type Display } from './display.js';
import { toLines } from './marked/styled-text.js';
import { toPrintable } from './printable.js';

const INDENT = '    ';

/** Something of a timeline, for a person at a terminal: when and what, the words that prove it, and the article. */
export function describeThing({ at, node }: TimelineThing, display: Display): string {
  return node.__typename === 'Quote' ? describeQuoteAt(at, node, display) : describeAskedMeeting(node, display, at);
}

function describeQuoteAt(at: string | null, { asReported, quoteKind, cue, article }: AskedQuote, display: Display): string {
  const head = [paint(at ?? 'undated', ['bold'], display), cue === null ? 'no cue' : toPrintable(cue.text), quoteKind.toLowerCase()].join(' · ');
  return [head, ...inset(asReported, display), ...inset(describeArticle(article), display)].join('\n');
}

/** A meeting: when it takes or took place or, at the head of a timeline's entry, the time that places it there; its statuses, each with its sentence. */
export function describeAskedMeeting(meeting: AskedMeeting, display: Display, at: string | null = dayOf(meeting)): string {
  const { kind, status, participants, place, time, history, reports } = meeting;
  const names = participants.map(({ name }) => name).join(' – ');
  const facts = [`${kind.toLowerCase()}, ${status.toLowerCase()}`, names, place === null ? '' : `in ${place.name}`, time === null ? '' : `“${time.words}”`, reports.totalCount > 1 ? `${reports.totalCount} reports` : ''];
  const head = [paint(at ?? 'undated', ['bold'], display), ...facts.filter((fact) => fact !== '').map(toPrintable)].join(' · ');
  return [head, ...describeProof(meeting, history).flatMap((line) => inset(line, display))].join('\n');
}

/** Each step of the history with its article and words; of a meeting without one the first report. */
function describeProof({ reports }: AskedMeeting, history: AskedMeeting['history']): readonly string[] {
  if (history.length > 0) return history.map(({ status, reportedAt, sentence, article }) => `${status.toLowerCase()}, ${reportedAt.slice(0, 10)}: ${sentence ?? ''} (${article?.headline ?? 'no headline'})`);
  return reports.edges.flatMap(({ node }) => [node.evidence.sentence.text, describeArticle(node.article)]);
}

function dayOf({ time }: AskedMeeting): string | null {
  const { earliest, latest } = time ?? { earliest: null, latest: null };
  return earliest === null || latest === null || latest === earliest ? earliest : `${earliest} to ${latest}`;
}

function describeArticle(article: AskedArticle | null): string {
  if (article === null) return 'in an article that may not be shown';
  const { headline, outlet, published } = article;
  return ['in', headline ?? 'an article without a headline', [outlet?.name ?? '', published?.value.slice(0, 10) ?? 'undated'].filter((part) => part !== '').join(', ')].join(' · ').replace(' · ', ' ');
}

function inset(words: string, display: Display): readonly string[] {
  return toLines([{ words: toPrintable(words), styles: [] }], INDENT, display);
}
