import type { Mention, Quote, Span } from '@onrecord/domain';
import type { SegmentedText } from '../../segment/segmented-text.js';
import type { Token } from '../../segment/token.js';
import type { PeopleOfArticle } from '../people-of-article.js';

/** Matches `I`, `my`, `myself`; must not match `II`, `mine` (a pit as often). */
const FIRST_PERSON = /^(?:i|me|my|myself)$/;

/** How sure a quote must be of its speaker, for the speaker to be its "I". */
const SURE = 0.5;

/**
 * Adds the mentions that stand in the first person: "I" inside the marks of a quote is its speaker, where that is a named
 * person whom the text states. Words of a quote inside the quote are left alone. Order and form of the mentions are kept.
 */
export function resolveFirstPerson({ tokens }: SegmentedText, people: PeopleOfArticle, quotes: readonly Quote[]): PeopleOfArticle {
  const spoken = quotes.filter(isCertain).flatMap(({ quoted, speaker }) => quoted.map((span) => ({ span, entityId: speaker.entityId! }))).sort((a, b) => a.span.start - b.span.start);
  const inner = quotes.filter(({ insideOf }) => insideOf !== undefined).flatMap(({ content }) => content);
  const taken = markTokens(tokens, [...inner, ...people.mentions.map(({ span }) => span)]);
  const added: Mention[] = [];
  let token = 0;
  for (const { span, entityId } of spoken) {
    while (token < tokens.length && tokens[token]!.start < span.start) token += 1;
    for (; token < tokens.length && tokens[token]!.end <= span.end; token++) {
      const { lower, start, end } = tokens[token]!;
      if (!FIRST_PERSON.test(lower) || taken[token] === 1) continue;
      added.push({ kind: 'mention', id: `m${people.mentions.length + added.length + 1}`, span: { start, end }, entityKind: 'person', form: 'pronoun', entityId, candidates: [] });
    }
  }
  return added.length === 0 ? people : withMentions(people, added);
}

function isCertain({ quoted, speaker, insideOf, confidence }: Quote): boolean {
  return quoted.length > 0 && insideOf === undefined && speaker.state === 'named' && speaker.basis === 'stated' && speaker.entityId !== undefined && confidence >= SURE;
}

/** Which tokens begin inside one of the spans. */
function markTokens(tokens: readonly Token[], spans: readonly Span[]): Uint8Array {
  const marked = new Uint8Array(tokens.length);
  let first = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    while (first < tokens.length && tokens[first]!.start < start) first += 1;
    for (let at = first; at < tokens.length && tokens[at]!.start < end; at++) marked[at] = 1;
  }
  return marked;
}

function withMentions(people: PeopleOfArticle, added: readonly Mention[]): PeopleOfArticle {
  const byPerson = new Map<string, string[]>();
  for (const { id, entityId } of added) {
    const list = byPerson.get(entityId!);
    if (list === undefined) byPerson.set(entityId!, [id]);
    else list.push(id);
  }
  return {
    ...people,
    mentions: [...people.mentions, ...added].sort((a, b) => a.span.start - b.span.start),
    people: people.people.map((person) => (byPerson.has(person.id) ? { ...person, mentionIds: [...person.mentionIds, ...byPerson.get(person.id)!] } : person)),
  };
}
