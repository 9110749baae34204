import type { Mention, Quote } from '@onrecord/domain';
import type { LinkedArticle } from './linked-article.js';

/** A quote, and somebody whom its content names or means, both by their local ids. */
export type MentionPair = readonly [quoteId: string, personId: string];

/**
 * Whom the quotes of an article mention, each person of a quote once; whoever speaks mentions nobody by "I". It costs what the
 * contents hold: mentions are ordered, and each content looks at those within it.
 */
export function toMentionPairs({ analysed, withheldQuotes }: Pick<LinkedArticle, 'analysed' | 'withheldQuotes'>): readonly MentionPair[] {
  const mentions = analysed.mentions.filter(({ entityKind, entityId }) => entityKind === 'person' && entityId !== undefined).sort((a, b) => a.span.start - b.span.start);
  return analysed.quotes.filter(({ id }) => !withheldQuotes.has(id)).flatMap((quote) => [...mentionedIn(quote, mentions)].map((personId): MentionPair => [quote.id, personId]));
}

function mentionedIn({ content, speaker }: Quote, mentions: readonly Mention[]): ReadonlySet<string> {
  const speakerId = speaker.state === 'named' ? speaker.entityId : undefined;
  const found = new Set<string>();
  for (const { start, end } of content) {
    for (let i = firstAt(mentions, start); i < mentions.length && mentions[i]!.span.start < end; i++) {
      const { span, entityId } = mentions[i]!;
      if (span.end <= end && entityId !== speakerId) found.add(entityId!);
    }
  }
  return found;
}

/** Index of the first mention that begins at an offset or behind it. */
function firstAt(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
