import type { Reading } from '../../../reading.ts'
import { operatorCue, productOfTitle, serviceName } from '../../../knowledge/zh/third-party-names.ts'
import { fold } from '../../../text/fold.ts'
import { oncePer } from '../../../text/once.ts'

/** How far into the text the product says its own name. */
const HEAD = 1500
const COMPANY = /[\p{Script=Han}()]{4,30}公司(?=.{0,16}(?:以下|下文|简称|统称|称为|“我们))/gu
const INTRODUCED = /公司(?=.{0,16}(?:以下|下文|简称|统称|称为|“我们))/gu
/** As far as COMPANY looks behind a name. */
const REACH = 19
const LETTER = /[\p{Script=Han}()\ud800-\udfff]/u
const CALLED = /(?:以下|下文)?(?:统称|简称|称)(?:为|作)?[“"「《](.{1,12}?)[”"」》]/gu

/** Tells whether a name is the product's or the operator's own: it stands in the title or is introduced as a short name at the start. Asked once for each name. */
export const ownNames: (reading: Reading) => (folded: string) => boolean = oncePer((reading: Reading) => {
  const title = fold(`${reading.document.title}\n${reading.sections[0]?.heading ?? ''}\n${firstLine(reading.folded)}`)
  const called = [...reading.folded.slice(0, HEAD).matchAll(CALLED)].map((match) => match[1]!)
  const companies = introduced(reading.folded.slice(0, HEAD))
  const product = productOfTitle.exec(firstLine(reading.folded) || fold(reading.document.title))?.[1]
  const isOwn = (name: string) =>
    title.includes(name) ||
    (product !== undefined && name.startsWith(product) && !serviceName.test(name)) ||
    (name.endsWith('公司') && (companies.some((own) => own.endsWith(name)) || speaks(reading.folded, name))) ||
    called.some((own) => own.includes(name) || (own.length >= 2 && name === own))
  const known = new Map<string, boolean>()
  return (name) => {
    let own = known.get(name)
    if (own === undefined) known.set(name, (own = isOwn(name)))
    return own
  }
})

/** The names that are introduced so. Only the runs of letters around an introduced company are searched: elsewhere every place would be tried. */
function introduced(head: string): string[] {
  const found: string[] = []
  let end = 0
  INTRODUCED.lastIndex = 0
  for (let match = INTRODUCED.exec(head); match; match = INTRODUCED.exec(head)) {
    let start = match.index
    while (start > end && LETTER.test(head[start - 1]!)) start--
    end = match.index
    while (end < head.length && LETTER.test(head[end]!)) end++
    // What stands behind the run is seen by the pattern, but no name of it.
    for (const { 0: name, index } of head.slice(start, end + REACH).matchAll(COMPANY))
      if (start + index + name.length <= end) found.push(name)
    INTRODUCED.lastIndex = end
  }
  return found
}

const firstLine = (folded: string) => {
  const line = folded.trimStart().split('\n', 1)[0] ?? ''
  return line.length <= 60 ? line : ''
}

/** The company is named as the one that speaks or is spoken to. */
function speaks(folded: string, name: string): boolean {
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1))
    if (operatorCue.test(folded.slice(Math.max(0, at - 24), at + name.length + 24))) return true
  return false
}
