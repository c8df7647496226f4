import { useEffect, useRef, useState } from 'preact/hooks'
import { hashOfQuery, parseQuery, type ListQuery } from '../library/query.ts'

/** How long after the last key press the address is written: browsers refuse too many writes. */
const PAUSE = 300

/**
 * The query of the list, kept in the address so that back and reload work. What is typed becomes one entry of the history, whatever the
 * number of keys; every other change is an entry of its own.
 */
export function useListQuery(): { query: ListQuery; change: (part: Partial<ListQuery>) => void } {
  const [query, setQuery] = useState(() => parseQuery(location.hash))
  const typing = useRef<{ timer: ReturnType<typeof setTimeout> | undefined; entry: string | null }>({ timer: undefined, entry: null })

  useEffect(() => {
    const follow = () => {
      clearTimeout(typing.current.timer)
      setQuery(parseQuery(location.hash))
    }
    addEventListener('hashchange', follow)
    return () => {
      removeEventListener('hashchange', follow)
      clearTimeout(typing.current.timer)
    }
  }, [])

  const change = (part: Partial<ListQuery>) => {
    const next = { ...query, page: 1, ...part }
    const hash = hashOfQuery(next)
    setQuery(next)
    clearTimeout(typing.current.timer)
    if (part.text === undefined) {
      typing.current.entry = null
      if (hash !== location.hash) history.pushState(null, '', hash)
      return
    }
    typing.current.timer = setTimeout(() => {
      if (hash === location.hash) return
      if (typing.current.entry === location.hash) history.replaceState(null, '', hash)
      else history.pushState(null, '', hash)
      typing.current.entry = hash
    }, PAUSE)
  }
  return { query, change }
}
