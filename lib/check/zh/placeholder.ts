import { blanks, emptyLabel, exampleBefore, labelCue } from '../../knowledge/zh/checks.ts'
import type { Evidence } from '../../model.ts'
import type { Reading } from '../../reading.ts'
import { evidenceAt } from '../../text/evidence.ts'
import { firstHit, quoteOf, sought, type Hit, type Rule } from '../rule.ts'

const blanksSought = blanks.map(sought)

/** A blank of a template that was never filled in: one report for each kind of blank, however often it stands. */
export const placeholder: Rule = {
  kind: 'placeholder',
  find(reading) {
    const found: Hit[] = []
    const textOf = ({ start, end }: Hit) => reading.document.text.slice(start, end).trim()
    for (const blank of blanksSought) {
      const hit = firstHit(
        reading,
        blank,
        ({ clause, start }) => !exampleBefore.test(reading.folded.slice(Math.max(clause.start, start - 24), start)),
      )
      if (hit && !found.some((other) => other.start < hit.end && other.end > hit.start)) found.push(hit)
    }
    const reported = found.map((hit) => ({ value: textOf(hit), evidence: quoteOf(reading, hit) }))
    const empty = emptyLabelIn(reading)
    return [...reported, ...(empty ? [{ value: empty.quote, evidence: empty }] : [])].map(({ value, evidence }) => ({
      values: [value.replace(/\s+/gu, ' ')],
      evidence: [evidence],
    }))
  },
}

/** 公司名称： followed by the next label at once, on one line or on several. */
function emptyLabelIn({ document, folded }: Reading): Evidence | undefined {
  for (let at = folded.indexOf(labelCue); at >= 0; at = folded.indexOf(labelCue, at + 1)) {
    const start = at - 2
    const match = emptyLabel.exec(folded.slice(start, start + 60))
    if (match) return evidenceAt(document.text, start, start + match[0].length)
  }
  return undefined
}
