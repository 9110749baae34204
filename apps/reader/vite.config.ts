import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where a server answers while the reader is worked on. */
const SERVER = process.env['ONRECORD_SERVER'] ?? 'http://127.0.0.1:4000';

// eslint-disable-next-line no-restricted-syntax -- vite reads its configuration from the default export
export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['@onrecord/source', 'module', 'browser', 'development|production'] },
  build: { outDir: 'dist', target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false }, reportCompressedSize: true },
  server: { proxy: { '/graphql': SERVER } },
});
