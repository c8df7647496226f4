import type { Summary } from '../../lib/model.ts'
import { Section } from '../parts/Section.tsx'
import { useI18n, usePolicyLanguage } from '../ui.ts'
import { Outline } from './Outline.tsx'
import { Stated } from './Stated.tsx'

/** A policy in a language whose facts are not read yet: says so, and shows what is sure. */
export function OtherLanguage({ summary }: { summary: Summary }) {
  const { t, label } = useI18n()
  const language = usePolicyLanguage()
  const { emails, phones, postal } = summary.facts
  return (
    <div data-testid="other-language">
      <Section id="other-language" title={t('other-language.title')}>
        <p>{t('other-language.text', { language: label('language', summary.document.language) })}</p>
      </Section>
      {summary.sections.length > 0 && (
        <Section id="outline" title={t('outline.title')}>
          <div lang={language}>
            <Outline summary={summary} />
          </div>
        </Section>
      )}
      {emails.length + phones.length + postal.length > 0 && <Stated summary={summary} only="addresses" />}
    </div>
  )
}
