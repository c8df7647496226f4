import { useState } from 'preact/hooks'
import { hashOf } from '../../components/library/routes.ts'
import { Unavailable } from '../../components/library/Unavailable.tsx'
import { useI18n } from '../../components/ui.ts'
import { VersionsView } from '../../components/versions/VersionsView.tsx'
import { useAnswer } from '../../lib/pages/use-answer.ts'

export function Versions({ id }: { id: string }) {
  const { t, moment } = useI18n()
  const { answer } = useAnswer('versions.list', { id })
  /** Index of the older version; the one above it is the newer. */
  const [at, setAt] = useState(1)
  if (answer === null) return null
  if (!answer.ok) return <Unavailable reason={answer.reason} />
  const { versions, name } = answer
  const [after, before] = [versions[at - 1], versions[at]]
  return (
    <div class="view" data-testid="versions">
      <p>
        <a class="link" href={hashOf({ view: 'policy', id })}>
          {name}
        </a>
      </p>
      <h1 class="view-title">{t('versions.title')}</h1>
      {versions.length > 2 && (
        <label>
          {t('versions.choose')}{' '}
          <select class="field" value={at} onChange={(event) => setAt(Number(event.currentTarget.value))}>
            {versions.slice(1).map(({ hash, first }, index) => (
              <option key={hash} value={index + 1}>
                {t('versions.when', { from: moment(first), to: moment(versions[index]?.first ?? first) })}
              </option>
            ))}
          </select>
        </label>
      )}
      {before && after ? <Changes key={at} id={id} before={before.hash} after={after.hash} /> : <p class="quiet">{t('versions.one')}</p>}
    </div>
  )
}

function Changes(request: { id: string; before: string; after: string }) {
  const { answer } = useAnswer('versions.open', request)
  if (answer === null) return null
  return answer.ok ? <VersionsView {...answer} /> : <Unavailable reason={answer.reason} />
}
