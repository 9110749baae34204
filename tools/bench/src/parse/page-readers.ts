/** A program that reads the article off a web page; `false` when it finds none. */
export type PageReader = (bytes: Uint8Array) => boolean;

/** The programs by name, each loaded only where it works. */
export const PAGE_READERS = {
  ours: async () => (await import('./read-with-ours.js')).readPage,
  readability: async () => (await import('./read-with-readability.js')).readPage,
} satisfies Readonly<Record<string, () => Promise<PageReader>>>;

export type PageReaderName = keyof typeof PAGE_READERS;
