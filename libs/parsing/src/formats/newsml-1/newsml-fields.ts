import type { Subject } from '@onrecord/domain';
import { closest, elementsBelow, type MarkupElement } from '../../markup/node.js';
import { at, belowNamed, localName } from '../../markup/xml-names.js';
import { isHeld } from '../exchange/publication-status.js';
import type { Told, ToldFields } from '../exchange/told-article.js';
import { asStandIn, toldAttribute, toldWords } from '../exchange/xml-told.js';

/** The fields of an item beside its words; `root` is the document, whose envelope names the service. Source: NewsML 1.2, functional specification. */
export function newsMlFields(item: MarkupElement, root: MarkupElement): ToldFields {
  const management = at(item, 'NewsManagement');
  const identifier = at(item, 'Identification', 'NewsIdentifier');
  const first = toldWords(management.flatMap((element) => at(element, 'FirstCreated')));
  const revised = toldWords(management.flatMap((element) => at(element, 'ThisRevisionCreated')));
  const release = releaseOf(management);
  return {
    outlet: outletOf(item, root),
    providerId: toldWords(identifier.flatMap((element) => [...at(element, 'PublicIdentifier'), ...at(element, 'NewsItemId')])).slice(0, 1),
    published: [...first, ...asStandIn(revised), ...asStandIn(toldWords(at(root, 'NewsEnvelope', 'DateAndTime')))],
    updated: first.length > 0 ? revised : [],
    release,
    held: heldBy(management, release),
    language: [...toldAttribute(belowNamed(item, 'Language'), 'FormalName'), ...languageAround(item)].slice(0, 1),
    genre: toldAttribute(belowNamed(item, 'Genre'), 'FormalName'),
    subjects: subjectsOf(item),
    rights: [...new Set(toldWords([...belowNamed(item, 'CopyrightLine'), ...belowNamed(item, 'RightsLine')]).map(({ words }) => words))].join('\n') || undefined,
    version: toldWords(identifier.flatMap((element) => at(element, 'RevisionId')))[0]?.words,
  };
}

/** The provider, the service, the sender: parties are named by the vocabulary's formal name. */
function outletOf(item: MarkupElement, root: MarkupElement): readonly Told[] {
  return [
    ...toldAttribute(belowNamed(item, 'Provider').flatMap((provider) => at(provider, 'Party')), 'FormalName'),
    ...toldAttribute(at(root, 'NewsEnvelope', 'NewsService'), 'FormalName'),
    ...asStandIn(toldAttribute(at(root, 'NewsEnvelope', 'SentFrom', 'Party'), 'FormalName')),
  ];
}

/** When the status will change to one that allows to publish. */
function releaseOf(management: readonly MarkupElement[]): readonly Told[] {
  const changes = management.flatMap((element) => at(element, 'StatusWillChange'));
  const freed = changes.filter((change) => at(change, 'FutureStatus').some(({ attributes }) => /^usable$/i.test(attributes.FormalName ?? '')));
  return toldWords(freed.flatMap((change) => at(change, 'DateAndTime')));
}

/** Withheld and cancelled items, and an embargo of which nobody says when it ends. */
function heldBy(management: readonly MarkupElement[], release: readonly Told[]): Told | undefined {
  const status = toldAttribute(management.flatMap((element) => at(element, 'Status')), 'FormalName').find(({ words }) => isHeld(words));
  return status !== undefined && /^(?:embargoed|withheld)$/i.test(status.words) && release.length > 0 ? undefined : status;
}

function languageAround(item: MarkupElement): readonly Told[] {
  const told = closest(item, ({ attributes }) => (attributes['xml:lang'] ?? '') !== '');
  return told === undefined ? [] : [{ words: told.attributes['xml:lang']!, place: 'xml:lang' }];
}

/** Subject codes, the narrowest of each, and what properties call keywords. */
function subjectsOf(item: MarkupElement): readonly Subject[] {
  const codes = belowNamed(item, 'SubjectCode').flatMap((code) => [...at(code, 'SubjectDetail'), ...at(code, 'SubjectMatter'), ...at(code, 'Subject')].slice(0, 1));
  const coded = codes.flatMap(({ attributes: { FormalName } }): readonly Subject[] => (FormalName === undefined ? [] : [/^\d{8}$/.test(FormalName) ? { code: `subj:${FormalName}` } : { name: FormalName }]));
  const named = [...elementsBelow(item)].filter((element) => localName(element) === 'Property' && /keyword/i.test(element.attributes.FormalName ?? ''));
  const lines = toldWords(belowNamed(item, 'KeywordLine')).flatMap(({ words }) => words.split(/[,;]/)).map((words) => words.trim());
  const keywords = new Set([...named.map(({ attributes }) => attributes.Value?.trim() ?? ''), ...lines].filter((words) => words !== ''));
  return [...coded, ...[...keywords].map((name) => ({ name }))];
}
