import { useEffect, useState } from 'preact/hooks'
import { PolicyView } from '../../components/library/PolicyView.tsx'
import { Unavailable } from '../../components/library/Unavailable.tsx'
import { ask } from '../../lib/client.ts'
import type { Failure, ReplyOf } from '../../lib/messages.ts'

export function Policy({ id }: { id: string }) {
  const [answer, setAnswer] = useState<ReplyOf<'policies.open'> | Failure | null>(null)
  useEffect(() => {
    let current = true
    void ask('policies.open', { id }).then((next) => {
      if (current) setAnswer(next)
    })
    return () => {
      current = false
    }
  }, [id])
  if (answer === null) return null
  return answer.ok ? <PolicyView row={answer.row} summary={answer.summary} text={answer.text} /> : <Unavailable reason={answer.reason} />
}
