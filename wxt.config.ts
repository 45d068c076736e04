import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { helpdeskMatches } from './lib/helpdesks/hosts.ts';
import { panelChunk } from './scripts/support/panel-chunks.ts';
import { preloadScreen } from './scripts/support/preload-screen.ts';
import { ruleFiles, withoutProofs } from './scripts/support/without-proofs.ts';
import { yamlModules } from './scripts/support/yaml-modules.ts';

/** Nothing may be loaded from, or sent to, anywhere but the extension itself. Tested in tests/e2e/network.test.ts. */
const closedPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The public half of the project's signing key: it fixes the extension id in Chromium. */
const chromiumKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvnw8WWS8qTPYGPlkbduxknrnkuUf97SHyAmRIOOo8iaaCf1efpgig1xCKUfbTQwljFU4Cv7ZeDw90QRr/Wq/99noHyTpdklKbAI8HKOBlJY5X5k598N6GptBiSkyXgkQnPKp4lu4qIJHGZl4XcpkLb+FbCrF/AMJ0Lgpt1ra3+G9OMoucDRrkru5gLYO9TNVj0Up+SSHQP0wyF+aSky/ckAyfUSQd24Q/SZq83nS0I/uHFQfqbe1LLf+o62PLJVOs2SeVJObKmqbLRMz5wx5rG068eiwcQOXGJa4VFFBGNO3Yjf1Hc8iDCCkDtCDHHqOTCNsjg0r5+vWVWWYhnEzLwIDAQAB';

const scriptLife = fileURLToPath(new URL('lib/browser/script-life.ts', import.meta.url));
const draftLife = fileURLToPath(new URL('lib/browser/draft-life.ts', import.meta.url));

/** What may be asked of the minifier for code of our own, where no function is called with `new` or looks at `this`. */
const everyByte = {
  ecma: 2022,
  compress: {
    ecma: 2022,
    passes: 6,
    toplevel: true,
    hoist_funs: true,
    inline: 1,
    unsafe_arrows: true,
    pure_getters: true,
  },
  mangle: { toplevel: true },
} as const;

const rulesWithoutProofs: Plugin = {
  name: 'attune:rules-without-proofs',
  enforce: 'pre',
  transform(code, id) {
    return ruleFiles.test(id) ? { code: withoutProofs(code), map: null } : null;
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    plugins: [rulesWithoutProofs, yamlModules, preloadScreen],
    // One copy of the word list of `sentiment`, not one with and one without its default export.
    json: { namedExports: false },
    build: {
      // Rolldown 1.2's own minifier turns `yes ? a.f(x) : a.g(x)` into `(yes ? a.f : a.g)(x)`, which loses `this`.
      minify: 'terser',
      // The polyfill would bring a way to send into the extension; both browsers preload modules by themselves.
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: panelChunk }] } } },
    },
  }),
  hooks: {
    // In somebody else's page every kilobyte counts: the content script uses nothing the polyfill would mend, and of
    // WXT's context only what the class put in its place does.
    'vite:build:extendConfig': (entrypoints, vite) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      const life = entrypoints.some(({ name }) => name === 'draft') ? draftLife : scriptLife;
      vite.resolve = { ...vite.resolve, alias: { 'wxt/utils/content-script-context': life } };
      vite.build = { ...vite.build, terserOptions: everyByte };
    },
  },
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: browser === 'firefox' ? ['storage', 'scripting'] : ['storage', 'scripting', 'sidePanel'],
    host_permissions: [...helpdeskMatches],
    action: { default_title: '__MSG_openPanel__' },
    commands: {
      [browser === 'firefox' ? '_execute_sidebar_action' : '_execute_action']: {
        // Alt+Shift+A is Chromium's own.
        suggested_key: { default: 'Alt+Shift+U' },
      },
    },
    ...(command === 'build' && {
      content_security_policy: { extension_pages: closedPolicy },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'attune@attune.chat',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: chromiumKey,
          minimum_chrome_version: '120',
          // Firefox knows no such key: there the policy is not checked before Attune reads it.
          storage: { managed_schema: 'policy.schema.json' },
        }),
  }),
  zip: {
    includeSources: [
      'components/**',
      'entrypoints/**',
      'lib/**',
      'public/**',
      'scripts/support/panel-chunks.ts',
      'scripts/support/preload-screen.ts',
      'scripts/support/without-proofs.ts',
      'scripts/support/yaml-modules.ts',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      'README.md',
      'LICENSE',
    ],
  },
});
