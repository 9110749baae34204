import type { Subject } from '@onrecord/domain';
import type { Node } from 'jsonc-parser';
import { absolute } from '../exchange/addresses.js';
import { jsonPlace } from '../exchange/json-fields.js';
import { subjectCode } from '../exchange/subject-code.js';
import type { Told, ToldFields } from '../exchange/told-article.js';
import { memberOf, membersOf, wordsOf } from './member.js';
import { ninjsEmbargo } from './ninjs-embargo.js';

/** The fields of an item beside its words. */
export function ninjsFields(item: Node): ToldFields {
  const version = told(item, 'versionCreated');
  const first = [...told(item, 'firstCreated'), ...told(item, 'contentCreated')];
  return {
    outlet: [...told(item, 'provider'), ...told(item, 'copyrightHolder').map(standIn)],
    url: told(item, 'uri').flatMap(toPageAddress),
    providerId: told(item, 'uri'),
    published: [...first, ...version.map(standIn)],
    updated: first.length > 0 ? version : [],
    ...ninjsEmbargo(item),
    advice: [...told(item, 'edNote'), ...told(item, 'usageTerms')],
    language: told(item, 'language'),
    genre: membersOf(item, 'genres', 'genre').flatMap((genre) => [...told(genre, 'name'), ...told(genre, 'uri', 'code', 'literal')]),
    subjects: membersOf(item, 'subjects', 'subject').flatMap(toSubject),
    rights: [wordsOf(item, 'copyrightNotice'), wordsOf(item, 'usageTerms')].filter((words) => words !== undefined).join('\n') || undefined,
    version: wordsOf(item, 'version'),
  };
}

/** What the key of an item says, and where; empty for none. */
export function told(item: Node, ...names: readonly string[]): readonly Told[] {
  const node = memberOf(item, ...names);
  const words = wordsOf(item, ...names);
  return node === undefined || words === undefined ? [] : [{ words, place: jsonPlace(node) }];
}

function standIn(one: Told): Told {
  return { ...one, standIn: true };
}

/** An id may be the address of the article's page; one with a query is that of a service. */
function toPageAddress(one: Told): readonly Told[] {
  const words = absolute(one.words);
  return words === undefined || words.includes('?') ? [] : [standIn({ ...one, words })];
}

function toSubject(subject: Node): readonly Subject[] {
  const name = wordsOf(subject, 'name');
  const scheme = wordsOf(subject, 'scheme');
  const bare = wordsOf(subject, 'code');
  const code = bare === undefined ? wordsOf(subject, 'uri', 'literal') : `${scheme ?? ''}${bare}`;
  if (name === undefined && code === undefined) return [];
  return [{ ...(name === undefined ? {} : { name }), ...(code === undefined ? {} : { code: subjectCode(code) }) }];
}
