import { InputError } from '@onrecord/domain';

/**
 * How many things of a bounded list are asked for.
 * @throws InputError naming the argument and its limit.
 */
export function readSize(argument: string, size: number, most: number): number {
  if (size >= 1 && size <= most) return size;
  throw new InputError(argument, `\`${argument}\` must be 1 to ${most}, found ${size}`, { limit: most });
}
