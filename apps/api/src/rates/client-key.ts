import type { Caller } from '@onrecord/domain';
import ipaddr from 'ipaddr.js';

/** Groups of an IPv6 address that name its network: a household or a machine has a whole /64 to itself (RFC 4291, 2.5.4). */
const NETWORK_GROUPS = 4;

/** By what a caller is counted: the key where one was shown, else the address, of IPv6 the /64. */
export function toClientKey({ keyId, address }: Pick<Caller, 'keyId' | 'address'>): string {
  return keyId === undefined ? toNetwork(address) : `key ${keyId}`;
}

function toNetwork(address: string): string {
  if (!address.includes(':') || !ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv4' ? parsed.toString() : `${(parsed as ipaddr.IPv6).parts.slice(0, NETWORK_GROUPS).map((group) => group.toString(16)).join(':')}::/64`;
}
