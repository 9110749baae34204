import type { EntityKind, Mention, ParsedArticle } from '@onrecord/domain';
import type { PeopleOfArticle } from '../people/people-of-article.js';

/**
 * The people and bodies of a test article, named outright, so that a test of quotes does not hang on the search for
 * people: `{ p1: ['Ada Lindqvist', 'Lindqvist'], o1: ['the ministry'] }`. An id that begins with `o` is an organisation,
 * with `l` a place; the first name is the fullest. Pronouns stay unresolved.
 */
export function peopleNamed(article: ParsedArticle, names: Readonly<Record<string, readonly string[]>>): PeopleOfArticle {
  const forms = Object.entries(names).flatMap(([entityId, list]) => list.map((form) => ({ entityId, form })));
  forms.sort((a, b) => b.form.length - a.form.length);
  const mentions: Mention[] = [];
  for (const { entityId, form } of forms) {
    for (let start = article.text.indexOf(form); start >= 0; start = article.text.indexOf(form, start + 1)) {
      const span = { start, end: start + form.length };
      if (mentions.some((mention) => mention.span.start < span.end && span.start < mention.span.end)) continue;
      mentions.push({ kind: 'mention', id: '', span, entityKind: kindOf(entityId), form: 'name', entityId, candidates: [] });
    }
  }
  mentions.sort((a, b) => a.span.start - b.span.start);
  const numbered = mentions.map((mention, i) => ({ ...mention, id: `m${i + 1}` }));
  const entities = Object.entries(names).map(([id, list]) => ({ id, name: list[0]!, names: list, mentionIds: numbered.filter(({ entityId }) => entityId === id).map((mention) => mention.id) }));
  return {
    mentions: numbered,
    people: entities.filter(({ id }) => kindOf(id) === 'person').map((entity) => ({ kind: 'article-person', ...entity, honorifics: [], roles: [], standing: 'public' })),
    organisations: entities.filter(({ id }) => kindOf(id) === 'organisation').map((entity) => ({ kind: 'article-organisation', ...entity })),
    places: entities.filter(({ id }) => kindOf(id) === 'place').map(({ id, name, mentionIds }) => ({ kind: 'article-place', id, name, mentionIds })),
  };
}

const kindOf = (id: string): EntityKind => (id.startsWith('o') ? 'organisation' : id.startsWith('l') ? 'place' : 'person');
