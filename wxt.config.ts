import { defineConfig } from 'wxt';

import { leanContent } from './scripts/vite/lean-content';
import { testLanguages } from './scripts/vite/test-languages';
import { verifier } from './scripts/vite/verifier';
import { virtualData } from './scripts/vite/virtual-data';

/** The policy every page of the extension and its background run under. Its reasons: docs/architecture.md. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "media-src 'self' blob:",
  "worker-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types redress',
].join('; ');

/** `wxt dev` reloads over a local socket and injects styles; nothing shipped does. */
const DEV_POLICY =
  "default-src 'self'; script-src 'self' http://localhost:*; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src ws://localhost:* http://localhost:*";

const PERMISSIONS = ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'activeTab', 'contextMenus'];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  webExt: { disabled: true },
  // Vite's help with preloading fetches and writes links; our chunks lie beside the page. A browser reads data faster as one
  // text than as code.
  vite: ({ mode }) => ({
    plugins: [leanContent(), virtualData(), verifier(), testLanguages(mode === 'languages')],
    build: { modulePreload: false },
    json: { namedExports: false, stringify: true },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    short_name: 'Redress',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: browser === 'firefox' ? PERMISSIONS : [...PERMISSIONS, 'sidePanel'],
    optional_permissions: ['notifications'],
    host_permissions: ['https://mail.google.com/*'],
    optional_host_permissions: ['https://*/*'],
    incognito: 'not_allowed',
    commands: {
      'read-selection': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_readSelection__',
      },
      'add-screenshot': {
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_addScreenshot__',
      },
      'note-glitch': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_noteGlitch__',
      },
    },
    content_security_policy: {
      extension_pages: command === 'serve' ? DEV_POLICY : PAGE_POLICY,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'redress@redress.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first that knows the key above on a phone.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '121' }),
  }),
});
