import type { FieldWitness, Genre, Subject } from '@onrecord/domain';
import type { Metadata } from '../metadata/read-metadata.js';
import type { Statement } from '../metadata/statement.js';
import type { Page } from '../page.js';
import { comparable } from './comparable.js';
import { genreOf } from './genre.js';
import { isSameSite } from './same-site.js';

/** A field's value with the place that was believed, and all that speak of it. */
export interface ToldField<Value> {
  readonly value: Value;
  readonly believed: FieldWitness;
  readonly others: readonly FieldWitness[];
}

/** The name of the paper or site. */
export function findOutlet(metadata: Metadata): ToldField<string> | undefined {
  const named = (metadata.get('outlet') ?? []).filter(({ value }) => value.length <= 80 && !/^https?:|[©®]|copyright|all rights/i.test(value));
  return tellFirst(named, ['json-ld', 'open-graph', 'microdata', 'meta'], ({ value }) => value);
}

/**
 * The canonical address; one that leads to the site's front page, as careless templates have it, is none, nor one of another
 * site than the page was had from: an agency's copy is an article of its own, and nobody speaks for a site that is not his.
 */
export function findAddress({ address, base }: Page, metadata: Metadata): ToldField<string> | undefined {
  const front = /^https?:\/\/[^/]+\/?$/i;
  const absolute = ({ value }: Statement): string | undefined => {
    const resolved = toAbsolute(value, base);
    if (resolved === undefined || address === undefined || !URL.canParse(address)) return resolved;
    return (front.test(resolved) && !front.test(address)) || !isSameSite(resolved, address) ? undefined : resolved;
  };
  return tellFirst(metadata.get('address') ?? [], ['markup', 'open-graph', 'json-ld', 'meta', 'microdata'], absolute);
}

function toAbsolute(told: string, base: string | undefined): string | undefined {
  const parsed = URL.canParse(told, base) ? new URL(told, base) : undefined;
  return parsed !== undefined && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined;
}

/** The publisher's own id of the article; an address is none. */
export function findProviderId(metadata: Metadata): ToldField<string> | undefined {
  return tellFirst(metadata.get('identifier') ?? [], ['open-graph', 'meta', 'json-ld'], ({ value }) => (/^[\w:.-]{3,80}$/.test(value) && /\d/.test(value) ? value : undefined));
}

/** The language, a BCP 47 tag: `en-GB` of `en_GB`. The document's own element outdoes the locale of a share card. */
export function findLanguage(metadata: Metadata): ToldField<string> | undefined {
  return tellFirst(metadata.get('language') ?? [], ['markup', 'json-ld', 'microdata', 'meta', 'open-graph'], ({ value }) => toLanguageTag(value));
}

/** Names of languages that pages write for their tags. */
const NAMED_LANGUAGES: Readonly<Record<string, string>> = { english: 'en', german: 'de', deutsch: 'de', french: 'fr', français: 'fr', spanish: 'es', español: 'es', italian: 'it', italiano: 'it', portuguese: 'pt', dutch: 'nl', swedish: 'sv', norwegian: 'no', danish: 'da', japanese: 'ja', korean: 'ko', chinese: 'zh', arabic: 'ar', russian: 'ru', turkish: 'tr', hebrew: 'he' };

function toLanguageTag(told: string): string | undefined {
  const words = told.trim().split(/[,;\s]/)[0]!.replace(/_/g, '-');
  const tag = NAMED_LANGUAGES[words.toLowerCase()] ?? words;
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The part of the paper: `Politics`. */
export function findSection(metadata: Metadata): ToldField<string> | undefined {
  return tellFirst(metadata.get('section') ?? [], ['json-ld', 'open-graph', 'meta', 'microdata'], ({ value }) => (value.length <= 80 && /\p{L}/u.test(value) && !/^https?:|^(?:null|none|uncategori[sz]ed|undefined)$/i.test(value) ? value : undefined));
}

/** Subjects kept; a page has a dozen, one that calls for readers a hundred. */
const MOST_SUBJECTS = 40;

/** Matches a label of a system, `section:world`; must not match `Harbour: a history`. */
const LABEL = /^[\w-]+:\S|^https?:/;

/** What the article is about, in the page's own words, each once. */
export function findSubjects(metadata: Metadata): readonly Subject[] {
  const names = (metadata.get('keyword') ?? []).flatMap(({ value }) => value.split(/\s*[,;]\s*/)).filter((name) => name.length <= 80 && /\p{L}/u.test(name) && !LABEL.test(name));
  const once = new Map<string, string>();
  for (const name of names.slice(0, MOST_SUBJECTS * 10)) if (!once.has(comparable(name))) once.set(comparable(name), name);
  return [...once.values()].slice(0, MOST_SUBJECTS).map((name) => ({ name }));
}

/** What sort of writing it is, where a type, a content type or the section plainly says so. */
export function findGenre(metadata: Metadata, section: string | undefined): ToldField<Genre> | undefined {
  const said = tellFirst(metadata.get('genre') ?? [], ['json-ld', 'open-graph', 'meta', 'microdata'], ({ place, value }) => (/^article:opinion$/i.test(place) ? (/^(?:true|1|yes)$/i.test(value) ? 'opinion' : undefined) : genreOf(value)));
  if (said !== undefined || section === undefined) return said;
  return tellFirst((metadata.get('section') ?? []).filter(({ value }) => value === section), ['json-ld', 'open-graph', 'meta', 'microdata'], ({ value }) => genreOf(value));
}

/** The first value that is one, in the order of the vocabularies; within one in the order of the page. */
function tellFirst<Value>(statements: readonly Statement[], order: readonly Statement['witness'][], toValue: (statement: Statement) => Value | undefined): ToldField<Value> | undefined {
  const sorted = [...statements].filter(({ witness }) => order.includes(witness)).sort((a, b) => order.indexOf(a.witness) - order.indexOf(b.witness));
  for (const statement of sorted) {
    const value = toValue(statement);
    if (value !== undefined) return { value, believed: toWitness(statement), others: sorted.map(toWitness) };
  }
  return undefined;
}

function toWitness({ witness, place, value }: Statement): FieldWitness {
  return { witness, place, value };
}

