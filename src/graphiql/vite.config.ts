import { defineConfig } from 'vite';

// The same page whoever builds it: a test's or developer's NODE_ENV would bring React's larger development build.
process.env['NODE_ENV'] = 'production';

export default defineConfig({
  root: import.meta.dirname,
  // Absolute, because the page is served at /graphiql without a trailing slash.
  base: '/graphiql/',
  build: {
    outDir: '../../dist/graphiql',
    emptyOutDir: true,
    target: 'es2023',
    // Nothing inlined as data: or <script>: the page lives under a strict Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The code editor is one chunk of several megabytes, loaded after the page is on screen.
    chunkSizeWarningLimit: 5000,
    // "use client" in the libraries is for servers that render; there is none here.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
