import { toOffsets, type Task } from './prediction.js';

/** Meeting words and the words of the parties beside them: a check of the lexicon. */
export const TRIGGERS: Task = {
  form: 'text',
  nothing: { meetings: [] },
  predict: (archive) =>
    archive.map(({ analysed: { article, meetings } }) => ({
      meetings: meetings.flatMap((report) => {
        const participants = report.participants.map(({ mention }) => toOffsets(article, mention));
        return report.mentions.map((span) => ({ trigger: toOffsets(article, span), participants }));
      }),
    })),
};
