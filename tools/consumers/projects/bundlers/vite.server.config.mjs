import { defineConfig } from 'vite';

// A server, with everything in it: Vite leaves dependencies out of those unless told.
export default defineConfig({
  ssr: { noExternal: true },
  build: { ssr: 'order.mjs', outDir: 'built/vite-server', minify: true },
});
