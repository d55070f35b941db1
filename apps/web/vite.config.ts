import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledMessages } from './build/compiled-messages.ts';
import { precompressed } from './build/precompressed.ts';

/** Where `npm start` listens; the development server hands everything that is not a page of the app to it. */
const server = process.env.VICEVERSA_DEV_SERVER ?? 'http://127.0.0.1:3000';
const folderOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: folderOf('.'),
  plugins: [react(), compiledMessages(), precompressed()],
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: Object.fromEntries(
      ['/api', '/sign-in', '/sign-out', '/setup', '/answer', '/invitation', '/library'].map((path) => [
        path,
        { target: server },
      ]),
    ),
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2023',
    // Inlined `data:` assets would ask the content security policy for more than it grants.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: {
        // Declarations of the contract do nothing when loaded: a page carries only the endpoints it calls.
        moduleSideEffects: [{ test: /[\\/]packages[\\/](contract|locales)[\\/]/, sideEffects: false }],
      },
    },
  },
});
