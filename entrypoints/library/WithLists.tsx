import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { JoinedContext } from '../../components/card/joined.ts'
import { hashOf } from '../../components/library/routes.ts'
import { UndoBar } from '../../components/library/UndoBar.tsx'
import { useI18n } from '../../components/ui.ts'
import { ask } from '../../lib/client.ts'
import { useJoined } from '../../lib/pages/use-joined.ts'

/** What is drawn inside knows the lists that were joined to a kept policy (null: none was kept), and can take them off again. */
export function WithLists({ id, children }: { id: string | null; children: ComponentChildren }) {
  const { t } = useI18n()
  const { lists, owners, again } = useJoined(id)
  const [removed, setRemoved] = useState<{ id: string; title: string } | null>(null)
  const joined = useMemo(
    () => ({
      lists,
      owners,
      open: (to: string) => (location.hash = hashOf({ view: 'policy', id: to })),
      remove: (list: string) => {
        const title = lists.find((one) => one.id === list)?.named.title ?? ''
        void ask('policies.delete', { ids: [list] }).then((answer) => {
          if (answer.ok) setRemoved({ id: list, title })
          again()
        })
      },
    }),
    [lists, owners],
  )
  return (
    <JoinedContext.Provider value={joined}>
      {children}
      <UndoBar
        text={removed && t('linked.removed', { title: removed.title })}
        onUndo={() => {
          if (removed) void ask('policies.restore', { ids: [removed.id] }).then(again)
          setRemoved(null)
        }}
        onClose={() => setRemoved(null)}
      />
    </JoinedContext.Provider>
  )
}
