import { readFileSync } from 'node:fs';

/** The version of this server, from the package that stands beside its folder. */
export function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly version: string };
  return version;
}
