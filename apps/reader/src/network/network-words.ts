import { wordDays } from '../timeline/moment.js';
import { wordTime } from '../words/time-words.js';
import type { Network, NetworkEdge } from './network.js';
import type { NetworkFilter, NetworkKind } from './network-filter.js';

/** How often, in words: `once`, `4 times`. */
export function wordTimes(weight: number): string {
  return weight === 1 ? 'once' : `${weight} times`;
}

/** An edge in words: who, how often, when. */
export function wordEdge({ from, to, weight, firstDay, lastDay }: NetworkEdge, show: NetworkKind): string {
  const when = firstDay === null || lastDay === null ? '' : `, ${firstDay === lastDay ? wordTime(firstDay) : wordDays(firstDay, lastDay)}`;
  return show === 'met' ? `${from.name} and ${to.name} met ${wordTimes(weight)}${when}` : `${from.name} quotes ${to.name} with ${weight} ${weight === 1 ? 'statement' : 'statements'}${when}`;
}

/** A node with all of its edges in words, the heaviest first. */
export function wordNode(id: string, name: string, edges: readonly NetworkEdge[], show: NetworkKind): string {
  const others = edges.filter(({ from, to }) => from.id === id || to.id === id).map((edge) => `${edge.from.id === id ? edge.to.name : edge.from.name} (${edge.weight})`);
  const verb = show === 'met' ? 'met' : edges.some(({ from }) => from.id === id) ? 'quotes' : 'is quoted by';
  return `${name} ${verb} ${others.join(', ')}`;
}

/** What the network tells, and what of it is not shown. */
export function wordBounds({ count, edges, isCut, countsAll }: Network, show: NetworkKind): string {
  const number = count.toLocaleString('en-GB');
  const told = show === 'met' ? `From ${number} ${count === 1 ? 'meeting' : 'meetings'} held or under way.` : `From ${number} ${count === 1 ? 'quote' : 'quotes'}; a statement that several articles report counts once.`;
  const cut = isCut ? ` Only the ${edges.length} heaviest of the pairs are shown.` : '';
  const all = countsAll ? '' : ` Not all were counted: only the ${show === 'met' ? '5,000 meetings last reported' : '20,000 quotes last published'}, so each number may be more.`;
  return told + cut + all;
}

/** What to change where nothing is shown. */
export function adviseOnNothing({ show, from, before }: NetworkFilter): string {
  const what = show === 'met' ? 'No two named people met' : 'Nobody with a name is quoted by an outlet';
  return (from ?? before) === undefined ? `${what}, as far as the record knows.` : `${what} in this window of time. Widen it, or leave out one of its ends.`;
}
