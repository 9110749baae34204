import { useEffect, useRef } from 'react';

/** A field that shows what the address says, also after Back, and keeps the focus: it is set, not made anew. */
export function useValueOfAddress<Field extends HTMLInputElement | HTMLSelectElement>(value: string) {
  const field = useRef<Field>(null);
  useEffect(() => {
    if (field.current !== null) field.current.value = value;
  }, [value]);
  return field;
}
