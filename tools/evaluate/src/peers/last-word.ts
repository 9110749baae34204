import { readFileSync } from 'node:fs';
import type { Offsets } from '../predictions/prediction.js';
import { trimMarks } from './locate.js';
import type { Peer } from './peer.js';

interface GoldMention {
  readonly span: Offsets;
  readonly type: string;
  readonly kind: string;
}

/** A toy that is given the gold's names of people and takes the last word of each as the person: what identity costs nothing to reach. */
export const LAST_WORD: Peer = {
  name: 'gold names, last word',
  tasks: {
    people: ({ documents, file }) => {
      const gold = readMentions(file);
      return documents.map(({ id, text }) => ({
        mentions: (gold.get(id) ?? [])
          .filter(({ type, kind }) => type === 'PER' && kind === 'name')
          .map(({ span, type, kind }) => ({ span, type, kind, entity: lastWord(text.slice(...span)) })),
      }));
    },
  },
};

/** `Ms Ada Lindqvist’s` is `lindqvist`. */
export function lastWord(name: string): string {
  const words = name.replace(/['’]s$/, '').split(/\s+/).map(trimMarks).filter((word) => word !== '');
  return words.at(-1)?.toLowerCase() ?? '';
}

function readMentions(file: string): ReadonlyMap<string, readonly GoldMention[]> {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as { id: string; mentions: readonly GoldMention[] });
  return new Map(lines.map(({ id, mentions }) => [id, mentions]));
}
