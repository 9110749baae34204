import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** The place in a page that an address names for a quote: `#quote-UXVvdGU6cTE`. */
export function anchorOfQuote(id: string): string {
  return `quote-${id}`;
}

/** The quote that the address names, brought into view; `undefined` where it names none. */
export function useQuoteOfAddress(): string | undefined {
  const { hash } = useLocation();
  const shown = /^#quote-([\w-]+)$/.exec(hash)?.[1];
  useEffect(() => {
    if (shown !== undefined) document.getElementById(anchorOfQuote(shown))?.scrollIntoView({ block: 'center' });
  }, [shown]);
  return shown;
}
