import { describe, expect, it } from 'vitest'
import { DIGIT, LIMIT, decodeDigit, encodeDigit, packWeights, unpackWeights } from './packed.ts'
import { Bag, unitsOf } from './ngrams.ts'
import { Table, packRows } from './table.ts'

describe('packed weights', () => {
  it('say every weight in one printable character that JSON need not escape', () => {
    const all = Array.from({ length: 2 * LIMIT + 1 }, (_, index) => index - LIMIT)
    const text = packWeights(all)
    expect([...unpackWeights(text)]).toEqual(all)
    expect(JSON.stringify(text)).toHaveLength(text.length + 2)
  })

  it('have digits up to DIGIT', () => {
    for (let digit = 0; digit <= DIGIT; digit++) expect(decodeDigit(encodeDigit(digit))).toBe(digit)
  })
})

describe('a table', () => {
  const table = (buckets: readonly number[], weights: readonly number[]) =>
    new Table({ bits: 12, longest: 1, outputs: 1, scale: [0.5], bias: [1], rows: packRows(buckets, weights, 1) })
  const bagOf = (text: string) => {
    const bag = new Bag(12)
    const units = new Uint16Array(16)
    bag.add(units, 0, unitsOf(text, 0, text.length, units), 1)
    return bag
  }

  it('finds buckets that are far apart, the first and the last among them', () => {
    const bag = bagOf('x')
    const bucket = bag.buckets[0]!
    const out = new Float32Array(1)
    table([0, bucket, 4095], [-9, 8, -9]).addScores(bag, out)
    expect(out[0]).toBeCloseTo(1 + 8 * 0.5)
  })

  it('gives the bias for a text that it knows nothing of', () => {
    const out = new Float32Array(1)
    table([], []).addScores(bagOf('x'), out)
    expect(out[0]).toBe(1)
  })
})

describe('bags', () => {
  it('see no blanks, no rules and no numbers', () => {
    const units = new Uint16Array(32)
    const seen = (text: string) => String.fromCharCode(...units.subarray(0, unitsOf(text, 0, text.length, units)))
    expect(seen('12 *a*\n==3')).toBe('00a0')
  })

  it('are empty after clear', () => {
    const bag = new Bag(8)
    bag.add(Uint16Array.of(1, 2, 3), 0, 3, 2)
    expect(bag.size).toBeGreaterThan(0)
    bag.clear()
    expect(bag.size).toBe(0)
    expect(bag.counts.every((count) => count === 0)).toBe(true)
  })
})
