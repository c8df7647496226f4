import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

/** Nothing that runs in a page or in the extension may reach the network: the security policy does not cover injected scripts. */
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'Image', 'importScripts']

/**
 * Word lists as patterns have hundreds of alternatives, on which these rules think for minutes. What they look for is looked
 * for by `tests/unit/patterns.test.ts`, which has every pattern of the knowledge analysed, as it is put together.
 */
const slowRules = Object.fromEntries(
  ['no-super-linear-backtracking', 'no-dupe-disjunctions', 'no-misleading-capturing-group'].map((rule) => [`regexp/${rule}`, 'off']),
)

/** A list of phrases is read as phrases: 更新|修改 stays so, even where a character class or one bracket less would do. */
const phraseRules = Object.fromEntries(
  [
    'prefer-character-class',
    'no-useless-character-class',
    'no-useless-non-capturing-group',
    'no-trivially-nested-quantifier',
    'no-useless-quantifier',
    'no-useless-lazy',
  ].map((rule) => [`regexp/${rule}`, 'off']),
)

export default tseslint.config(
  { ignores: ['.output', '.wxt', '.cache', 'node_modules', 'tests/output'] },
  ...tseslint.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      // Circled numbers and Han ranges are plain to those who read them.
      'regexp/no-obscure-range': 'off',
      'regexp/no-super-linear-move': 'off',
      'regexp/require-unicode-regexp': 'error',
    },
  },
  {
    files: ['lib/**', 'entrypoints/**', 'components/**'],
    ignores: ['**/*.test.*'],
    rules: {
      'no-restricted-globals': ['error', ...network],
      'no-restricted-properties': [
        'error',
        ...network.flatMap((name) => ['window', 'globalThis', 'self'].map((object) => ({ object, property: name }))),
        { property: 'sendBeacon' },
        { property: 'innerHTML' },
        { property: 'outerHTML' },
        { property: 'insertAdjacentHTML' },
      ],
    },
  },
  { files: ['lib/knowledge/**', 'lib/facts/**', 'lib/check/**'], rules: { ...slowRules, ...phraseRules } },
)
