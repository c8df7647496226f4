import { parseFactKey } from '../../lib/card/fact-key.ts'
import type { FactMark } from '../../lib/card/fact-marks.ts'
import type { Summary } from '../../lib/model.ts'
import type { Translator } from '../../locales/index.ts'
import { useI18n } from '../ui.ts'

/** How many facts of a passage are named. */
const MOST = 8

/** The facts that rest on the passage in view, each leading to its line of the card. */
export function Here({ marks, summary, onFact }: { marks: readonly FactMark[]; summary: Summary; onFact: (key: string) => void }) {
  const i18n = useI18n()
  const distinct = marks.filter(({ key }, index) => marks.findIndex((other) => other.key === key) === index)
  return (
    <div class="here" role="status" data-testid="here">
      {distinct.length > 0 && (
        <>
          <span class="small soft">{i18n.t('marks.here')}</span>
          {distinct.slice(0, MOST).map(({ key, kind }) => (
            <button key={key} type="button" class={`here-fact fact-mark fact-${kind}`} data-testid="here-fact" onClick={() => onFact(key)}>
              {nameOf(key, summary, i18n)}
            </button>
          ))}
          {distinct.length > MOST && <span class="small soft number">{i18n.t('fold.more', { count: distinct.length - MOST })}</span>}
        </>
      )}
    </div>
  )
}

/** A fact in a few words. */
function nameOf(key: string, summary: Summary, { t, label }: Translator): string {
  const { list, at } = parseFactKey(key)
  const index = Number(at)
  switch (list) {
    case 'data':
      return label('category', summary.data[index]?.category ?? '')
    case 'thirdParties':
      return summary.thirdParties[index]?.name ?? ''
    case 'linkedLists':
      return summary.linkedLists[index]?.title ?? ''
    case 'routes':
      return label('route', summary.routes[index]?.kind ?? '')
    case 'permissions':
      return label('permission', summary.permissions[index]?.permission ?? '')
    case 'worthReading':
      return label('worth', summary.worthReading[index]?.reason ?? '')
    case 'facts':
      return label('fact', at)
    case 'retention':
      return t('stated.kept')
    case 'conflicts':
      return t('marks.conflict')
  }
}
