import {
  appliesTo,
  between,
  copyright,
  operatorLabel,
  othersBefore,
  otherDefined,
  othersBehind,
  listedBefore,
  ownBefore,
  promises,
  registered,
  runBy,
  runs,
  runsNamed,
  shortened,
  speaks,
  we,
} from '../../../knowledge/zh/identity.ts'
import type { Span } from '../../../model.ts'
import { companiesIn, type Company } from './companies.ts'
import { countOf, Votes } from '../votes.ts'

/** The opening and the end of a policy, where the operator introduces itself and signs. In characters. */
const opening = 1800
const closing = 700

/** The legal name of who runs the product: "… Co. Ltd. (hereinafter we)", the contact clause, the signature. */
export function findOperator(folded: string): Span | undefined {
  const full = new Votes()
  const short = new Votes()
  for (const company of companiesIn(folded)) (company.legal ? full : short).add(company.name, weightOf(folded, company), company)
  for (const party of speakersIn(folded)) short.add(party.name, 4, party)
  const often = (name: string) => Math.min(2, (countOf(folded, name, 6) - 1) * 0.4)
  return full.winner(2.5, often, 2) ?? short.winner(2.5, often, 2)
}

function weightOf(folded: string, { start, end, legal }: Company): number {
  const before = folded.slice(Math.max(0, start - 24), start)
  const behind = folded.slice(end, end + 200)
  let weight = legal ? 0.5 : 0
  const groups = speaks.exec(behind)?.groups
  const alias = groups?.['alias'] ?? groups?.['aside']
  if (alias !== undefined && we.test(alias)) weight += shortened.test(alias) || alias.length < 30 ? 6 : 3
  else if (alias !== undefined && shortened.test(alias)) weight += 2
  if (runBy.test(before) && runs.test(behind) && (alias !== undefined || !othersBefore.test(before.slice(-16))))
    weight += start < opening ? 4 : ownBefore.test(before) ? 3 : listedBefore.test(before) ? 0 : 1
  if (runsNamed.test(behind)) weight += 4
  if (/作为$/u.test(before) || /^(?:\([^()]{0,60}\))?(?:及其关联[^,。]{0,6})?作为[^,。]{0,20}运营/u.test(behind)) weight += 3
  const edge = start < opening || end > folded.length - closing
  if (operatorLabel.test(before)) weight += edge ? 3 : 1.5
  if (registered.test(behind)) weight += 2
  if (copyright.test(behind)) weight += 2.5
  if (promises.test(behind)) weight += 4
  if (start < opening && (between.test(behind) || appliesTo.test(before))) weight += 3
  if (start < opening) weight += 1
  else if (end > folded.length - closing) weight += 1
  if (/(?:^|\n)[ 【#*_]*$/u.test(before) && /^[】 *_]*(?:\n|$)/u.test(behind) && legal) weight += edge ? 1.5 : 0.5
  if (othersBefore.test(before.slice(-16)) && weight < 5) weight -= 3
  if (otherDefined.test(folded.slice(Math.max(0, start - 40), start)) && weight < 6) weight -= 3
  if (othersBehind.test(behind) && !copyright.test(behind) && weight < 5) weight -= 2
  return weight
}

/** A name that is no company's before "(hereinafter we)": a brand, an authority. */
function speakersIn(folded: string): Company[] {
  const found: Company[] = []
  const head = folded.slice(0, opening)
  for (const match of head.matchAll(speaker)) {
    const name = match.groups!['name']!
    if (!notSpeaker.test(name)) {
      const start = match.index + match[0].indexOf(name)
      found.push({ name, start, end: start + name.length, legal: false })
    }
  }
  return found
}

const speaker =
  /(?:^|[,。;:\s】》由]|(?:是|[】》])由|是(?!由)|规定了|针对|提供者)(?<name>[\p{Script=Han}a-z\d]{2,14}?)(?:[及和与]其?(?:关联|附属)[^,。;()]{0,10})? ?\((?:以?下|简称|统称|或称|或)[^()]{0,40}["“「]?(?:我们|我行|本公司|公司)/gmu
const notSpeaker = /^(?:[以或该为由]|平台|公司|用户|服务提供者)|本|保护|关联|(?:政策|协议|指引|服务|产品|软件|声明)$/u
