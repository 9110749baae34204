import { type ArticleDetails, type ArticleInput, InputError, ParseError } from '@onrecord/domain';
import { readDate, readInstant, readZone } from '../dates/read-date.js';
import { givenFields, whenGiven } from '../filters/read-filter.js';
import type { RecordContext } from '../record-context.js';
import type { ArticleTextInput } from './article.input.js';

const LINE_LENGTH_MAX = 500;
const URL_LENGTH_MAX = 2000;
/** Matches U+0000, a line break and half a surrogate pair, which no line that people read holds; not `é`. */
const NOT_OF_A_LINE = /[\p{Cc}\p{Cs}]/u;

/**
 * The input as the engine reads it.
 * @throws InputError naming the field that cannot be.
 * @throws ParseError when the text is larger than a submission may be.
 */
export function readArticleInput(input: ArticleTextInput, { limits, viewer }: Pick<RecordContext, 'limits' | 'viewer'>): ArticleInput {
  const bytes = new TextEncoder().encode(input.text);
  const [sort, limit] = isMarkup(input) ? (['page', limits.pageBytes] as const) : (['text', limits.submissionBytes] as const);
  if (bytes.length > limit) {
    throw new ParseError('TOO_LARGE', `the ${sort} must be at most ${limit} bytes in UTF-8, found ${bytes.length}; take larger ones in with the command line`, { argument: 'input.text', limit, found: bytes.length });
  }
  const details = readDetails(input);
  const receipt = givenFields({ name: readLine('name', input.name), url: details.url, contentType: 'text/plain; charset=utf-8', receivedAt: viewer.now });
  return { bytes, receipt, details, ...givenFields({ form: input.form }) };
}

/** A page or a document in an exchange format may be longer than its text: it holds more than that. */
function isMarkup({ form, text }: ArticleTextInput): boolean {
  if (form !== undefined && form !== null) return form !== 'text' && form !== 'print';
  return /^\s*[<{]/.test(text);
}

function readDetails(input: ArticleTextInput): ArticleDetails {
  const zone = whenGiven(input.zone, (name) => readZone('input.zone', name));
  return givenFields({
    outlet: readLine('outlet', input.outlet),
    url: readUrl(input.url),
    providerId: readLine('providerId', input.providerId),
    published: whenGiven(input.published, (time) => readDate('input.published', time, zone)),
    updated: whenGiven(input.updated, (time) => readDate('input.updated', time, zone)),
    releaseAt: whenGiven(input.releaseAt, (time) => readInstant('input.releaseAt', time)),
    provenance: readLine('provenance', input.provenance),
  });
}

function readLine(field: string, value: string | null | undefined): string | undefined {
  if (value === null || value === undefined) return undefined;
  const line = value.trim();
  if (line === '' || line.length > LINE_LENGTH_MAX) throw new InputError(`input.${field}`, `\`input.${field}\` must be 1 to ${LINE_LENGTH_MAX} characters, found ${line.length}; leave it out when nobody knows`);
  if (NOT_OF_A_LINE.test(line)) throw new InputError(`input.${field}`, `\`input.${field}\` must be one line of text, found a control character or half a character in it`);
  return line;
}

function readUrl(value: string | null | undefined): string | undefined {
  if (value === null || value === undefined) return undefined;
  const isWebAddress = value.length <= URL_LENGTH_MAX && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
  if (!isWebAddress) throw new InputError('input.url', `\`input.url\` must be an http or https address of at most ${URL_LENGTH_MAX} characters`);
  return value;
}
