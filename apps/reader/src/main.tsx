import '@fontsource-variable/newsreader/opsz.css';
import '@fontsource-variable/newsreader/opsz-italic.css';
import '@fontsource-variable/libre-franklin/wght.css';
import './design/tokens.css';
import './design/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { Provider } from 'urql';
import { createReaderClient } from './ask/create-reader-client.js';
import { createReaderRouter } from './routes.js';

const place = document.getElementById('reader');
if (place === null) throw new Error('expected a place for the reader in the page, found none');

createRoot(place).render(
  <StrictMode>
    <Provider value={createReaderClient()}>
      <RouterProvider router={createReaderRouter()} />
    </Provider>
  </StrictMode>,
);
