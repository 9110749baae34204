import type { Subject } from '@onrecord/domain';
import { closest, type MarkupElement } from '../../markup/node.js';
import { at, belowNamed } from '../../markup/xml-names.js';
import { absolute } from '../exchange/addresses.js';
import { isHeld } from '../exchange/publication-status.js';
import { readToldRelease } from '../exchange/told-release.js';
import { readToldTime } from '../exchange/told-time.js';
import type { Told, ToldFields } from '../exchange/told-article.js';
import { asStandIn, toldAttribute, toldWords } from '../exchange/xml-told.js';

/** The fields of a document in NITF beside its words. Source: NITF 3.2 to 3.6, the schema's own descriptions. */
export function nitfFields(nitf: MarkupElement): ToldFields {
  const docdata = at(nitf, 'head', 'docdata');
  const pubdata = at(nitf, 'head', 'pubdata');
  const inDocdata = (...path: readonly string[]) => docdata.flatMap((element) => at(element, ...path));
  const issued = toldAttribute(inDocdata('date.issue'), 'norm');
  const release = laterThan([...toldAttribute(inDocdata('date.release'), 'norm'), ...toldWords(inDocdata('date.release'))], issued);
  const status = toldAttribute(docdata, 'management-status')[0];
  return {
    outlet: [
      ...toldAttribute(pubdata, 'name'),
      ...toldWords(at(nitf, 'body', 'body.head', 'distributor')),
      ...asStandIn([...toldAttribute(inDocdata('doc.copyright'), 'holder'), ...toldWords(at(nitf, 'body', 'body.head', 'rights', 'rights.owner')), ...toldAttribute(inDocdata('doc-id'), 'regsrc')]),
    ],
    url: toldAttribute(pubdata, 'ex-ref').filter(({ words }) => absolute(words) !== undefined),
    providerId: toldAttribute(inDocdata('doc-id'), 'id-string'),
    published: [...issued, ...toldAttribute(pubdata, 'date.publication'), ...asStandIn(toldAttribute(at(nitf, 'body', 'body.head', 'dateline', 'story.date'), 'norm'))],
    release,
    held: status !== undefined && isHeld(status.words) && !(status.words === 'embargoed' && release.length > 0) ? status : undefined,
    advice: [...toldAttribute(inDocdata('ed-msg'), 'info'), ...toldWords(inDocdata('ed-msg')), ...toldWords(at(nitf, 'body', 'body.head', 'note'))],
    language: [...toldLanguage(nitf), ...toldAttribute([nitf], 'baselang')],
    section: toldAttribute(pubdata, 'position.section'),
    genre: [...toldAttribute(at(nitf, 'head', 'tobject', 'tobject.property'), 'tobject.property.type'), ...toldAttribute(at(nitf, 'head', 'tobject'), 'tobject.type')],
    subjects: [...at(nitf, 'head', 'tobject', 'tobject.subject').flatMap(toSubject), ...docdata.flatMap((element) => belowNamed(element, 'keyword')).flatMap(toKeyword)],
    rights: rightsOf(nitf, inDocdata('doc.copyright')),
    version: inDocdata('du-key')[0]?.attributes.version,
  };
}

/** A document is free on receipt unless it is to be released later than it was sent. */
function laterThan(release: readonly Told[], issued: readonly Told[]): readonly Told[] {
  const issue = issued[0]?.words ?? '';
  const sent = readToldTime(issue);
  return release.filter(({ words }) => {
    const time = readToldRelease(words);
    return time === undefined || sent === undefined || (words !== issue && Date.parse(time) > Date.parse(sent.value));
  });
}

function toldLanguage(nitf: MarkupElement): readonly Told[] {
  const told = closest(nitf, ({ attributes }) => (attributes['xml:lang'] ?? '') !== '');
  return told === undefined ? [] : [{ words: told.attributes['xml:lang']!, place: 'xml:lang' }];
}

/** The narrowest of the three names of a subject. A number of eight digits is one of the IPTC's subject codes unless another owner is told. */
function toSubject({ attributes }: MarkupElement): readonly Subject[] {
  const name = attributes['tobject.subject.detail'] ?? attributes['tobject.subject.matter'] ?? attributes['tobject.subject.type'];
  const number = attributes['tobject.subject.refnum'];
  const owner = attributes['tobject.subject.ipr'] ?? 'IPTC';
  const code = number !== undefined && owner === 'IPTC' && /^\d{8}$/.test(number) ? `subj:${number}` : number;
  return name === undefined && code === undefined ? [] : [{ ...(name === undefined ? {} : { name }), ...(code === undefined ? {} : { code }) }];
}

function toKeyword({ attributes: { key } }: MarkupElement): readonly Subject[] {
  return key === undefined || key.trim() === '' ? [] : [{ name: key.trim() }];
}

function rightsOf(nitf: MarkupElement, copyrights: readonly MarkupElement[]): string | undefined {
  const claimed = copyrights.map(({ attributes: { year, holder } }) => ['Copyright', year, holder].filter((part) => part !== undefined && part !== '').join(' '));
  const worded = toldWords(at(nitf, 'body', 'body.head', 'rights')).map(({ words }) => words);
  return [...claimed.filter((words) => words !== 'Copyright'), ...worded].join('\n') || undefined;
}
