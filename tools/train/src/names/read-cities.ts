import { readFileSync } from 'node:fs';
import { hashWord } from '@onrecord/extraction';

/** Matches `Da Nang`, `São Paulo`; must not match `les Escaldes`, `6th of October City`: a name that text could show only by its capitals. */
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}’'-]+(?: [\p{L}\p{M}’'-]+)*$/u;

/** Hashes of the names of cities in a file whose lines begin with a name and a comma. */
export function readCities(file: string): ReadonlySet<number> {
  return parseCities(readFileSync(file, 'utf8'));
}

/** Hashes of the names that begin with a capital, with and without the marks over their letters: "São Paulo", "Sao Paulo". */
export function parseCities(csv: string): ReadonlySet<number> {
  const names = csv.split('\n').slice(1).map((line) => line.slice(0, line.indexOf(',')).replaceAll('"', ''));
  return new Set(names.filter((name) => CAPITALISED.test(name)).flatMap((name) => [hashWord(name), hashWord(name.normalize('NFD').replaceAll(/\p{M}/gu, ''))]));
}
