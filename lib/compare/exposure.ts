import { z } from 'zod'
import { keyOf } from '../facts/third-parties/register.ts'
import { sdks } from '../knowledge/sdks/index.ts'
import { Category, type Summary, type ThirdParty } from '../model.ts'
import { keyOfWords } from './words.ts'
import { lazy } from '../text/once.ts'

const count = z.number().int().nonnegative()
const Seen = z.object({ id: z.string(), name: z.string() })

/** Who appears in how many saved policies, and what they say it gets. */
export const VendorExposure = z.object({
  key: z.string(),
  /** The company as most policies print it, or the product where no company is named. */
  name: z.string(),
  products: z.array(z.string()),
  policies: z.array(Seen),
  /** Kinds of data with the number of policies that name them for this vendor, the most frequent first. */
  data: z.array(z.object({ category: Category, policies: count })),
})
export type VendorExposure = z.infer<typeof VendorExposure>

/** Which saved policies take a kind of data. */
export const CategoryExposure = z.object({
  category: Category,
  sensitive: z.boolean(),
  policies: z.array(Seen.extend({ necessity: z.enum(['required', 'optional', 'unknown']) })),
})
export type CategoryExposure = z.infer<typeof CategoryExposure>

export const Exposure = z.object({ policies: count, vendors: z.array(VendorExposure), categories: z.array(CategoryExposure) })
export type Exposure = z.infer<typeof Exposure>

interface Vendor {
  names: Map<string, number>
  products: Map<string, string>
  policies: Map<string, string>
  data: Map<string, Set<string>>
}

/** Adds up policies one after the other, so that ten thousand of them are never in memory at once. */
export function createExposure() {
  const vendors = new Map<string, Vendor>()
  const categories = new Map<string, CategoryExposure>()
  let policies = 0

  return {
    add(id: string, name: string, summary: Summary): void {
      policies++
      for (const party of summary.thirdParties) {
        const key = vendorKey(party)
        const vendor: Vendor = vendors.get(key) ?? { names: new Map(), products: new Map(), policies: new Map(), data: new Map() }
        vendors.set(key, vendor)
        const printed = party.vendor ?? ''
        if (printed !== '') vendor.names.set(printed, (vendor.names.get(printed) ?? 0) + 1)
        const product = party.sdk ?? keyOf(party.name)
        if (!vendor.products.has(product)) vendor.products.set(product, party.name)
        vendor.policies.set(id, name)
        for (const category of party.data) vendor.data.set(category, (vendor.data.get(category) ?? new Set()).add(id))
      }
      for (const { category, bases, necessity } of summary.data) {
        const entry = categories.get(category) ?? { category, sensitive: false, policies: [] }
        categories.set(category, entry)
        entry.sensitive ||= bases.length > 0
        entry.policies.push({ id, name, necessity })
      }
    },
    result(): Exposure {
      return {
        policies,
        vendors: [...vendors].map(([key, vendor]) => toExposure(key, vendor)).sort((a, b) => b.policies.length - a.policies.length),
        categories: [...categories.values()].sort((a, b) => b.policies.length - a.policies.length),
      }
    },
  }
}

function toExposure(key: string, { names, products, policies, data }: Vendor): VendorExposure {
  const [name] = [...names].sort((a, b) => b[1] - a[1])[0] ?? [...products.values()]
  return {
    key,
    name: name ?? key,
    products: [...products.values()],
    policies: [...policies].map(([id, policy]) => ({ id, name: policy })),
    data: [...data].map(([category, ids]) => ({ category, policies: ids.size })).sort((a, b) => b.policies - a.policies),
  }
}

/** Legal names that the register gives to one vendor lead to one key: companies are renamed and print several names. */
const registered = lazy(() => {
  const keys = new Map<string, string>()
  for (const { vendors } of sdks()) {
    const known = vendors.map(keyOfWords).find((vendor) => keys.has(vendor))
    const key = (known !== undefined && keys.get(known)) || keyOfWords(vendors[0] ?? '')
    for (const vendor of vendors) keys.set(keyOfWords(vendor), key)
  }
  return keys
})
const bySdk = lazy(
  () => new Map(sdks().map((sdk) => [sdk.id, sdk.vendors[0] === undefined ? undefined : registered().get(keyOfWords(sdk.vendors[0]))])),
)

function vendorKey({ vendor, sdk, name }: ThirdParty): string {
  const printed = vendor === null ? undefined : registered().get(keyOfWords(vendor))
  return printed ?? (sdk === null ? undefined : bySdk().get(sdk)) ?? (vendor === null ? `product:${keyOf(name)}` : keyOfWords(vendor))
}
