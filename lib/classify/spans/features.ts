/**
 * What the span model sees at each character: the characters around it, their classes, and the clause and list item that it stands in.
 * Features are hashes of 32 bits; nothing here knows a word of any language.
 */

/** Hashes a position has. */
export const TEMPLATES = 9 + 8 + 7 + 6 + 2 + 3 + 14
/** Kinds of characters that transitions and shapes tell apart. */
export const CLASSES = 9

const PAD = 4

const enumComma = 0x3001
const fullStop = 0x3002

/** Class of every code unit: other, ideograph, letter, digit, list comma, clause end, colon, bracket or quote, end of sentence. */
const classes = new Uint8Array(65536)
for (let unit = 0x3400; unit < 0xa000; unit++) classes[unit] = 1
for (let unit = 97; unit <= 122; unit++) classes[unit] = 2
for (let unit = 65; unit <= 90; unit++) classes[unit] = 2
for (let unit = 48; unit <= 57; unit++) classes[unit] = 3
classes[enumComma] = 4
for (const unit of [0x2c, 0xff0c, 0x3b, 0xff1b]) classes[unit] = 5
for (const unit of [0x3a, 0xff1a]) classes[unit] = 6
for (const mark of '()[]{}<>"\'/（）【】《》〈〉「」『』“”‘’') classes[mark.charCodeAt(0)] = 7
for (const unit of [fullStop, 0x21, 0x3f]) classes[unit] = 8

const endsClause = (kind: number) => kind === 5 || kind === 6 || kind === 8
const endsItem = (kind: number) => endsClause(kind) || kind === 4 || kind === 7

/** Class of a unit, below `CLASSES`. */
export const classOf = (unit: number): number => classes[unit]!

const mix = (hash: number, value: number): number => {
  const next = Math.imul(hash ^ value, 0x9e3779b1)
  return next ^ (next >>> 15)
}

/** Long offsets are told apart less and less. */
const step = (distance: number): number =>
  distance < 8 ? distance : distance < 16 ? 8 + ((distance - 8) >> 2) : distance < 48 ? 10 + ((distance - 16) >> 4) : 12

/**
 * Writes the hashes of `units[0, length)`, `TEMPLATES` a position, to `hashes`, and the classes to `kinds`.
 * Buffers must hold `length` positions; `units` and `kinds` are not changed beyond them.
 */
export function spanFeatures(units: Uint16Array, length: number, hashes: Int32Array, kinds: Uint8Array): void {
  const at = (i: number) => (i >= 0 && i < length ? units[i]! : 1)
  for (let i = 0; i < length; i++) kinds[i] = classes[units[i]!]!
  // n-grams are made once for every place and copied to the positions that see them.
  const window = 2 * PAD + 1
  let clause = 0
  let item = 0
  let clauseEnd = -1
  let itemEnd = -1
  let before = 0
  for (let i = 0; i < length; i++) {
    let to = i * TEMPLATES
    let template = 1
    const a0 = at(i - 4),
      a1 = at(i - 3),
      a2 = at(i - 2),
      a3 = at(i - 1),
      a4 = units[i]!,
      a5 = at(i + 1),
      a6 = at(i + 2),
      a7 = at(i + 3),
      a8 = at(i + 4)
    ring[0] = a0
    ring[1] = a1
    ring[2] = a2
    ring[3] = a3
    ring[4] = a4
    ring[5] = a5
    ring[6] = a6
    ring[7] = a7
    ring[8] = a8
    for (let d = 0; d < window; d++) {
      let hash = mix(template * 0x1000193, ring[d]!)
      hashes[to + d] = hash
      if (d < window - 1) hashes[to + 9 + d] = hash = mix(hash, ring[d + 1]!)
      if (d < window - 2) hashes[to + 17 + d] = hash = mix(hash, ring[d + 2]!)
      if (d < window - 3) hashes[to + 24 + d] = mix(hash, ring[d + 3]!)
      template++
    }
    to += 30
    // Words of five characters that end or begin here.
    hashes[to++] = mix(hashes[i * TEMPLATES + 24]!, a4)
    hashes[to++] = mix(hashes[i * TEMPLATES + 28]!, a8)
    const k0 = i > 2 ? kinds[i - 3]! : 9,
      k1 = i > 1 ? kinds[i - 2]! : 9,
      k2 = i > 0 ? kinds[i - 1]! : 9,
      k3 = kinds[i]!
    const k4 = i + 1 < length ? kinds[i + 1]! : 9,
      k5 = i + 2 < length ? kinds[i + 2]! : 9,
      k6 = i + 3 < length ? kinds[i + 3]! : 9
    hashes[to++] = mix(0x1111, k0 | (k1 << 4) | (k2 << 8) | (k3 << 12))
    hashes[to++] = mix(0x2222, k1 | (k2 << 4) | (k3 << 8) | (k4 << 12) | (k5 << 16))
    hashes[to++] = mix(0x3333, k3 | (k4 << 4) | (k5 << 8) | (k6 << 12))
    if (i > 0 && endsClause(kinds[i - 1]!)) {
      before = clause
      clause = i
    }
    if (i > 0 && endsItem(kinds[i - 1]!)) item = i
    if (clauseEnd < i) {
      clauseEnd = i
      while (clauseEnd < length && !endsClause(kinds[clauseEnd]!)) clauseEnd++
    }
    if (itemEnd < i) {
      itemEnd = i
      while (itemEnd < length && !endsItem(kinds[itemEnd]!)) itemEnd++
    }
    const clauseHead = mix(at(clause), at(clause + 1))
    const clauseTail = mix(at(clauseEnd - 2), at(clauseEnd - 1))
    const itemHead = mix(at(item), at(item + 1))
    const itemTail = mix(at(itemEnd - 2), at(itemEnd - 1))
    const nextHead = mix(at(clauseEnd + 1), at(clauseEnd + 2))
    const lastHead = mix(at(before), at(before + 1))
    const lastTail = mix(at(clause - 3), at(clause - 2))
    hashes[to++] = mix(0x4001, clauseHead)
    hashes[to++] = mix(mix(0x4002, clauseHead), step(i - clause))
    hashes[to++] = mix(0x4003, clauseTail)
    hashes[to++] = mix(mix(0x4004, clauseTail), step(clauseEnd - i))
    hashes[to++] = mix(mix(0x4005, itemHead), step(i - item))
    hashes[to++] = mix(mix(0x4006, itemTail), step(itemEnd - i))
    hashes[to++] = mix(mix(0x4007, itemHead), itemTail)
    hashes[to++] = mix(mix(0x4008, nextHead), kinds[clauseEnd] ?? 9)
    hashes[to++] = mix(0x4009, lastHead)
    hashes[to++] = mix(0x400a, lastTail)
    hashes[to++] = mix(mix(0x400b, clauseHead), clauseTail)
    hashes[to++] = mix(mix(mix(0x400c, clauseHead), a4), a5)
    hashes[to++] = mix(mix(mix(0x400d, clauseTail), a4), a3)
    hashes[to++] = mix(
      mix(0x400e, step(i - item)),
      step(itemEnd - i) + 16 * (item > 0 ? classes[at(item - 1)]! : 9) + 256 * (itemEnd < length ? kinds[itemEnd]! : 9),
    )
  }
}

const ring = new Uint16Array(9)
