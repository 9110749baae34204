import type { Transition } from '@onrecord/extraction';
import type { TreebankSentence } from '../corpus/conllu.js';

/** `shift`, and each label to the side on which the treebank has it five times or more. The root's arc needs no move. */
export function listTransitions(sentences: readonly TreebankSentence[], labels: readonly string[]): readonly Transition[] {
  const counts = new Map<string, number>();
  for (const { heads, labels: own } of sentences)
    heads.forEach((head, word) => {
      if (head === heads.length) return;
      const key = `${word < head ? 'left' : 'right'} ${own[word]}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  const arcs = (['left', 'right'] as const).flatMap((move) => labels.flatMap((label, i) => ((counts.get(`${move} ${label}`) ?? 0) >= 5 ? [{ move, label: i }] : [])));
  return [{ move: 'shift', label: -1 }, ...arcs];
}
