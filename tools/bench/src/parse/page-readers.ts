import { ParseError } from '@onrecord/domain';

/** A program that reads the article off a web page; `false` when it finds none. */
export type PageReader = (bytes: Uint8Array) => boolean;

/** The programs by name, each loaded only where it works. */
export const PAGE_READERS = { ours: loadOurs, readability: loadReadability } satisfies Readonly<Record<string, () => Promise<PageReader>>>;

export type PageReaderName = keyof typeof PAGE_READERS;

async function loadOurs(): Promise<PageReader> {
  const { decodeDocument, parseArticle } = await import('@onrecord/parsing');
  return (bytes) => {
    try {
      parseArticle(decodeDocument({ bytes, receipt: {}, form: 'html' }));
      return true;
    } catch (error) {
      if (error instanceof ParseError) return false;
      throw error;
    }
  };
}

/** Readability on the DOM of linkedom. It throws at pages whose tree linkedom builds without a body around the words. */
async function loadReadability(): Promise<PageReader> {
  const { Readability } = await import('@mozilla/readability');
  const { parseHTML } = await import('linkedom');
  const decoder = new TextDecoder();
  return (bytes) => {
    try {
      return new Readability(parseHTML(decoder.decode(bytes)).document).parse() !== null;
    } catch (error) {
      if (error instanceof TypeError) return false;
      throw error;
    }
  };
}
