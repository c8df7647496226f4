import {
  otherCompany,
  othersClause,
  othersHeading,
  contactHeading,
  phoneHeading,
  phonesFollow,
  postHeading,
  toReachUs,
  urlBefore,
  urlElsewhere,
  writesToUs,
} from '../../../knowledge/zh/contacts.ts'
import type { Reading } from '../../../reading.ts'
import { emailsIn, urlsIn } from '../../../text/addresses.ts'
import { clausePatterns } from '../../../text/clause-patterns.ts'
import { distinct, evidenceOf, type Detail } from '../details.ts'
import type { Contacts } from '../index.ts'
import { phonesIn } from './phones.ts'
import { postalIn } from './postal.ts'
import { readReplyZh } from './reply.ts'

/** The operator's own contacts. What stands in lists of third parties or beside an authority is left out. */
/** A line of a list of companies, outside the section about contact. */
function isOfOthers(body: string, before: string): boolean {
  const lead = body.search(/@|\d{4}/u)
  return lead > 0 && otherCompany.test(body.slice(0, lead).replace(/[\w.-]+$/u, '')) && /公司|sdk|第三方|合作|:/u.test(before)
}

/** Without the ends of addresses that the page broke over two lines (help-⏎desk@example.cn) and prints whole elsewhere. */
const whole = (emails: Detail[]) =>
  emails.filter(({ value }) => !emails.some((other) => /[-._]$/u.test(other.value.slice(0, -value.length)) && other.value.endsWith(value)))

/** Without those that only add to another whom they are for (…1号楼201室法务部收). */
const shortest = (addresses: Detail[]) =>
  addresses.filter(
    ({ value }) =>
      !addresses.some(
        (other) => other.value.length < value.length && value.startsWith(other.value) && !/\d/u.test(value.slice(other.value.length)),
      ),
  )

const ask = clausePatterns({ writesToUs })

export function readContactsZh(reading: Reading): Contacts {
  const { document, folded } = reading
  const text = document.text
  const found = { emails: [] as Detail[], phones: [] as Detail[], urls: [] as Detail[], postal: [] as Detail[] }
  const says = ask(reading)
  const headings = reading.sections.map((section) => {
    const heading = section.heading.toLowerCase()
    const ofContact = contactHeading.test(heading)
    return {
      ofContact,
      ofOthers: !ofContact && othersHeading.test(heading),
      ofPhones: phoneHeading.test(heading),
      ofPost: postHeading.test(heading),
    }
  })
  reading.clauses.forEach((clause, index) => {
    const heading = headings[clause.section]
    const body = folded.slice(clause.start, clause.end)
    const writes = says.writesToUs.test(index)
    const others = (document.blocks[clause.block]?.kind === 'row' || heading?.ofOthers === true) && !writes
    const detail = ({ start, end }: { start: number; end: number }) => ({ value: text.slice(start, end), start, end, clause: index })
    // Headings stand between the clauses; a line such as 代表的联系方式为… may have been taken for one.
    const from = index > 0 ? reading.clauses[index - 1]!.end : 0
    const listed = !heading?.ofContact && isOfOthers(body, index > 0 ? folded.slice(Math.max(0, from - 40), from) : '')
    if (!listed && !(others && othersClause.test(body))) found.emails.push(...emailsIn(folded, from, clause.end).map(detail))
    if (!others && !listed && /\d/u.test(body)) {
      const announced = heading?.ofPhones || phonesFollow.test(folded.slice(Math.max(0, clause.start - 24), clause.start))
      found.phones.push(...phonesIn(folded, clause.start, clause.end, announced).map(detail))
    }
    const contact = heading?.ofContact || heading?.ofPost || writes
    if (!others) found.postal.push(...postalIn(folded, clause.start, clause.end, contact).map(detail))
    if (!others && body.includes('.'))
      for (const span of urlsIn(folded, clause.start, clause.end)) {
        const before = folded.slice(Math.max(clause.start, span.start - 24), span.start)
        if (
          urlBefore.test(before) &&
          (!urlElsewhere.test(before) ||
            (toReachUs.test(folded.slice(span.end, span.end + 12)) && !urlElsewhere.test(before.replace(/.*[,。;]/u, '')))) &&
          !/polic|privacy-|agreement|protocol/u.test(folded.slice(span.start, span.end)) &&
          !urlElsewhere.test(text.slice(span.start, span.end) + folded.slice(span.end, span.end + 16))
        )
          found.urls.push(detail(span))
      }
  })
  const emails = whole(distinct(found.emails, (value) => value.replace(/\s/gu, '').toLowerCase()))
  const phones = distinct(found.phones, (value) => value.replace(/\D/gu, ''))
  const urls = distinct(found.urls, (value) => value.toLowerCase().replace(/^https?:\/\/|\/$/gu, ''))
  const postal = shortest(distinct(found.postal, (value) => value.replace(/[\s【】，,]/gu, '')))
  const reply = readReplyZh(reading)
  return {
    facts: {
      emails: emails.map(({ value }) => value.replace(/\s/gu, '')),
      phones: phones.map(({ value }) => value),
      urls: urls.map(({ value }) => value),
      postal: postal.map(({ value }) => value),
      replyDays: reply?.period ?? null,
    },
    evidence: {
      emails: evidenceOf(emails, text),
      phones: evidenceOf(phones, text),
      urls: evidenceOf(urls, text),
      postal: evidenceOf(postal, text),
      ...(reply && { replyDays: [reply.evidence] }),
    },
  }
}
