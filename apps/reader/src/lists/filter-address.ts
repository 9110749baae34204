import { useSearchParams } from 'react-router';

/** What an address asks for, by the names of the fields of a form. */
export interface AddressFilter {
  /** The value of a field; `undefined` when it is not told or empty. */
  get(name: string): string | undefined;
  /** Puts the fields of a form into the address, in the place of what was there under their names. */
  put(fields: Readonly<Record<string, string>>): void;
}

/** Filters stand in the address, so that what is on screen can be shared and found again. */
export function useAddressFilter(): AddressFilter {
  const [asked, ask] = useSearchParams();
  return {
    get: (name) => asked.get(name)?.trim() || undefined,
    put: (fields) =>
      ask((before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(fields)) {
          if (value.trim() === '') next.delete(name);
          else next.set(name, value.trim());
        }
        return next;
      }),
  };
}

/** One of a few words, when the address names one of them. */
export function oneOf<Word extends string>(words: readonly Word[], value: string | undefined): Word | undefined {
  return words.find((word) => word === value);
}
