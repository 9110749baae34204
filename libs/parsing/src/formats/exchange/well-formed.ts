import { makeDiagnostic, type Diagnostic } from '@onrecord/domain';
import { SaxesParser } from 'saxes';
import type { JsonDocument } from '../../markup/read-json.js';

/** Tells where the reader stopped: an exception, because a parser of events cannot be told to stop. */
class Fault extends Error {}

/** An entity that the document itself or HTML declares is never expanded here, and no fault of the markup. */
const UNDECLARED_ENTITY = /undefined entity/i;

/** Matches `2:17: unexpected close tag.`, as the checker words a fault. */
const PLACE = /^(\d+):(\d+): (.*?)\.?$/s;

/**
 * Whether XML is well formed; one that is not is read all the same, and the diagnostic says where it breaks first. The
 * checker (saxes) expands no entity of the document and fetches nothing.
 */
export function checkXml(source: string): readonly Diagnostic[] {
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on('error', ({ message }) => {
    if (!UNDECLARED_ENTITY.test(message)) throw new Fault(message);
  });
  try {
    parser.write(source).close();
    return [];
  } catch (error) {
    if (error instanceof Fault) return [notWellFormed('XML', error.message)];
    throw error;
  }
}

/** Whether a JSON document is one. */
export function checkJson({ source, fault }: JsonDocument): readonly Diagnostic[] {
  if (fault === undefined) return [];
  const before = source.slice(0, fault.offset).split(/\r\n|\r|\n/);
  return [notWellFormed('JSON', `${before.length}:${before.at(-1)!.length}: ${fault.reason}`)];
}

function notWellFormed(language: string, fault: string): Diagnostic {
  const [, line = '1', column = '0', reason = fault] = PLACE.exec(fault) ?? [];
  return makeDiagnostic('NOT_WELL_FORMED', 'warning', `Expected well-formed ${language}, found a fault in line ${line}, column ${Number(column) + 1}: ${reason}. The rest was read as well as it could be.`);
}
