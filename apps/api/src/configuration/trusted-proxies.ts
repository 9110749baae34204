import ipaddr from 'ipaddr.js';
import type { VariableReader } from './variables.js';

const VARIABLE = 'ONRECORD_TRUSTED_PROXIES';

/** The proxies whose word is taken for where a request comes from (`X-Forwarded-For`): addresses and networks, such as `10.0.0.0/8`; none when it is not set. */
export function readTrustedProxies(variables: VariableReader): readonly string[] {
  const proxies = variables.text(VARIABLE)?.split(',').map((proxy) => proxy.trim()) ?? [];
  for (const proxy of proxies) {
    if (!isNetwork(proxy)) variables.faults.push(`${VARIABLE} must hold addresses or networks with commas between, such as 127.0.0.1,10.0.0.0/8, found «${proxy}»`);
  }
  return proxies;
}

function isNetwork(words: string): boolean {
  return words.includes('/') ? ipaddr.isValidCIDR(words) : ipaddr.IPv4.isValidFourPartDecimal(words) || ipaddr.IPv6.isValid(words);
}
