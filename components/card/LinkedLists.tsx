import type { LinkedList } from '../../lib/model.ts'
import { HostLink } from '../parts/HostLink.tsx'
import { Quotes } from '../parts/Quotes.tsx'
import { Row } from '../parts/Row.tsx'
import { useI18n, usePolicyLanguage } from '../ui.ts'

/** Lists that stand on other pages: named, not read yet. */
export function LinkedLists({ lists }: { lists: readonly LinkedList[] }) {
  const { t, label } = useI18n()
  const language = usePolicyLanguage()
  if (lists.length === 0) return null
  return (
    <div class="rows elsewhere" data-testid="linked-lists">
      <ul>
        {lists.map((item, at) => (
          <Row
            key={`${item.title}-${at}`}
            head={
              <>
                <span class="line">
                  <b lang={language}>{item.title}</b>
                  <span class="end">{t('linked.unread')}</span>
                </span>
                <span class="under">{t('linked.where', { kind: label('list', item.kind) })}</span>
              </>
            }
            beside={item.url !== null && <HostLink url={item.url} label={t('linked.open')} />}
          >
            <Quotes evidence={item.evidence} words={[item.title]} fact={{ list: 'linkedLists', at }} />
            <p class="small soft">{t('linked.how')}</p>
          </Row>
        ))}
      </ul>
    </div>
  )
}
