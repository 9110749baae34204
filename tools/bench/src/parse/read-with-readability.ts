import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const decoder = new TextDecoder();

/** Readability on the DOM of linkedom. It throws at pages whose tree linkedom builds without a body around the words. */
export function readPage(bytes: Uint8Array): boolean {
  try {
    return new Readability(parseHTML(decoder.decode(bytes)).document).parse() !== null;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
