import type { Evidence } from '../../../model.ts'
import type { Reading } from '../../../reading.ts'
import { evidenceAt } from '../../../text/evidence.ts'
import type { Identity } from '../index.ts'
import { findOperator } from './operator.ts'
import { findProduct } from './product.ts'
import { fold } from '../../../text/fold.ts'

export function readIdentityZh({ document, folded }: Reading): Identity {
  const evidence: Record<string, Evidence[]> = {}
  const take = (fact: string, span: { start: number; end: number } | undefined) => {
    if (!span) return null
    const found = evidenceAt(document.text, span.start, span.end)
    evidence[fact] = [found]
    return found.quote.replace(/\s+/gu, ' ')
  }
  const operator = take('operator', findOperator(folded))
  const product = take('product', findProduct(folded, fold(document.title), fold(operator ?? '')))
  return { facts: { product, operator }, evidence }
}
