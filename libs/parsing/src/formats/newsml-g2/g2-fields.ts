import type { Subject } from '@onrecord/domain';
import { closest, type MarkupElement } from '../../markup/node.js';
import { at } from '../../markup/xml-names.js';
import { absolute } from '../exchange/addresses.js';
import { isHeld } from '../exchange/publication-status.js';
import { subjectCode } from '../exchange/subject-code.js';
import type { Told, ToldFields } from '../exchange/told-article.js';
import { asStandIn, toldAttribute, toldWords, xmlPlace } from '../exchange/xml-told.js';
import { codeOf, namesOf } from './g2-names.js';

/** The fields of an item beside its words. Source: NewsML-G2 2.35, the IPTC's guidelines for implementers. */
export function g2Fields(item: MarkupElement): ToldFields {
  const version = toldWords(at(item, 'itemMeta', 'versionCreated'));
  const first = toldWords(at(item, 'itemMeta', 'firstCreated'));
  const created = asStandIn(toldWords(at(item, 'contentMeta', 'contentCreated')));
  const genres = at(item, 'contentMeta', 'genre');
  return {
    outlet: outletOf(item),
    url: asStandIn(toldAttribute([item], 'guid')).filter(({ words }) => absolute(words) !== undefined),
    providerId: toldAttribute([item], 'guid'),
    published: [...first, ...created, ...asStandIn(version)],
    updated: first.length + created.length > 0 ? version : [],
    release: toldWords(at(item, 'itemMeta', 'embargoed')),
    held: heldBy(item),
    advice: toldWords([...at(item, 'itemMeta', 'edNote'), ...at(item, 'rightsInfo', 'usageTerms')]),
    language: [...toldAttribute(at(item, 'contentMeta', 'language'), 'tag'), ...languageAround(item)],
    genre: [...genres.flatMap(({ children }) => toldWords(children.filter((child): child is MarkupElement => child.kind === 'element').slice(0, 1))), ...toldAttribute(genres, 'qcode')],
    subjects: [...at(item, 'contentMeta', 'subject').flatMap(toSubject), ...toldWords(at(item, 'contentMeta', 'keyword')).map(({ words }) => ({ name: words }))],
    rights: toldWords([...at(item, 'rightsInfo', 'copyrightNotice'), ...at(item, 'rightsInfo', 'usageTerms')]).map(({ words }) => words).join('\n') || undefined,
    version: item.attributes.version,
  };
}

/** The provider by name; then who comes near: the owner of the rights, the provider's code, the service. */
function outletOf(item: MarkupElement): readonly Told[] {
  const providers = at(item, 'itemMeta', 'provider');
  const codes = providers.flatMap((provider) => (provider.attributes.qcode === undefined ? [] : [{ words: codeOf(provider), place: `${xmlPlace(provider)}@qcode` }]));
  return [...namesOf(providers), ...asStandIn([...namesOf(at(item, 'rightsInfo', 'copyrightHolder')), ...codes, ...namesOf(at(item, 'itemMeta', 'service'))])];
}

/** Withheld and cancelled items; an embargo without a time lasts until the provider lifts it (guidelines, "embargoed"). */
function heldBy(item: MarkupElement): Told | undefined {
  const told = at(item, 'itemMeta', 'pubStatus');
  const status = [...toldAttribute(told, 'qcode'), ...toldAttribute(told, 'uri')].find(({ words }) => isHeld(words));
  const [embargo] = at(item, 'itemMeta', 'embargoed');
  if (status !== undefined || embargo === undefined || toldWords([embargo]).length > 0) return status;
  return { words: 'embargoed', place: xmlPlace(embargo) };
}

function languageAround(item: MarkupElement): readonly Told[] {
  const told = closest(item, ({ attributes }) => (attributes['xml:lang'] ?? '') !== '');
  return told === undefined ? [] : [{ words: told.attributes['xml:lang']!, place: 'xml:lang' }];
}

/** A subject's name in English where it has several. */
function toSubject(subject: MarkupElement): readonly Subject[] {
  const names = at(subject, 'name');
  const [name] = toldWords([names.find(({ attributes }) => attributes['xml:lang']?.toLowerCase().startsWith('en') === true) ?? names[0]].filter((one) => one !== undefined));
  const code = subject.attributes.qcode ?? subject.attributes.uri;
  const words = name?.words ?? (code === undefined ? subject.attributes.literal : undefined);
  if (words === undefined && code === undefined) return [];
  return [{ ...(words === undefined ? {} : { name: words }), ...(code === undefined ? {} : { code: subjectCode(code) }) }];
}
