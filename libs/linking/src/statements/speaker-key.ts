import { sliceSpan, type AnalysedArticle, type Quote } from '@onrecord/domain';
import { toFullNameKey, toNameKey } from '../names/name-key.js';
import { tellsWhose } from './common-bodies.js';

/** A name inside the words for a document: matches "the Halden report", not "The report" or "a statement". */
const NAME_INSIDE = /\s\p{Lu}/u;

/** The speaker's name as quotes of several articles are compared by it; `undefined` for whoever has no name in this article. */
export function speakerNameOf(analysed: AnalysedArticle, quote: Quote): string | undefined {
  const { state, entityId, mention } = quote.speaker;
  if (state === 'named') return analysed.people.find((person) => person.id === entityId)?.name;
  if (state === 'organisation') return analysed.organisations.find((organisation) => organisation.id === entityId)?.name;
  if (state === 'document' && mention !== undefined) return sliceSpan(analysed.article.text, mention);
  return undefined;
}

/**
 * Who spoke, for keys across articles. People by their full name, when they are public; organisations and documents by
 * theirs, when it tells whose they are: "the statement" and "the Foreign Ministry" of two articles may be those of two
 * countries. `undefined` for everybody else: unnamed and anonymous sources, groups, and whoever the article knows by surname
 * only, are never joined across articles.
 */
export function toSpeakerKey(analysed: AnalysedArticle, quote: Quote): string | undefined {
  const name = speakerNameOf(analysed, quote);
  if (name === undefined) return undefined;
  if (quote.speaker.state === 'document' ? !NAME_INSIDE.test(name) : quote.speaker.state === 'organisation' && !tellsWhose(name)) return undefined;
  if (quote.speaker.state !== 'named') return `${quote.speaker.state} ${toNameKey(name).replace(/^(?:the|a|an|its|their) /, '')}`;
  const isPublic = analysed.people.some((person) => person.id === quote.speaker.entityId && person.standing === 'public');
  const key = isPublic ? toFullNameKey(name) : undefined;
  return key === undefined ? undefined : `named ${key}`;
}
