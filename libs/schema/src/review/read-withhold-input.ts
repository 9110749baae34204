import { InputError, type Withholding } from '@onrecord/domain';
import { readGlobalId } from '../node/global-id.js';
import { WITHHELD_TYPES, type WithholdInput } from './withholding.type.js';

const WHO_LENGTH_MAX = 200;
const WHY_LENGTH_MAX = 1000;

/** Matches U+0000 and half a surrogate pair, which no database keeps; no line break, nor `é`. */
const NOT_OF_A_TEXT = /[^\P{Cc}\n\t]|\p{Cs}/u;

/**
 * The entry that an input asks for.
 * @throws InputError naming the field that cannot be.
 */
export function readWithholdInput({ id: globalId, who, why }: WithholdInput, now: string): Withholding {
  const { type, id } = readGlobalId('input.id', globalId);
  const noun = (Object.keys(WITHHELD_TYPES) as Withholding['noun'][]).find((kind) => WITHHELD_TYPES[kind] === type);
  if (noun === undefined) throw new InputError('input.id', `\`input.id\` must be the id of an article, a quote or a person, found the id of a ${type}`);
  return { noun, id, who: readText('input.who', who, WHO_LENGTH_MAX), why: readText('input.why', why, WHY_LENGTH_MAX), when: now };
}

function readText(argument: string, text: string, longest: number): string {
  const trimmed = text.trim();
  if (trimmed !== '' && trimmed.length <= longest && !NOT_OF_A_TEXT.test(trimmed)) return trimmed;
  throw new InputError(argument, `\`${argument}\` must be 1 to ${longest} characters of text, found ${trimmed.length}`, { limit: longest });
}
