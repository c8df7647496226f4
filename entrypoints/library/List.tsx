import { useState } from 'preact/hooks'
import { PolicyList } from '../../components/library/PolicyList.tsx'
import { hashOf } from '../../components/library/routes.ts'
import { Unavailable } from '../../components/library/Unavailable.tsx'
import { UndoBar } from '../../components/library/UndoBar.tsx'
import { useI18n } from '../../components/ui.ts'
import { libraryWriter } from '../../lib/export/library.ts'
import { nameOf } from '../../lib/name-of.ts'
import type { ExportKind } from '../../lib/library/protocol.ts'
import { extend, nothing, toggle, toggleAll } from '../../lib/library/selection.ts'
import { download } from '../../lib/pages/download.ts'
import { PAGE, useLibrary } from '../../lib/pages/use-library.ts'
import { useListQuery } from '../../lib/pages/use-list-query.ts'
import { libraryWorker } from './worker.ts'

export function List() {
  const i18n = useI18n()
  const { t, locale } = i18n
  const worker = libraryWorker()
  const { query, change } = useListQuery()
  const library = useLibrary(worker, query, locale)
  const [selection, setSelection] = useState(nothing)
  const [busy, setBusy] = useState(false)
  /** What was deleted last, in words; the undo bar shows it. */
  const [words, setWords] = useState('')
  const { shown, failed, deleted } = library
  if (failed) return <Unavailable reason={failed.reason} />
  const ids = shown?.rows.map(({ id }) => id) ?? []

  const remove = (gone: readonly string[]) => {
    const row = gone.length === 1 ? shown?.rows.find(({ id }) => id === gone[0]) : undefined
    setWords(row ? t('library.deleted', { name: nameOf(row) }) : t('library.deleted.many', { count: gone.length }))
    setSelection(({ ids: chosen }) => ({ ids: chosen.difference(new Set(gone)), anchor: null }))
    void library.remove(gone)
  }
  const save = async (kind: ExportKind) => {
    setBusy(true)
    const reply = await worker.ask('export', { ids: [...selection.ids], kind }, locale)
    setBusy(false)
    if (reply.ok) download(reply.answer, `mingbai-policies.${libraryWriter(kind, i18n).extension}`)
  }
  const all = async () => {
    const reply = await worker.ask('ids', { query }, locale)
    if (reply.ok) setSelection(({ ids: chosen }) => ({ ids: new Set([...chosen, ...reply.answer]), anchor: null }))
  }
  return (
    <>
      <PolicyList
        query={query}
        onQuery={change}
        listed={shown}
        size={PAGE}
        selection={selection}
        busy={busy}
        onSelect={(id, extending) => setSelection((now) => (extending ? extend(now, ids, id) : toggle(now, id)))}
        onAllShown={() => setSelection((now) => toggleAll(now, ids))}
        onAll={() => void all()}
        onClear={() => setSelection(nothing)}
        onDelete={remove}
        onCompare={() => (location.hash = hashOf({ view: 'compare', ids: [...selection.ids] }))}
        onExport={(kind) => void save(kind)}
      />
      <UndoBar text={deleted.length > 0 ? words : null} onUndo={() => void library.undo()} onClose={library.forget} />
    </>
  )
}
