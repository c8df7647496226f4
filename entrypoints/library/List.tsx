import { PolicyList } from '../../components/library/PolicyList.tsx'
import { UndoBar } from '../../components/library/UndoBar.tsx'
import { Unavailable } from '../../components/library/Unavailable.tsx'
import { useI18n } from '../../components/ui.ts'
import { usePolicies } from '../../lib/pages/use-policies.ts'

export function List() {
  const { t } = useI18n()
  const policies = usePolicies()
  const { deleted } = policies
  if (policies.failed) return <Unavailable reason={policies.failed.reason} />
  return (
    <>
      <PolicyList
        query={policies.query}
        onQuery={policies.setQuery}
        rows={policies.rows}
        total={policies.total}
        broken={policies.broken}
        onMore={policies.more}
        onDelete={(row) => void policies.remove(row)}
      />
      <UndoBar
        text={deleted && t('library.deleted', { name: deleted.product || deleted.title || deleted.from })}
        onUndo={() => void policies.undo()}
        onClose={policies.forget}
      />
    </>
  )
}
