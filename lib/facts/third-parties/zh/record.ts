import type { Field } from '../../../knowledge/zh/third-parties.ts'
import { behindVendor, emptyCell } from '../../../knowledge/zh/third-parties.ts'
import { developers } from '../../../knowledge/zh/third-party-names.ts'
import { brandOf } from '../../../knowledge/zh/third-party-prose.ts'
import { brands } from '../../../knowledge/sdks/brands.ts'
import type { Span, ThirdParty } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { evidenceAt } from '../../../text/evidence.ts'
import type { Draft, Form } from '../draft.ts'
import { urlIn, withoutUrls } from '../links.ts'
import { libraryIn, namesIn, platformsIn, isCompany } from './names.ts'
import { printed } from '../places.ts'
import { sdkNamed, sdkOfPackage } from '../register.ts'
import { listedIn, tidied } from './purposes.ts'
import { scopeOf } from './scope.ts'

/** Fields of one listed product and where their words stand: a table row, a label block, a row of a flattened table. */
export interface Record {
  form: Form
  cells: Partial<{ [F in Field]: Span[] }>
  /** Platforms of the whole list. */
  platforms: ThirdParty['platforms']
  own: Span
  /** Only the address of a policy under a name. */
  link?: true
  /** The name lists several products: an address under one name is not theirs. */
  several?: true
}

const LONGEST_QUOTE = 120
/** Words of a vendor's cell above which it is a sentence. */
const LONGEST_VENDOR = 60

/** The entries of a record: none when it names no third party, several when its name cell lists several. */
export function draftsOf(reading: Reading, record: Record): Draft[] {
  const { document } = reading
  const nameSpans = record.cells.name ?? []
  let sharing = false
  const names = nameSpans.flatMap((span) => {
    const library = record.form === 'block' ? libraryIn(printed(document, span)) : null
    sharing ||= library !== null
    return library ?? namesIn(withoutUrls(printed(document, span)))
  })
  if (names.length === 0 || nameSpans.length === 0) return []
  const scopes = (record.cells.data ?? [])
    .map((span) => (record.form === 'block' ? beforeUrl(reading, span) : span))
    .filter((span) => span.end > span.start)
    .map((span) => scopeOf(reading, span))
  const data = [...new Set(scopes.flatMap((scope) => scope.data))]
  const words = (field: Field) =>
    unique((record.cells[field] ?? []).map((span) => withoutUrls(printed(document, span)).replace(/[。；;，,]+$/u, ''))).filter(
      (cell) => !emptyCell.test(cell.toLowerCase()),
    )
  const urls = (field: Field) => (record.cells[field] ?? []).map((span) => urlIn(reading, span)).find((url) => url !== null) ?? null
  const purposes = words('purpose')
    .map((purpose) => tidied(listedIn(purpose.replace(/(?<=[^。]{4})。[^。].*$/su, ''))))
    .filter((purpose) => purpose !== null)
  const vendors = words('vendor')
    .filter((vendor) => vendor.length <= LONGEST_VENDOR)
    .map((vendor) => vendor.replace(/^(?:开发者|公司|主体|运营方)[:：]/u, '').replace(behindVendor, ''))
    .filter((vendor) => vendor !== '')
  const ways = words('way')
  const evidence = quoteOf(reading, nameSpans[0]!, record.own)
  return names.map(({ name, aliases, vendor, packages }) => {
    const platforms = new Set([...platformsIn(name), ...platformsIn(words('platform').join(' '))])
    if (platforms.size === 0) record.platforms.forEach((platform) => platforms.add(platform))
    const bracket = /[（(]([^（）()]+)[)）]/u.exec(name)
    const sdk =
      sdkNamed(name) ??
      (bracket ? (sdkNamed(bracket[1]!) ?? sdkNamed(name.replace(bracket[0], ''))) : undefined) ??
      packages.map(sdkOfPackage).find((found) => found) ??
      aliases.map(sdkNamed).find((found) => found)
    return {
      // Many names under one label are a summary of what is listed one by one elsewhere.
      form: record.link || (record.form === 'block' && names.length > 2) ? 'prose' : record.form,
      ...(record.link && { joins: true as const }),
      name,
      aliases,
      kind: isCompany(name) || (!/sdk/iu.test(name) && !sdk && /app$/iu.test(name)) ? 'partner' : 'sdk',
      vendor: vendors.length ? vendors.join('、') : vendor,
      data,
      dataWords: scopes.map((scope) => scope.words).filter((scope) => scope !== null),
      saysNone: scopes.length > 0 && scopes.every((scope) => scope.none),
      purposes: purposes.length ? purposes : words('scene'),
      url: urls('url') ?? urls('vendor') ?? urls('name') ?? (record.form === 'block' ? urls('data') : null),
      platforms: [...platforms],
      way: ways[0] ?? null,
      sdk:
        (sdk?.id ??
          (sharing ? brandOf.share?.[name] : undefined) ??
          (developers.test(name) ? brands[name.replace(developers, '')] : undefined)) ||
        null,
      byPurpose: false,
      evidence,
      own: [record.own],
    }
  })
}

/** A value of data up to the address behind it, which has no label of its own. */
function beforeUrl({ folded }: Reading, { start, end }: Span): Span {
  const at = folded.slice(start, end).search(/[<[(]{0,3}https?:/u)
  return { start, end: at < 0 ? end : start + at }
}

/** The name with what follows it in the same record, as far as a quote goes. */
function quoteOf({ document: { text } }: Reading, name: Span, own: Span) {
  let end = Math.min(own.end, name.start + LONGEST_QUOTE)
  if (end < name.end) end = name.end
  const newline = text.slice(name.end, end).search(/[\n\t]/u)
  return evidenceAt(text, name.start, newline < 0 ? end : name.end + newline)
}

const unique = (list: string[]) => [...new Set(list)]
