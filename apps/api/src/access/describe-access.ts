import { isLoopback } from '../operation/is-loopback.js';
import type { TextSettings } from './open-text.js';

const KEYS = '«onrecord keys make» makes one';

/** What is open to whoever reaches the server and what needs a key, for its operator; `undefined` for a server for this machine alone that is as it comes. */
export function describeAccess({ host, publicUrl, access: { text } }: TextSettings): string | undefined {
  if (text === 'open') return isLoopback(host) && publicUrl === undefined ? undefined : `whole articles are open to whoever reaches this server (ONRECORD_TEXT=open); changing the record needs a key: ${KEYS}`;
  if (text === 'auto' && isLoopback(host) && publicUrl === undefined) return undefined;
  return `open to whoever reaches this server: headlines, people, quotes and meetings, each claim with one sentence of evidence; reading whole articles and changing the record need a key: ${KEYS}`;
}
