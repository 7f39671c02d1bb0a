import { mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defineConfig } from 'vite';

const resources = join(import.meta.dirname, '../../main/resources');
const assets = join(resources, 'static/graphiql-assets');
const page = join(resources, 'graphiql/index.html');

/**
 * GraphiQL names a tab after its operation each time the tab changes, and has no setting for that.
 * This puts the title of a saved question first. Stops the build when GraphiQL's code has moved.
 */
function tabTitles() {
  const file = '/@graphiql/react/dist/utility/tabs.js';
  const changes = [
    ['title: newTab.operationName ||', 'title: newTab.questionTitle || newTab.operationName ||'],
    ['DEFAULT_TITLE = "<untitled>"', 'DEFAULT_TITLE = "Uden navn"'],
  ];
  let patched = false;
  return {
    name: 'tab-titles',
    transform(source, id) {
      if (!id.endsWith(file)) return null;
      let code = source;
      for (const [from, to] of changes) {
        if (code.split(from).length !== 2) this.error(`expected this once in ${file}: ${from}`);
        code = code.replace(from, to);
      }
      patched = true;
      return { code, map: null };
    },
    buildEnd(error) {
      if (!error && !patched) this.error(`${file} was not part of the build`);
    },
  };
}

/** Collects the licence texts of the packages that end up in the output: most ask to be passed on. */
const licences = new Map();
function collectLicences() {
  return {
    name: 'collect-licences',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        for (const id of Object.keys(chunk.modules ?? {})) {
          const [folder, name] = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll('\0', '')) ?? [];
          if (!folder || licences.has(name)) continue;
          const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
          const texts = readdirSync(folder)
            .filter((file) => /^(licen[cs]e|notice|thirdpartynotices)/i.test(file))
            .map((file) => `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`);
          licences.set(name, `${name} ${version} (${license})\n${texts.join('')}`);
        }
      }
    },
  };
}

function writeLicences() {
  return {
    name: 'write-licences',
    generateBundle() {
      const source = [...licences.keys()].sort().map((name) => licences.get(name)).join(`\n${'-'.repeat(80)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source });
    },
  };
}

/** Spring Boot looks for the page in graphiql/, and serves the rest from static/. */
function movePage() {
  return {
    name: 'move-page',
    closeBundle() {
      mkdirSync(dirname(page), { recursive: true });
      renameSync(join(assets, 'index.html'), page);
    },
  };
}

export default defineConfig({
  base: '/graphiql-assets/',
  // Makes graphql-js see that this is a production build; it looks for Node's `process` first.
  define: { 'globalThis.process': 'true' },
  esbuild: { jsx: 'automatic', legalComments: 'none' },
  plugins: [tabTitles(), collectLicences(), writeLicences(), movePage()],
  worker: { format: 'es', plugins: () => [collectLicences()] },
  build: {
    outDir: assets,
    assetsDir: '',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 5000,
    rollupOptions: {
      // 'use client' is for servers that render React.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
});
