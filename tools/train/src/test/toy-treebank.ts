import { parseTreebank, type TreebankSentence } from '../corpus/conllu.js';

const SUBJECTS = ['Reeves', 'Lindqvist', 'Okonjo', 'she', 'he'];
const VERBS = ['met', 'called', 'praised', 'blamed'];
const OBJECTS = ['envoys', 'ministers', 'reporters'];

/** Sixty sentences of one shape, in CoNLL-U: "Reeves met envoys ." */
export function makeToyTreebank(): readonly TreebankSentence[] {
  const blocks = SUBJECTS.flatMap((subject) =>
    VERBS.flatMap((verb) =>
      OBJECTS.map((object) => {
        const subjectTag = subject === 'she' || subject === 'he' ? 'PRON\tPRP' : 'PROPN\tNNP';
        return [`1\t${subject}\t_\t${subjectTag}\t_\t2\tnsubj\t_\t_`, `2\t${verb}\t_\tVERB\tVBD\t_\t0\troot\t_\t_`, `3\t${object}\t_\tNOUN\tNNS\t_\t2\tobj\t_\t_`, `4\t.\t_\tPUNCT\t.\t_\t2\tpunct\t_\t_`].join('\n');
      }),
    ),
  );
  return parseTreebank(blocks.join('\n\n'));
}
