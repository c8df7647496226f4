import type { LinkedListKind } from '../../lib/model.ts'
import { useI18n } from '../ui.ts'
import { useJoined } from './joined.ts'

/** Says which saved policies a list's page belongs to, and leads to their cards. */
export function BelongsTo({ kind }: { kind: LinkedListKind }) {
  const { t, label } = useI18n()
  const { owners, open } = useJoined()
  const name = label('list', kind)
  if (owners.length === 0) return <p class="quiet belongs">{t('linked.no-owner', { kind: name })}</p>
  return (
    <p class="quiet belongs" data-testid="belongs-to">
      {t('linked.belongs', { kind: name })}{' '}
      {owners.map(({ id, name: owner }) =>
        open ? (
          <button key={id} type="button" class="link" data-testid="open-owner" onClick={() => open(id)}>
            {owner}
          </button>
        ) : (
          <b key={id}>{owner}</b>
        ),
      )}
    </p>
  )
}
