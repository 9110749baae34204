import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** The place in a page that an address names for a quote: `#quote-UXVvdGU6cTE`. */
export function anchorOfQuote(id: string): string {
  return `quote-${id}`;
}

/** The quote that the address names, brought into view and given the focus; `undefined` where it names none. */
export function useQuoteOfAddress(): string | undefined {
  const { hash } = useLocation();
  const shown = /^#quote-([\w-]+)$/.exec(hash)?.[1];
  useEffect(() => {
    const place = shown === undefined ? null : document.getElementById(anchorOfQuote(shown));
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'center' });
  }, [shown]);
  return shown;
}
