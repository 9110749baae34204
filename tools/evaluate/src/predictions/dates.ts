import { toOffsets, type Task } from './prediction.js';

/** Words of time with their TIMEX3 values. */
export const DATES: Task = {
  form: 'text',
  nothing: { times: [] },
  predict: (archive) => archive.map(({ analysed: { article, times } }) => ({ times: times.map(({ span, value }) => ({ span: toOffsets(article, span), value: value ?? null })) })),
};
