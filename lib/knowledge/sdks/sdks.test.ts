import { describe, expect, it } from 'vitest'
import { brands } from './brands.ts'
import { sdks } from './index.ts'

describe('the register of SDKs', () => {
  it('has every id once', () => {
    const ids = sdks().map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(sdks())('$id is complete and its confidence is one of four', (sdk) => {
    expect(sdk.id).toMatch(/^[a-z0-9_]+$/u)
    expect(sdk.aliases.length).toBeGreaterThan(0)
    expect(['verified', 'known', 'medium', 'low']).toContain(sdk.confidence)
    for (const prefix of sdk.packages) expect(prefix).toMatch(/^[\w.-]+$/u)
    for (const domain of sdk.domains) expect(domain).toMatch(/^[a-z0-9.-]+\.[a-z]+$/u)
  })

  it('names every alias once', () => {
    const aliases = sdks().flatMap(({ aliases: list }) => list.map((alias) => alias.toLowerCase()))
    expect(aliases.filter((alias, index) => aliases.indexOf(alias) !== index)).toEqual([])
  })

  it('knows the service of every brand that has one', () => {
    const ids = new Set(sdks().map(({ id }) => id))
    expect(Object.values(brands).filter((id) => id !== '' && !ids.has(id))).toEqual([])
  })
})
