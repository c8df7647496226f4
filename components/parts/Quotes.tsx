import { useState } from 'preact/hooks'
import type { Evidence } from '../../lib/model.ts'
import { useI18n, type FactRef } from '../ui.ts'
import { CorrectedNote } from './CorrectedMark.tsx'
import { Quote } from './Quote.tsx'

/** All passages a fact rests on: the first is shown, the others wait behind their number. A passage is never shown twice. */
export function Quotes({ evidence, words, fact }: { evidence: readonly Evidence[]; words?: readonly string[]; fact?: FactRef }) {
  const { t } = useI18n()
  const [all, setAll] = useState(false)
  const distinct = evidence.filter(
    (one, index) => evidence.findIndex((other) => other.start === one.start && other.end === one.end) === index,
  )
  const rest = distinct.length - 1
  return (
    <>
      {distinct.slice(0, all ? undefined : 1).map((one) => (
        <Quote key={`${one.start}-${one.end}`} evidence={one} words={words} fact={fact} />
      ))}
      {fact && <CorrectedNote fact={fact} />}
      {rest > 0 && !all && (
        <button type="button" class="act" onClick={() => setAll(true)}>
          {t('quote.more', { count: rest })}
        </button>
      )}
    </>
  )
}
