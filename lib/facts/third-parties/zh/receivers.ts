import { handed, noReceiver, receivers, servesTo } from '../../../knowledge/zh/third-party-receivers.ts'
import type { Clause, Span } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { evidenceAt } from '../../../text/evidence.ts'
import { roomsOf } from '../../rooms.zh.ts'
import { emptyDraft, type Draft } from '../draft.ts'
import { mentionsIn } from '../mentions.ts'
import { printed } from '../places.ts'
import { sdkNamed } from '../register.ts'
import { actIn, listIn } from './acts.ts'
import { isFunctional, isName } from './names.ts'
import { ownNames } from './own.ts'
import { purposeIn } from './purposes.ts'

const LONGEST_QUOTE = 110

/**
 * Third parties that no register knows and that a sentence names as those who get data (我们会与橡果相册共享您的作品), a state's system to which
 * they are handed in, a group within which they are shared, a company's system that takes them.
 */
export function receiverDrafts(reading: Reading, taken: (span: Span) => boolean): Draft[] {
  const found: Draft[] = []
  const own = ownNames(reading)
  const rooms = roomsOf(reading)
  const possible = receivers.filter(({ cues }) => cues.some((cue) => reading.folded.includes(cue)))
  if (possible.length === 0) return found
  for (const clause of reading.clauses) {
    const words = reading.folded.slice(clause.start, clause.end)
    const rules = possible.filter(({ cues }) => cues.some((cue) => words.includes(cue)))
    if (rules.length === 0 || reading.document.blocks[clause.block]?.kind === 'row') continue
    const room = rooms[clause.section]
    if (room === 'exempt' || room === 'change' || room === 'contact') continue
    for (const { pattern, takes } of rules) {
      const match = pattern.exec(words)
      if (!match) continue
      const start = clause.start + match.index + match[0].lastIndexOf(match[1]!)
      const name = { start, end: start + match[1]!.length }
      if (
        !isReceiver(match[1]!) ||
        own(match[1]!.replace(/(?:集团|app)$/u, '')) ||
        taken(name) ||
        mentionsIn(reading.folded, name).some(({ end }) => end === name.end)
      )
        continue
      found.push(draftOf(reading, clause, name, takes))
    }
  }
  return found
}

const isReceiver = (name: string) => isName(name) && !noReceiver.test(name) && !isFunctional(name)

function draftOf(reading: Reading, clause: Clause, name: Span, takes: boolean): Draft {
  const { document } = reading
  const words = printed(document, name)
  const start = Math.max(clause.start, Math.min(name.start - 40, clause.end - LONGEST_QUOTE))
  const draft = emptyDraft('prose', words, evidenceAt(document.text, start, Math.min(clause.end, start + LONGEST_QUOTE)))
  // What is handed over stands before the name (将您的姓名提交至X) or behind it (与X共享您的作品).
  const given = handed.exec(reading.folded.slice(clause.start, name.start))
  const before = given ? listIn(reading, { start: clause.start + given.index, end: name.start }) : null
  const act = before?.data.length && !takes ? before : actIn(reading, { start: name.end, end: clause.end })
  const serves = servesTo.exec(reading.folded.slice(name.end, clause.end))
  const at = serves ? name.end + serves[0].length - serves[1]!.length : 0
  const purpose = serves
    ? printed(document, { start: at, end: at + serves[1]!.length })
    : purposeIn(reading, { start: clause.body, end: clause.end })
  return {
    ...draft,
    kind: 'partner',
    sdk: sdkNamed(words)?.id ?? null,
    data: act.data,
    dataWords: act.words ? [act.words] : [],
    purposes: purpose ? [purpose] : [],
    own: takes && act.data.length ? [{ start: clause.start, end: clause.end }] : [],
  }
}
