import type { Summary } from '../../lib/model.ts'
import type { Missing } from '../../lib/state.ts'
import { PolicyLanguage, htmlLanguage } from '../ui.ts'
import { CardFoot } from './CardFoot.tsx'
import { Conflicts } from './Conflicts.tsx'
import { Counts } from './Counts.tsx'
import { Duties } from './Duties.tsx'
import { Head } from './Head.tsx'
import { OtherData } from './OtherData.tsx'
import { OtherLanguage } from './OtherLanguage.tsx'
import { PartlyRead } from './PartlyRead.tsx'
import { Permissions } from './Permissions.tsx'
import { Routes } from './Routes.tsx'
import { Sensitive } from './Sensitive.tsx'
import { Stated } from './Stated.tsx'
import { ThirdParties } from './ThirdParties.tsx'
import { WorthReading } from './WorthReading.tsx'

interface Props {
  summary: Summary
  /** What of the page the summary does not cover. */
  missing?: readonly Missing[]
}

/** The card: one policy on one page, in the order in which people ask. */
export function Card({ summary, missing = [] }: Props) {
  const { language } = summary.document
  const read = language === 'zh-Hans' || language === 'zh-Hant' || hasFacts(summary)
  return (
    <PolicyLanguage.Provider value={htmlLanguage(language)}>
      <article class="card" data-testid="card">
        <Head summary={summary} read={read} />
        {missing.length > 0 && <PartlyRead missing={missing} />}
        {read ? (
          <>
            <Counts summary={summary} />
            <Sensitive summary={summary} />
            <OtherData summary={summary} />
            <ThirdParties summary={summary} />
            <Routes summary={summary} />
            <Conflicts summary={summary} />
            <Stated summary={summary} />
            <Permissions summary={summary} />
            <Duties summary={summary} />
            <WorthReading summary={summary} />
          </>
        ) : (
          <OtherLanguage summary={summary} />
        )}
        <CardFoot summary={summary} />
      </article>
    </PolicyLanguage.Provider>
  )
}

/** True when a reader for this language has found something: English comes later and then needs no other screen. */
const hasFacts = ({ data, thirdParties, routes }: Summary): boolean => data.length + thirdParties.length + routes.length > 0
