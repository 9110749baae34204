import type { Subject } from '@onrecord/domain';
import { closest, type MarkupElement } from '../../markup/node.js';
import { childrenNamed } from '../../markup/xml-names.js';
import type { Told, ToldFields } from '../exchange/told-article.js';
import { entryAddress, entryId } from './entry-name.js';
import { allNamed, elementLine, toldBy, type FeedEntry } from './entry-text.js';
import { outletOf } from './outlet-name.js';

/** The fields of an entry beside its words; what only the feed says counts for the entry as well. */
export function entryFields(entry: FeedEntry): ToldFields {
  const { element, channel } = entry;
  const address = entryAddress(element);
  const id = entryId(element);
  const updated = toldBy(entry, element, ['atom:updated', 'dcterms:modified', 'atom:modified']);
  return {
    outlet: outletOf(entry, address),
    url: address === undefined ? [] : [{ words: address, place: 'link' }],
    providerId: id === undefined ? [] : [{ words: id, place: 'id' }],
    published: [
      ...toldBy(entry, element, ['pubDate', 'atom:published', 'dc:date', 'dcterms:issued', 'dcterms:created', 'atom:issued', 'prism:publicationDate']),
      ...updated.map((told): Told => ({ ...told, standIn: true })),
    ],
    updated,
    release: toldBy(entry, element, ['prism:embargoDate']),
    language: languageOf(entry),
    section: toldBy(entry, element, ['prism:section']),
    genre: toldBy(entry, element, ['dc:type', 'prism:genre']),
    subjects: subjectsOf(element),
    rights: [...toldBy(entry, element, ['dc:rights', 'atom:rights', 'media:copyright']), ...toldBy(entry, channel, ['copyright', 'dc:rights', 'atom:rights'])][0]?.words,
  };
}

function languageOf(entry: FeedEntry): readonly Told[] {
  const told = closest(entry.element, ({ attributes }) => (attributes['xml:lang'] ?? '') !== '');
  const attribute = told === undefined ? [] : [{ words: told.attributes['xml:lang']!, place: 'xml:lang' }];
  return [...toldBy(entry, entry.element, ['dc:language']), ...attribute, ...toldBy(entry, entry.channel, ['language', 'dc:language'])];
}

/** Categories and keywords. A category of Atom may carry a code and, as its label, a name; keywords stand in one line. */
function subjectsOf(element: MarkupElement): readonly Subject[] {
  const categories = childrenNamed(element, 'category').flatMap((category) => toSubject(elementLine(category)?.words));
  const terms = childrenNamed(element, 'atom:category').flatMap(({ attributes: { term, label } }) => (label === undefined || label === term ? toSubject(term) : [{ name: label, code: term }]));
  const keywords = allNamed(element, ['dc:subject', 'media:keywords']).flatMap((list) => (elementLine(list)?.words ?? '').split(/[,;]/).flatMap(toSubject));
  return [...categories, ...terms, ...keywords];
}

function toSubject(name: string | undefined): readonly Subject[] {
  const words = name?.trim() ?? '';
  return words === '' ? [] : [{ name: words }];
}
