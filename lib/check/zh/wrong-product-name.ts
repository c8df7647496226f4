import { affiliatesOf, documentAsSpeaker, donors, noSpeaker, speakerSlots } from '../../knowledge/zh/checks.ts'
import type { Found, Reading } from '../../reading.ts'
import { fold } from '../../text/fold.ts'
import { pairsOf } from '../../text/pairs.ts'
import { firstHit, hits, quoteOf, sought, type Hit, type Rule } from '../rule.ts'

const documentSought = sought(documentAsSpeaker)
const affiliatesSought = sought(affiliatesOf)
const slotsSought = speakerSlots.map(sought)

/** A name that stands more often is no left-over: it may be a second brand of the same company. */
const leftOver = 2
/** The product's own name must stand at least so often that the other one stands out. */
const established = 5

/**
 * Another name than the product's or the operator's stands in a slot that only the one who speaks can fill. It is said only of a
 * policy whose own name is beyond doubt, of a name that shares no part with it and stands nowhere else.
 */
export const wrongProductName: Rule = {
  kind: 'wrong-product-name',
  find(reading, found) {
    const { product, operator } = found.facts
    const own = product ?? operator ?? ''
    const document = firstHit(reading, documentSought)
    const mechanical = [
      ...(document ? [{ values: [document.match.groups!['name']!, own], evidence: [quoteOf(reading, document)] }] : []),
      ...affiliatesOfAnother(reading, found),
    ]
    if (!own) return mechanical
    const firm = product !== null && count(reading.folded, fold(product)) >= established
    for (const slot of slotsSought)
      for (const hit of hits(reading, slot))
        if ((firm || donors.test(nameIn(hit))) && isStranger(nameIn(hit), reading, found))
          return [...mechanical, { values: [textOf(reading, hit), own], evidence: [quoteOf(reading, hit)] }]
    return mechanical
  },
}

/** 关联公司 that a policy defines as those of somebody else's platform: nobody else can be meant there, however often the name stands. */
function affiliatesOfAnother(reading: Reading, { facts }: Found) {
  const hit = firstHit(reading, affiliatesSought)
  if (!hit || !donors.test(nameIn(hit))) return []
  const own = [facts.product, facts.operator, reading.document.title, reading.document.url].map((word) => fold(word ?? '')).join(' ')
  if (!facts.product || own.includes(nameIn(hit).slice(0, 2))) return []
  return [{ values: [textOf(reading, hit), facts.product], evidence: [quoteOf(reading, hit)] }]
}

const nameIn = (hit: Hit) => hit.match.groups!['name']!.replaceAll(' ', '')

function textOf({ document }: Reading, hit: Hit): string {
  const start = hit.start + hit.match[0].indexOf(hit.match.groups!['name']!)
  return document.text.slice(start, start + hit.match.groups!['name']!.length)
}

function isStranger(name: string, { folded, document }: Reading, { facts, thirdParties }: Found): boolean {
  if (name.length < 2 || noSpeaker.test(name) || count(folded, name) > leftOver) return false
  // Everything that may be called by it: names, title, address, whoever it works with, and short forms in quotes.
  const known = [
    facts.product,
    facts.operator,
    document.title,
    document.url,
    ...facts.emails,
    ...facts.urls,
    ...thirdParties.flatMap((party) => [party.name, party.vendor, ...party.aliases]),
  ]
  const own = known.map((word) => fold(word ?? '')).join(' ')
  if (folded.includes(`“${name}”`) || folded.includes(`"${name}"`) || folded.includes(`《${name}》`)) return false
  return isVariant(name, fold(facts.product ?? '')) || !pairsOf(name).some((pair) => own.includes(pair))
}

/** The product's name with a word put into it (青禾日记, 青禾宝宝日记): another product of the same maker. */
function isVariant(name: string, product: string): boolean {
  const more = name.length - product.length
  if (product.length < 4 || more < 2 || more > 6) return false
  return Array.from({ length: product.length - 3 }, (_, index) => index + 2).some(
    (cut) => name.startsWith(product.slice(0, cut)) && name.endsWith(product.slice(cut)),
  )
}

function count(text: string, word: string): number {
  return text.split(word).length - 1
}
