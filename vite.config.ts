import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { elements } from './app/ui/elements.ts';

/** The mark for the browser's tab, which no other source names. */
const icon: Plugin = {
  name: 'icon',
  generateBundle() {
    const source = readFileSync('app/ui/icon.svg');
    this.emitFile({ type: 'asset', name: 'icon.svg', source });
  },
};

/** The client: one style sheet, and a small script for each element. `tools/build.ts` builds both sides. */
export default defineConfig({
  plugins: [icon],
  publicDir: false,
  logLevel: 'warn',
  build: {
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: { input: ['app/ui/styles.css', ...Object.values(elements)] },
  },
});
