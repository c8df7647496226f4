import { useMemo, useState } from 'preact/hooks'
import type { PolicyRow } from '../../lib/messages.ts'
import type { Section, Span, Summary } from '../../lib/model.ts'
import { Card } from '../card/Card.tsx'
import { HostLink } from '../parts/HostLink.tsx'
import { Icon } from '../parts/Icon.tsx'
import { UiContext, htmlLanguage, useActions, useI18n } from '../ui.ts'
import { Spread } from './Spread.tsx'
import { TextPane } from './TextPane.tsx'
import './policy.css'

interface Props {
  row: PolicyRow
  summary: Summary
  /** The text that the summary's offsets refer to; '' where it was not kept. */
  text: string
}

/** One saved policy: the card beside the text that it was read from. A quote leads into the text. */
export function PolicyView({ row, summary, text }: Props) {
  const i18n = useI18n()
  const { t, moment } = i18n
  const actions = useActions()
  const [passage, setPassage] = useState<Span | null>(null)
  const go = (section: Section) => setPassage({ start: section.start, end: section.start + Math.max(1, section.heading.length) })
  const ui = useMemo(
    () => ({
      i18n,
      actions: {
        ...actions,
        place: 'text' as const,
        ...(text !== '' && {
          locate: ({ start, end, quote }: { start: number; end: number; quote: string }) => {
            const exact = text.slice(start, end) === quote
            if (exact) setPassage({ start, end })
            return Promise.resolve(exact ? ('shown' as const) : ('lost' as const))
          },
        }),
      },
    }),
    [i18n, actions, text],
  )
  return (
    <div class="policy-view" data-testid="policy-view">
      <div class="policy-bar">
        <a class="frame-link" href="#/">
          <Icon name="back" />
          {t('nav.back')}
        </a>
        <span class="soft small number">{t('library.read', { when: moment(row.read) })}</span>
        {row.url !== null && <HostLink url={row.url} label={t('policy.open-page')} />}
      </div>
      <Spread sections={summary.sections} length={summary.document.characters} onGo={text === '' ? undefined : go} />
      <div class="policy-sides">
        <div class="policy-card">
          <UiContext.Provider value={ui}>
            <Card summary={summary} />
          </UiContext.Provider>
        </div>
        {text !== '' && (
          <div class="policy-text">
            <TextPane text={text} sections={summary.sections} passage={passage} lang={htmlLanguage(summary.document.language)} />
          </div>
        )}
      </div>
    </div>
  )
}
