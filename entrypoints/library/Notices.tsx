import { useEffect, useState } from 'preact/hooks'
import { PersistNotice } from '../../components/notices/PersistNotice.tsx'
import { RereadNotice } from '../../components/notices/RereadNotice.tsx'
import { ask } from '../../lib/client.ts'
import { usePersistence, WORTH_KEEPING } from '../../lib/pages/use-persistence.ts'
import type { RereadProgress } from '../../lib/reread-progress.ts'

/** How often the progress is asked for while it goes on. */
const EVERY = 1000

/** What the library has to say above its views: texts being read anew, and, once, the offer to have everything kept. */
export function Notices({ onList }: { onList: boolean }) {
  return (
    <>
      <Reread />
      {onList && <Persist />}
    </>
  )
}

function Reread() {
  const [progress, setProgress] = useState<RereadProgress | null>(null)
  const change = (type: 'reread.get' | 'reread.start' | 'reread.stop') =>
    void ask(type, {}).then((answer) => {
      if (answer.ok) setProgress(answer.progress)
    })
  useEffect(() => change('reread.get'), [])
  const running = progress?.state === 'running'
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => change('reread.get'), EVERY)
    return () => clearInterval(timer)
  }, [running])
  if (progress === null) return null
  return <RereadNotice progress={progress} onStop={() => change('reread.stop')} onStart={() => change('reread.start')} />
}

function Persist() {
  const { state, offered, dismiss, ask: persist } = usePersistence()
  const [count, setCount] = useState(0)
  const [asked, setAsked] = useState(false)
  const open = state === 'open' && !offered
  useEffect(() => {
    if (!open) return
    void ask('policies.count', {}).then((answer) => {
      if (answer.ok) setCount(answer.count)
    })
  }, [open])
  if (!asked && (!open || count < WORTH_KEEPING)) return null
  return (
    <PersistNotice
      state={state}
      count={count}
      asked={asked}
      onAsk={() => {
        dismiss()
        void persist().then(() => setAsked(true))
      }}
      onClose={() => {
        dismiss()
        setAsked(false)
      }}
    />
  )
}
