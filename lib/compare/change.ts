/** What can change in a policy between two readings by the same rules. One member per kind of change; the words for it are the locale's. */
import type { Category, Evidence, Facts, LinkedListKind, Period, Permission, Route, ThirdParty } from '../model.ts'

/** The quotes of both sides; a side is empty where nothing stood. */
interface Quotes {
  before: Evidence[]
  after: Evidence[]
}

type Contact = 'emails' | 'phones' | 'urls' | 'postal'
type Single = 'operator' | 'product' | 'storage'

export type Change = Quotes &
  (
    | { kind: 'party-added' | 'party-removed'; name: string; party: ThirdParty }
    | { kind: 'party-vendor'; name: string; from: string | null; to: string | null }
    | { kind: 'party-data'; name: string; added: Category[]; dropped: Category[] }
    | { kind: 'party-purpose'; name: string; from: string | null; to: string | null }
    | { kind: 'category-added' | 'category-dropped'; category: Category; sensitive: boolean }
    | { kind: 'purposes-widened' | 'purposes-narrowed'; category: Category; purposes: string[] }
    | { kind: 'necessity'; category: Category; from: Necessity; to: Necessity }
    | { kind: 'permission-added' | 'permission-removed'; permission: Permission }
    | { kind: 'route-added' | 'route-removed'; route: Route }
    | { kind: 'route-path'; route: Route; from: string; to: string }
    | { kind: 'route-deadline' | 'route-cooling-off'; route: Route; from: Period | null; to: Period | null }
    | { kind: 'retention-added' | 'retention-removed'; what: string; period: Period | null }
    | { kind: 'retention'; what: string; from: Period | null; to: Period | null }
    | { kind: 'reply'; from: Period | null; to: Period | null }
    | { kind: 'minors-age'; from: number | null; to: number | null }
    | { kind: 'cross-border'; from: Facts['crossBorder']; to: Facts['crossBorder'] }
    | { kind: 'single'; fact: Single; from: string | null; to: string | null }
    | { kind: 'contact-added' | 'contact-removed'; contact: Contact; value: string }
    | { kind: 'list-added' | 'list-removed'; list: LinkedListKind; title: string }
    | { kind: 'duty'; duty: string; from: DutyState; to: DutyState }
  )

type Necessity = 'required' | 'optional' | 'unknown'
type DutyState = 'stated' | 'not-found' | 'unclear'

/** A new day under the policy: told apart, since it says nothing about what changed. */
export interface DateChange extends Quotes {
  fact: 'updated' | 'effective'
  from: string | null
  to: string | null
}
