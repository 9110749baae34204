import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Where a server answers while the reader is worked on. */
const SERVER = process.env['ONRECORD_SERVER'] ?? 'http://127.0.0.1:4000';

/** Files that pack well. */
const PACKED = /\.(?:js|css|html|svg)$/;

/** Packs the built files once, beside the plain ones, so that the server packs none. */
function packFiles(): Plugin {
  let folder = '';
  return {
    name: 'pack-files',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    closeBundle() {
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => PACKED.test(name))) {
        const bytes = readFileSync(join(folder, file));
        writeFileSync(join(folder, `${file}.gz`), gzipSync(bytes, { level: 9 }));
        writeFileSync(join(folder, `${file}.br`), brotliCompressSync(bytes));
      }
    },
  };
}

// eslint-disable-next-line no-restricted-syntax -- vite reads its configuration from the default export
export default defineConfig({
  plugins: [react(), packFiles()],
  resolve: { conditions: ['@onrecord/source', 'module', 'browser', 'development|production'] },
  build: { outDir: 'dist', target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: { '/graphql': SERVER, '/meetings': { target: SERVER, bypass: ({ url = '' }) => (url.endsWith('.ics') ? undefined : url) } } },
});
