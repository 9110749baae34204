import type { Mention, Span } from '@onrecord/domain';
import type { Reading } from '../reading.js';
import type { Answer, Reference } from '../resolve/reference.js';
import type { NamedEntity } from './bodies-and-places.js';
import type { PhraseStarts } from './phrase-starts.js';

/** Local ids of entities: of people by their number, of the others by their key. */
export interface EntityIds {
  readonly people: ReadonlyMap<number, string>;
  readonly organisations: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
}

interface Item {
  readonly reference: Reference | undefined;
  readonly answer: Answer | undefined;
  readonly chain: string | undefined;
  readonly entity: NamedEntity | undefined;
}

/** A mention as the record has it. */
export function tellMention(reading: Reading, id: string, { reference, answer, chain, entity }: Item, ids: EntityIds, phraseFrom: PhraseStarts): Mention {
  const { tokens, text } = reading;
  const { from, to } = entity ?? reference!;
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  if (entity?.kind === 'group') return { kind: 'mention', id, span, entityKind: 'group', form: 'name', candidates: [] };
  if (entity !== undefined) {
    const entityId = (entity.kind === 'organisation' ? ids.organisations : ids.places).get(entity.key)!;
    return { kind: 'mention', id, span, entityKind: entity.kind, form: entity.form, entityId, candidates: [] };
  }
  const isGroup = reference!.form === 'plural' || (reference!.form === 'description' && reference!.description.many);
  const entityId = answer!.person === undefined ? undefined : ids.people.get(answer!.person);
  const titleEnd = reference!.form === 'name' && reference!.run.titleFrom < reference!.run.from ? tokens[reference!.run.from - 1]!.end : undefined;
  const phrase = phraseOf(reading, reference!, phraseFrom);
  return {
    kind: 'mention',
    id,
    span,
    ...(phrase.start === span.start && phrase.end === span.end ? {} : { phrase }),
    entityKind: isGroup ? 'group' : 'person',
    form: reference!.form === 'plural' ? 'pronoun' : reference!.form,
    ...(entityId === undefined ? {} : { entityId }),
    ...(chain === undefined ? {} : { chain }),
    candidates: answer!.candidates.flatMap(({ person, weight }) => (ids.people.has(person) ? [{ entityId: ids.people.get(person)!, weight }] : [])),
    ...(titleEnd === undefined ? {} : { honorific: text.slice(span.start, titleEnd) }),
  };
}

function phraseOf({ tokens }: Reading, reference: Reference, phraseFrom: PhraseStarts): Span {
  const from = phraseFrom(reference);
  const to = reference.form === 'description' ? reference.description.completedTo : reference.to;
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
