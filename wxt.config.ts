import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { safeMarkup } from './scripts/build/markup.ts'

/** No connection, no inline or remote code, no frame around our pages. For production only: development mode needs its server. */
const POLICY = [
  "default-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export const GECKO_ID = 'mingbai@mingbai.invalid'

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '.output',
  // Without its polyfill for module preloading, which would fetch; every browser we support has it.
  vite: () => ({ plugins: [safeMarkup(), preact()], worker: { plugins: () => [safeMarkup()] }, build: { modulePreload: false } }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    // Asked for on the first-run page, for automatic detection only; it can be taken back at any time.
    optional_host_permissions: ['*://*/*'],
    // One worker and one store for ordinary and private windows: the worker knows which window a tab is in and keeps nothing of private ones.
    incognito: 'spanning',
    action: { default_title: '__MSG_actionTitle__', ...(browser === 'firefox' ? { default_area: 'navbar' } : {}) },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+M' } } },
    ...(command === 'build' ? { content_security_policy: { extension_pages: POLICY } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: GECKO_ID, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    // WXT asks for the hosts of content scripts that are registered at run time. Ours are an optional permission.
    'build:manifestGenerated': (wxt, manifest) => {
      if (wxt.config.command === 'build') delete manifest.host_permissions
    },
  },
})
