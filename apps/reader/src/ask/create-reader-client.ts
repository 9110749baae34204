import { cacheExchange, Client, fetchExchange } from 'urql';
import { storedKey } from './stored-key.js';

/** Asks the server that served the reader. What was asked stays at hand while the page is open. */
export function createReaderClient(url = '/graphql'): Client {
  return new Client({
    url,
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetchOptions: () => {
      const key = storedKey();
      return key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } };
    },
  });
}
