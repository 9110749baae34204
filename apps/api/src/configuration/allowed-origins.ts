import type { VariableReader } from './variables.js';

const NAME = 'ONRECORD_ALLOWED_ORIGINS';

/**
 * The origins whose pages may read this server's answers and open its sockets, as a browser spells them:
 * `https://reader.example`. Empty where nobody told: then only pages of this server may. Entries are separated by commas.
 */
export function readAllowedOrigins(variables: VariableReader): readonly string[] {
  const entries = (variables.text(NAME) ?? '').split(',').map((entry) => entry.trim()).filter((entry) => entry !== '');
  for (const entry of entries) if (!isOrigin(entry)) variables.faults.push(`${NAME} must list origins such as https://reader.example, without a path, a star or a capital letter, found «${entry}»`);
  return [...new Set(entries)];
}

/** True of `https://reader.example` and `http://localhost:5173`, false of `https://reader.example/`, `https://reader.example:443`, `*` and `null`. */
function isOrigin(entry: string): boolean {
  return /^https?:/.test(entry) && URL.canParse(entry) && new URL(entry).origin === entry;
}
