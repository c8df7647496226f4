import { severalCompanies } from '../../knowledge/zh/checks.ts'
import { fold } from '../../text/fold.ts'
import { pairsOf } from '../../text/pairs.ts'
import { coreOf, groupsOf, groupsOfCompany } from './owners.ts'
import type { Rule } from '../rule.ts'

/** A known SDK stands under the legal name of another known vendor. A company that nobody knows accuses no one. */
export const entityName: Rule = {
  kind: 'entity-name',
  find(_reading, { thirdParties }) {
    return thirdParties.flatMap((party) => {
      // A cell that lists several companies, or a row that speaks of another product, names no vendor of this one.
      if (!party.sdk || !party.vendor || severalCompanies.test(party.vendor) || !party.evidence[0]!.quote.includes(party.name)) return []
      const printed = groupsOfCompany(party.vendor)
      const groups = groupsOf(party.sdk)
      if (!printed || !groups.size || [...printed].some((group) => groups.has(group)) || sharesName(party.name, party.vendor)) return []
      return [{ values: [party.name, party.vendor], evidence: [party.evidence[0]!] }]
    })
  },
}

/** The product is called after the company that is printed (two characters in common): then it is the register that takes it for another. */
function sharesName(product: string, company: string): boolean {
  const core = coreOf(company)
  const name = fold(product)
  return pairsOf(core).some((pair) => name.includes(pair))
}
