import { useEffect, useRef, useState } from 'preact/hooks'
import { ask } from '../client.ts'
import type { Listed } from '../library/protocol.ts'
import type { ListQuery } from '../library/query.ts'
import type { Failure } from '../messages.ts'
import type { LibraryWorker } from './library-worker.ts'

/** Rows of one page of the list. */
export const PAGE = 50

/** An answer, with the query that it belongs to. */
export interface Shown extends Listed {
  query: ListQuery
}

/** The saved policies that a query asks for, with deleting and taking that back. */
export function useLibrary(library: LibraryWorker, query: ListQuery, locale: string) {
  const [shown, setShown] = useState<Shown | null>(null)
  const [failed, setFailed] = useState<Failure | null>(null)
  const [deleted, setDeleted] = useState<readonly string[]>([])
  const [turn, setTurn] = useState(0)
  const newest = useRef(0)
  const again = () => setTurn((before) => before + 1)

  useEffect(() => {
    // A policy may have been read elsewhere in the meantime, or a backup imported in another view.
    const follow = () => {
      if (document.visibilityState === 'visible') void library.ask('refresh', { ids: null }, locale).then(again)
    }
    follow()
    document.addEventListener('visibilitychange', follow)
    return () => document.removeEventListener('visibilitychange', follow)
  }, [library, locale])
  useEffect(() => {
    const mine = ++newest.current
    void library.ask('find', { query, limit: PAGE }, locale).then((reply) => {
      if (mine !== newest.current) return
      if (reply.ok) setShown({ ...reply.answer, query })
      else setFailed(reply)
    })
  }, [library, query, locale, turn])
  useEffect(() => library.onChange(again), [library])
  useEffect(() => {
    // How long the list took since the page was opened: for the benchmark and for whoever profiles.
    if (shown) performance.mark('library-shown')
  }, [shown !== null])

  const write = async (request: 'policies.delete' | 'policies.restore', ids: readonly string[]) => {
    const answer = await ask(request, { ids: [...ids] })
    if (!answer.ok) return setFailed(answer)
    setDeleted(request === 'policies.delete' ? ids : [])
    await library.ask('refresh', { ids: [...ids] }, locale)
    again()
  }
  return {
    shown,
    failed,
    deleted,
    remove: (ids: readonly string[]) => write('policies.delete', ids),
    undo: () => write('policies.restore', deleted),
    forget: () => setDeleted([]),
  }
}
