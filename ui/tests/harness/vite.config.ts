import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import base from '../../vite.config';

/** The window in a plain browser over made-up data, to look at it. */
export default mergeConfig(base, {
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../../node_modules/.vite-harness', import.meta.url)),
  server: { port: 5199 },
});
