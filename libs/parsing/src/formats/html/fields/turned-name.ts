import { isPersonLike, isRole, isSuffix } from '../../../fields/names.js';
import { isAgency, looksLikeOutlet } from '../../../fields/agencies.js';
import type { Line } from '../../../lines/line.js';
import { LineWriter } from '../../../markup/line-of.js';
import { lineOfStatement, type Statement } from '../metadata/statement.js';

/** Vocabularies of libraries, which put the family's name first. */
const TURNING = /^(?:dc|dcterms)[.:]creator|^citation_author$/i;

/** A family's name, a comma, given names. Matches `Quill, Ada`, `van Aalst, Tom J.`; must not match `Ada Quill, Port Arden`. */
const TURNED = /^(?<family>(?:(?:van|von|de|der|den|di|la|le)\s){0,2}\p{Lu}[\p{L}\p{M}'’-]+),\s+(?<given>\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){0,2})$/u;

/** One word on either side of a comma, of which neither names anybody alone. Matches `Quill, Ada`; must not match `Quill, Tom J.`. */
const ONE_EACH = /^\p{Lu}[\p{L}'’-]*\p{Ll}, \p{Lu}[\p{L}'’-]*\p{Ll}$/u;

/**
 * A name that is turned round, `Quill, Ada`, as it is said: a line `Ada Quill` that stands where the other does. So are names of
 * library vocabularies, and of others where one word stands on either side of the comma; `undefined` for any other.
 */
export function turnedLine(source: string, statement: Statement): Line | undefined {
  const { family, given } = TURNING.test(statement.place) || ONE_EACH.test(statement.value) ? (TURNED.exec(statement.value)?.groups ?? {}) : {};
  if (family === undefined || given === undefined || isSuffix(given) || isRole(statement.value) || [family, given].some(isAgency)) return undefined;
  const name = `${given} ${family}`;
  const line = lineOfStatement(source, statement);
  if (line === undefined || !isPersonLike(name) || looksLikeOutlet(name)) return undefined;
  const writer = new LineWriter();
  writer.add(name, line.start, line.end);
  return writer.take();
}
