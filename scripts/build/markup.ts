/**
 * Replaces what three dependencies bring along of ways to turn text into markup (`innerHTML`) or into code (`Function`), so that nothing in
 * the package can (`web-ext lint` warns of each, rightly). A dependency that changes its wording fails the build instead of slipping through.
 */
import type { Plugin } from 'vite'

interface Replacement {
  file: RegExp
  from: string
  to: string
}

const parsed = (html: string) => `...new DOMParser().parseFromString(${html}, 'text/html').body.childNodes`

export const replacements: Replacement[] = [
  // Both of Readability's put back or move what already is in the (cloned) document; parsing is what the assignment did.
  {
    file: /@mozilla\/readability\/Readability\.js$/u,
    from: 'page.innerHTML = pageCacheHtml;',
    to: `page.replaceChildren(${parsed('pageCacheHtml')});`,
  },
  {
    file: /@mozilla\/readability\/Readability\.js$/u,
    from: 'tmp.innerHTML = noscript.innerHTML;',
    to: `tmp.replaceChildren(${parsed('noscript.innerHTML')});`,
  },
  // `dangerouslySetInnerHTML`, which no component uses: text stays text.
  { file: /preact\/dist\/preact\.mjs$/u, from: '(t.innerHTML=h.__html)', to: '(t.textContent=h.__html)' },
  // Zod writes faster parsers as code where it may. Our security policy forbids that; it then parses without, and no longer tries.
  { file: /zod\/v4\/core\/util\.js$/u, from: 'const F = Function;\n        new F("");\n        return true;', to: 'return false;' },
  { file: /zod\/v4\/core\/doc\.js$/u, from: 'const F = Function;', to: 'const F = null;' },
  { file: /zod\/v4\/core\/compile\.js$/u, from: 'const F = Function;', to: 'const F = null;' },
]

/** @throws when a replacement is not found exactly once in the file it is for */
export function replaceMarkup(id: string, code: string): string | null {
  const path = id.split('?')[0]!.replaceAll('\\', '/')
  const mine = replacements.filter(({ file }) => file.test(path))
  if (mine.length === 0) return null
  return mine.reduce((text, { from, to }) => {
    const parts = text.split(from)
    if (parts.length !== 2)
      throw new Error(`${path}: "${from}" stands there ${parts.length - 1} times instead of once; see scripts/build/markup.ts`)
    return parts.join(to)
  }, code)
}

export function safeMarkup(): Plugin {
  return {
    name: 'mingbai:safe-markup',
    enforce: 'pre',
    transform(code, id) {
      const replaced = replaceMarkup(id, code)
      return replaced === null ? null : { code: replaced, map: null }
    },
  }
}
