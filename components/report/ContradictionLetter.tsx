import { useMemo, useState } from 'preact/hooks'
import { contradictionLetter, contradictionOf, sentenceOf, type Addressee } from '../../lib/report/contradiction.ts'
import type { Report } from '../../lib/report/report.ts'
import { translator } from '../../locales/index.ts'
import { AddresseeChoice } from '../leave/AddresseeChoice.tsx'
import { Letter } from '../leave/Letter.tsx'
import { Choice } from '../parts/Choice.tsx'
import { useI18n } from '../ui.ts'

interface Props {
  report: Extract<Report, { about: 'contradiction' }>
  /** The letter has left for the mail program. */
  onUse: () => void
  onFile: (text: string) => void
}

/** The passages that disagree side by side, and a letter about them to the company or to a regulator, in Chinese or English. */
export function ContradictionLetter({ report, onUse, onFile }: Props) {
  const i18n = useI18n()
  const { t, label } = i18n
  const [to, setTo] = useState<Addressee>('company')
  const [language, setLanguage] = useState<'zh-Hans' | 'en'>('zh-Hans')
  const of = useMemo(() => contradictionOf(report), [report])
  const letter = contradictionLetter(of, to, translator(language === 'en' ? 'en' : 'zh-CN'))
  return (
    <section class="contradiction" data-testid="contradiction-letter">
      <p>{sentenceOf(of, i18n)}</p>
      <div class="side-by-side">
        {of.quotes.map((quote, index) => (
          <blockquote key={index} class="words" data-testid="disagreeing">
            {quote}
          </blockquote>
        ))}
      </div>
      <h2>{t('report.letter')}</h2>
      <AddresseeChoice value={to} onChange={setTo} />
      <Choice
        label={t('leave.language')}
        value={language}
        options={[
          ['zh-Hans', label('language', 'zh-Hans')],
          ['en', label('language', 'en')],
        ]}
        onChange={setLanguage}
      />
      <Letter
        key={`${to}-${language}`}
        {...letter}
        to={to === 'company' ? (report.policy?.email ?? null) : null}
        onUse={onUse}
        onFile={onFile}
      />
    </section>
  )
}
