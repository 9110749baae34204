import { DATES } from './dates.js';
import { MEETINGS } from './meetings.js';
import { PEOPLE } from './people.js';
import type { Task } from './prediction.js';
import { PRINTOUT } from './printout.js';
import { QUOTES } from './quotes.js';
import { SENTENCES } from './sentences.js';
import { TRIGGERS } from './triggers.js';

/** Every task that predictions can be made for, by the name of its evaluation set. */
export const TASKS = { quotes: QUOTES, people: PEOPLE, meetings: MEETINGS, triggers: TRIGGERS, dates: DATES, sentences: SENTENCES, printout: PRINTOUT } satisfies Readonly<Record<string, Task>>;

export type TaskName = keyof typeof TASKS;

/** Whether this is the name of a task. */
export function isTaskName(name: string): name is TaskName {
  return Object.hasOwn(TASKS, name);
}
