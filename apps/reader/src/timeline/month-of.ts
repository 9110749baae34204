import { wordTime } from '../words/time-words.js';
import { toDay } from './moment.js';
import type { TimelineItem } from './timeline-item.js';

/** The month under which an item stands in the list, in words. */
export function monthOf({ moment: { stretch } }: Pick<TimelineItem, 'moment'>): string {
  return stretch === undefined ? 'Without a time' : wordTime(toDay(stretch.start).slice(0, 7));
}
