import { useMemo, useState } from 'preact/hooks'
import type { PolicyRow } from '../../lib/messages.ts'
import { parseFactKey } from '../../lib/card/fact-key.ts'
import type { Evidence, Section, Span, Summary } from '../../lib/model.ts'
import { CardFor } from '../card/CardFor.tsx'
import { JoinedContext, useJoined } from '../card/joined.ts'
import { Choice } from '../parts/Choice.tsx'
import { GoalContext, type Goal } from '../parts/goal.ts'
import { HostLink } from '../parts/HostLink.tsx'
import { Icon } from '../parts/Icon.tsx'
import { TextPane } from '../text/TextPane.tsx'
import { UiContext, htmlLanguage, useActions, useI18n } from '../ui.ts'
import { Spread } from './Spread.tsx'
import './policy.css'

interface Props {
  row: PolicyRow
  summary: Summary
  /** The text that the summary's offsets refer to; '' where it was not kept. */
  text: string
}

/** The policy's own text among the texts of a card. */
const OWN = ''

/** One saved policy: the card beside the texts that it rests on, its own and those of its lists. A quote leads into its text, a mark back to the card. */
export function PolicyView({ row, summary, text }: Props) {
  const i18n = useI18n()
  const { t, moment, label } = i18n
  const actions = useActions()
  const joined = useJoined()
  const [page, setPage] = useState(OWN)
  const [passage, setPassage] = useState<Span | null>(null)
  const [goal, setGoal] = useState<Goal | null>(null)
  const list = joined.lists.find(({ id }) => id === page)
  const shown = list ?? { summary, text }

  const showIn = (to: string, all: string, { start, end, quote }: Evidence) => {
    const exact = all.slice(start, end) === quote
    if (exact) {
      setPage(to)
      setPassage({ start, end })
    }
    return Promise.resolve(exact ? ('shown' as const) : ('lost' as const))
  }
  const ui = useMemo(
    () => ({
      i18n,
      actions: { ...actions, place: 'text' as const, ...(text !== '' && { locate: (evidence: Evidence) => showIn(OWN, text, evidence) }) },
    }),
    [i18n, actions, text],
  )
  const inCard = useMemo(
    () => ({
      ...joined,
      show: setPage,
      locate: (id: string, evidence: Evidence) => showIn(id, joined.lists.find((one) => one.id === id)?.text ?? '', evidence),
    }),
    [joined],
  )
  const go = (section: Section) => {
    setPage(OWN)
    setPassage({ start: section.start, end: section.start + Math.max(1, section.heading.length) })
  }
  const toCard = (key: string) => {
    // Of a list only the third parties stand on the policy's card.
    if (parseFactKey(key).page === OWN || parseFactKey(key).list === 'thirdParties') setGoal({ key, reached: false })
  }
  return (
    <div class="policy-view" data-testid="policy-view">
      <div class="policy-bar">
        <a class="frame-link" href="#/">
          <Icon name="back" />
          {t('nav.back')}
        </a>
        <span class="soft small number">{t('library.read', { when: moment(row.read) })}</span>
        {row.url !== null && <HostLink url={row.url} label={t('policy.open-page')} />}
        <button type="button" class="act" data-testid="print" onClick={() => print()}>
          {t('compare.print')}
        </button>
      </div>
      <Spread sections={summary.sections} length={summary.document.characters} onGo={text === '' ? undefined : go} />
      <div class="policy-sides">
        <div class="policy-card">
          <UiContext.Provider value={ui}>
            <JoinedContext.Provider value={inCard}>
              <GoalContext.Provider value={goal}>
                <CardFor summary={summary} />
              </GoalContext.Provider>
            </JoinedContext.Provider>
          </UiContext.Provider>
        </div>
        {shown.text !== '' && (
          <div class="policy-text">
            {joined.lists.length > 0 && (
              <Choice
                label={t('policy.texts')}
                value={page}
                options={[
                  [OWN, t('policy.own-text')],
                  ...joined.lists.map(({ id, named, kind }) => [id, named.title || label('list', kind)] as const),
                ]}
                onChange={(to) => {
                  setPage(to)
                  setPassage(null)
                }}
              />
            )}
            <TextPane
              key={page}
              summary={shown.summary}
              text={shown.text}
              page={page}
              passage={passage}
              onFact={toCard}
              lang={htmlLanguage(shown.summary.document.language)}
            />
          </div>
        )}
      </div>
    </div>
  )
}
