import type { EvaluationDocument } from '../documents/evaluation-document.js';
import type { TaskName } from '../predictions/tasks.js';

/** Documents as a peer gets them: the same texts that the engine reads. */
export interface PeerSet {
  readonly documents: readonly EvaluationDocument[];
  /** Where they come from, for a toy that starts from the gold. */
  readonly file: string;
}

/** Another program, or a toy, that answers some of the tasks. A task that is absent is one it has no answer to. */
export interface Peer {
  readonly name: string;
  /** One line a document, in their order, without its id. */
  readonly tasks: Partial<Readonly<Record<TaskName, (set: PeerSet) => readonly object[]>>>;
}
