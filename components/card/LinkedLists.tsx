import { useContext } from 'preact/hooks'
import { factKey } from '../../lib/card/fact-key.ts'
import type { JoinedList } from '../../lib/lists/joined.ts'
import { pageFor } from '../../lib/lists/parties.ts'
import { countOf } from '../../lib/lists/with-lists.ts'
import type { LinkedList } from '../../lib/model.ts'
import { CorrectedTag } from '../parts/CorrectedMark.tsx'
import { HostLink } from '../parts/HostLink.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Quotes } from '../parts/Quotes.tsx'
import { Row } from '../parts/Row.tsx'
import { UiContext, useI18n, usePolicyLanguage } from '../ui.ts'
import { useJoined } from './joined.ts'

/** Lists that stand on other pages: read and joined to the card, or named and not read yet. */
export function LinkedLists({ lists }: { lists: readonly LinkedList[] }) {
  const { t, label, moment } = useI18n()
  const language = usePolicyLanguage()
  const joined = useJoined()
  if (lists.length === 0) return null
  return (
    <div class="rows elsewhere" data-testid="linked-lists">
      <ul>
        {lists.map((item, at) => {
          const page = pageFor(item, joined.lists)
          return (
            <Row
              key={`${item.title}-${at}`}
              testId={page ? 'list-read' : 'list-unread'}
              facts={[factKey('linkedLists', at)]}
              head={
                <>
                  <span class="line">
                    <b lang={language}>{item.title}</b>
                    <CorrectedTag fact={{ list: 'linkedLists', at }} />
                    <span class="end">{page ? t('linked.read', { when: moment(page.read) }) : t('linked.unread')}</span>
                  </span>
                  <span class="under">
                    {page
                      ? t('linked.holds', { kind: label('list', item.kind), count: countOf(page) })
                      : t('linked.where', { kind: label('list', item.kind) })}
                  </span>
                </>
              }
              beside={page ? <PageActions page={page} /> : item.url !== null && <HostLink url={item.url} label={t('linked.open')} />}
            >
              <Quotes evidence={item.evidence} words={[item.title]} fact={{ list: 'linkedLists', at }} />
              <p class="small soft">{t(page ? 'linked.joined' : 'linked.how')}</p>
            </Row>
          )
        })}
      </ul>
    </div>
  )
}

/** The ways to a list's page that was read, and taking it off again. */
function PageActions({ page }: { page: JoinedList }) {
  const { t } = useContext(UiContext).i18n
  const { open, show, remove } = useJoined()
  const way = show ?? open
  return (
    <span class="acts">
      {way && (
        <button type="button" class="act" data-testid="show-list" onClick={() => way(page.id)}>
          <Icon name="file" size={14} />
          {t('linked.show')}
        </button>
      )}
      {page.url !== null && <HostLink url={page.url} label={t('linked.open')} />}
      {remove && (
        <button type="button" class="act act-end" data-testid="remove-list" onClick={() => remove(page.id)}>
          {t('linked.remove')}
        </button>
      )}
    </span>
  )
}
