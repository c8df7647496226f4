import { useEffect, useState } from 'preact/hooks'
import { ask } from '../client.ts'
import type { Failure, PolicyRow } from '../messages.ts'

const PAGE = 100

interface Listed {
  rows: readonly PolicyRow[] | null
  total: number
  broken: number
  failed: Failure | null
}

/** The saved policies that match a query, with deleting and taking that back. */
export function usePolicies() {
  const [query, setQuery] = useState('')
  const [limit, setLimit] = useState(PAGE)
  const [turn, setTurn] = useState(0)
  const [listed, setListed] = useState<Listed>({ rows: null, total: 0, broken: 0, failed: null })
  const [deleted, setDeleted] = useState<PolicyRow | null>(null)
  const again = () => setTurn((before) => before + 1)

  useEffect(() => {
    let current = true
    void ask('policies.list', { query, limit: Math.min(limit, 1000) }).then((answer) => {
      if (!current) return
      if (answer.ok) setListed({ rows: answer.rows, total: answer.total, broken: answer.broken.length, failed: null })
      else setListed((before) => ({ ...before, failed: answer }))
    })
    return () => {
      current = false
    }
  }, [query, limit, turn])

  return {
    ...listed,
    query,
    setQuery,
    more: () => setLimit(limit + PAGE),
    deleted,
    remove: async (row: PolicyRow) => {
      const answer = await ask('policies.delete', { ids: [row.id] })
      if (answer.ok) setDeleted(row)
      again()
    },
    undo: async () => {
      if (deleted) await ask('policies.restore', { ids: [deleted.id] })
      setDeleted(null)
      again()
    },
    forget: () => setDeleted(null),
  }
}
