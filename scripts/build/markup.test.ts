import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { replaceMarkup } from './markup.ts'

const folder = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))

const zod = ['util', 'doc', 'compile'].map((name) => join(folder('zod'), 'v4', 'core', `${name}.js`))

describe('safe markup', () => {
  it.each([join(folder('@mozilla/readability'), 'Readability.js'), join(folder('preact'), 'dist/preact.mjs')])(
    'leaves no innerHTML assignment in %s',
    (file) => {
      const code = readFileSync(file, 'utf8')
      expect(code).toMatch(/\.innerHTML ?= ?\w/u)
      expect(replaceMarkup(file, code)).not.toMatch(/\.innerHTML ?= ?\w/u)
    },
  )

  it.each(zod)('leaves no Function in %s', (file) => {
    const code = readFileSync(file, 'utf8')
    expect(code).toMatch(/= Function;/u)
    expect(replaceMarkup(file, code)).not.toMatch(/= Function;/u)
  })

  it('fails the build when the dependency has changed its wording', () => {
    expect(() => replaceMarkup('/x/preact/dist/preact.mjs', 'export {}')).toThrow(/0 times instead of once/u)
  })

  it('leaves other files alone', () => {
    expect(replaceMarkup('/x/lib/model.ts', 'export {}')).toBeNull()
  })
})
