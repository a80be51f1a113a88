import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    lib: {
      entry: 'order.mjs',
      formats: ['es', 'cjs'],
      fileName: (format) => `order.${format === 'es' ? 'mjs' : 'cjs'}`,
    },
    outDir: 'built/vite-library',
  },
});
