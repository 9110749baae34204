import { ARTICLE_FORMS, InputError, type ArticleDetails, type ArticleForm } from '@onrecord/domain';
import { quoteFound, readInstant, readPublicationTime, readZone } from './read-publication-time.js';

/** What is told of an article, the form it is told to be in, and the newsroom's zone, which may be told apart from the times that stand in it. */
export interface ToldArticle {
  readonly details: ArticleDetails;
  readonly form?: ArticleForm;
  readonly zone?: string;
}

const FIELDS = ['outlet', 'url', 'providerId', 'published', 'updated', 'zone', 'releaseAt', 'provenance', 'form'] as const;
type Field = (typeof FIELDS)[number];

/**
 * Reads what a sidecar file tells, field by field:
 * `{"outlet": "The Example Courier", "published": "2018-06-01", "zone": "America/New_York"}`.
 * @throws InputError that names the field, what was expected and what was found; fields that it does not know are one.
 */
export function readToldArticle(json: unknown): ToldArticle {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new InputError('details', `expected a JSON object with some of ${FIELDS.join(', ')}, found ${quoteFound(json)}`);
  const unknown = Object.keys(json).filter((name) => !FIELDS.some((field) => field === name));
  if (unknown.length > 0) throw new InputError(unknown[0]!, `expected only ${FIELDS.join(', ')}, found ${quoteFound(unknown.join(', '))}`);
  const told = readStrings(json as Readonly<Record<string, unknown>>);
  const zone = told.zone === undefined ? undefined : readZone(told.zone, 'zone');
  const form = told.form === undefined ? undefined : readForm(told.form);
  return {
    details: {
      ...(told.outlet === undefined ? {} : { outlet: told.outlet }),
      ...(told.url === undefined ? {} : { url: readAddress(told.url, 'url') }),
      ...(told.providerId === undefined ? {} : { providerId: told.providerId }),
      ...(told.published === undefined ? {} : { published: readPublicationTime(told.published, 'published', zone) }),
      ...(told.updated === undefined ? {} : { updated: readPublicationTime(told.updated, 'updated', zone) }),
      ...(told.releaseAt === undefined ? {} : { releaseAt: readInstant(told.releaseAt, 'releaseAt') }),
      ...(told.provenance === undefined ? {} : { provenance: told.provenance }),
    },
    ...(form === undefined ? {} : { form }),
    ...(zone === undefined ? {} : { zone }),
  };
}

/**
 * The details that a sidecar file tells.
 * @throws InputError
 */
export function readArticleDetails(json: unknown): ArticleDetails {
  return readToldArticle(json).details;
}

/**
 * Reads a web address.
 * @throws InputError
 */
export function readAddress(told: string, argument: string): string {
  const protocol = URL.canParse(told) ? new URL(told).protocol : '';
  if (protocol === 'http:' || protocol === 'https:') return told;
  throw new InputError(argument, `${argument}: expected a web address (https://example.org/news/1), found ${quoteFound(told)}`);
}

/**
 * Reads the name of a form.
 * @throws InputError
 */
export function readForm(told: string): ArticleForm {
  const form = ARTICLE_FORMS.find((known) => known === told);
  if (form === undefined) throw new InputError('form', `form: expected one of ${ARTICLE_FORMS.join(', ')}, found ${quoteFound(told)}`);
  return form;
}

function readStrings(json: Readonly<Record<string, unknown>>): Readonly<Partial<Record<Field, string>>> {
  const told: Partial<Record<Field, string>> = {};
  for (const field of FIELDS) {
    const value = json[field];
    if (value === undefined) continue;
    if (typeof value !== 'string' || value.trim() === '') throw new InputError(field, `${field}: expected a string with something in it, found ${quoteFound(value)}`);
    told[field] = value.trim();
  }
  return told;
}
