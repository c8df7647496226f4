import { useEffect, useState } from 'preact/hooks'
import { StorageView, type StorageNote } from '../../components/library/StorageView.tsx'
import { Unavailable } from '../../components/library/Unavailable.tsx'
import { useI18n } from '../../components/ui.ts'
import type { Failure } from '../../lib/messages.ts'
import type { Part, Usage } from '../../lib/store/usage.ts'
import { libraryWorker } from './worker.ts'

export function Storage() {
  const { locale } = useI18n()
  const worker = libraryWorker()
  const [usage, setUsage] = useState<Usage | null>(null)
  const [note, setNote] = useState<StorageNote | null>(null)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Failure | null>(null)
  const count = async () => {
    const reply = await worker.ask('usage', {}, locale)
    if (reply.ok) setUsage(reply.answer)
    else setFailed(reply)
    setBusy(false)
  }
  useEffect(() => void count(), [])
  if (failed) return <Unavailable reason={failed.reason} />
  const free = async (part: Part) => {
    setBusy(true)
    const bytes = usage?.[part].bytes ?? 0
    const reply = await worker.ask('free', { part }, locale)
    if (reply.ok) setNote({ kind: 'freed', count: reply.answer, bytes })
    else setFailed(reply)
    await count()
  }
  const restore = async () => {
    setBusy(true)
    const reply = await worker.ask('restore', {}, locale)
    if (reply.ok) setNote({ kind: 'restored', count: reply.answer })
    await count()
  }
  return <StorageView usage={usage} note={note} busy={busy} onFree={(part) => void free(part)} onRestore={() => void restore()} />
}
