import { useMemo } from 'preact/hooks'
import { runsOf } from '../../lib/compare/pairs.ts'
import { compareTexts, type TextChange } from '../../lib/compare/text.ts'
import { compareVersions } from '../../lib/compare/versions.ts'
import type { Summary } from '../../lib/model.ts'
import { Quotes } from '../parts/Quotes.tsx'
import { useI18n } from '../ui.ts'
import { changeText } from './words.ts'
import './versions.css'

interface Reading {
  summary: Summary
  text: string
}

/** What changed from one version to the next: facts first, then the sentences side by side. */
export function VersionsView({ before, after, technical }: { before: Reading; after: Reading; technical: boolean }) {
  const i18n = useI18n()
  const { t, label, date } = i18n
  const changes = useMemo(() => compareVersions(before.summary, after.summary), [before, after])
  const texts = useMemo(() => compareTexts(before.text, after.text), [before, after])
  if (!changes.comparable) return <p class="quiet">{t('versions.rules')}</p>
  return (
    <div class="versions" data-testid="changes">
      {technical && <p class="quiet">{t('versions.technical')}</p>}
      <h2>{t('versions.facts')}</h2>
      {changes.facts.length === 0 && <p class="soft">{t('versions.no-facts')}</p>}
      <ul class="changes">
        {changes.facts.map((change, index) => (
          <li key={index} class={`change change-${change.kind}`} data-testid="change" data-kind={change.kind}>
            <details>
              <summary>{changeText(change, i18n)}</summary>
              {(['before', 'after'] as const).map(
                (side) =>
                  change[side].length > 0 && (
                    <div key={side}>
                      <p class="small soft">{t(`versions.${side}`)}</p>
                      <Quotes evidence={change[side]} />
                    </div>
                  ),
              )}
            </details>
          </li>
        ))}
      </ul>
      {changes.dates.map(({ fact, from, to }) => (
        <p key={fact} class="small soft">
          {t('change.value', {
            what: label('fact', fact),
            from: from === null ? label('answer', 'not-found') : date(from),
            to: to === null ? label('answer', 'not-found') : date(to),
          })}
        </p>
      ))}
      <h2>{t('versions.text')}</h2>
      {texts.length === 0 && <p class="soft">{t('versions.no-text')}</p>}
      {texts.length > 0 && (
        <table class="sides">
          <thead>
            <tr>
              <th scope="col">{t('versions.before')}</th>
              <th scope="col">{t('versions.after')}</th>
            </tr>
          </thead>
          <tbody>
            {texts.map((change, index) => (
              <Sides key={index} change={change} before={before.text} after={after.text} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

function Sides({ change, before, after }: { change: TextChange; before: string; after: string }) {
  const old = change.before ? before.slice(change.before.start, change.before.end) : ''
  const now = change.after ? after.slice(change.after.start, change.after.end) : ''
  const runs = change.kind === 'reworded' ? runsOf(old, now) : []
  return (
    <tr data-testid="text-change" data-kind={change.kind}>
      <td class="words">
        {change.kind === 'reworded'
          ? runs.map((run, index) => run.in !== 'after' && (run.in === 'before' ? <del key={index}>{run.text}</del> : run.text))
          : old !== '' && <del>{old}</del>}
      </td>
      <td class="words">
        {change.kind === 'reworded'
          ? runs.map((run, index) => run.in !== 'before' && (run.in === 'after' ? <ins key={index}>{run.text}</ins> : run.text))
          : now !== '' && <ins>{now}</ins>}
      </td>
    </tr>
  )
}
