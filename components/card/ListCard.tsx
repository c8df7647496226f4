import type { LinkedListKind, Summary } from '../../lib/model.ts'
import type { Missing } from '../../lib/state.ts'
import { PolicyLanguage, htmlLanguage } from '../ui.ts'
import { BelongsTo } from './BelongsTo.tsx'
import { CardFoot } from './CardFoot.tsx'
import { Head } from './Head.tsx'
import { OtherData } from './OtherData.tsx'
import { PartlyRead } from './PartlyRead.tsx'
import { Permissions } from './Permissions.tsx'
import { Sensitive } from './Sensitive.tsx'
import { ThirdParties } from './ThirdParties.tsx'

/** The card of a page that is no policy but a list that belongs to one: what it lists, and nothing called missing that it need not say. */
export function ListCard({ summary, kind, missing = [] }: { summary: Summary; kind: LinkedListKind; missing?: readonly Missing[] }) {
  return (
    <PolicyLanguage.Provider value={htmlLanguage(summary.document.language)}>
      <article class="card" data-testid="card" data-list={kind}>
        <Head summary={summary} read={false} />
        <BelongsTo kind={kind} />
        {missing.length > 0 && <PartlyRead missing={missing} />}
        {(summary.thirdParties.length > 0 || kind === 'sdk-list' || kind === 'sharing-list') && <ThirdParties summary={summary} />}
        {kind === 'data-list' && (
          <>
            <Sensitive summary={summary} />
            <OtherData summary={summary} />
          </>
        )}
        {summary.permissions.length > 0 && <Permissions summary={summary} />}
        <CardFoot summary={summary} />
      </article>
    </PolicyLanguage.Provider>
  )
}
