import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as { version: string };

export default defineConfig({
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [svelte()],
  resolve: {
    alias: { '@i18n': here('../assets/i18n'), $lib: here('src') },
    // Component tests mount in happy-dom, which needs the client build of Svelte.
    conditions: process.env.VITEST ? ['browser'] : undefined,
  },
  server: { fs: { allow: [here('.'), here('../assets')] } },
  build: {
    target: 'safari18',
    // Inlined fonts would need `font-src data:` in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: { environment: 'happy-dom', include: ['tests/**/*.test.ts'] },
});
