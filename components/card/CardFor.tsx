import type { Summary } from '../../lib/model.ts'
import type { Missing } from '../../lib/state.ts'
import { Card } from './Card.tsx'
import { ListCard } from './ListCard.tsx'

/** The card that a page gets: that of a policy, or that of a list which belongs to one. */
export function CardFor({ summary, missing }: { summary: Summary; missing?: readonly Missing[] }) {
  const { policy, list } = summary.detection
  return !policy && list !== null ? (
    <ListCard summary={summary} kind={list} missing={missing} />
  ) : (
    <Card summary={summary} missing={missing} />
  )
}
