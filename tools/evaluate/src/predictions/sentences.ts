import { toOffsets, type Task } from './prediction.js';

/** Where sentences begin and end. */
export const SENTENCES: Task = {
  form: 'text',
  nothing: { spans: [] },
  predict: (archive) => archive.map(({ analysed: { article, sentences } }) => ({ spans: sentences.map(({ span }) => toOffsets(article, span)) })),
};
