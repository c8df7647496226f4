import { useEffect, useState } from 'preact/hooks'
import { ask } from '../client.ts'
import type { Correction, Mistake } from '../report/correction.ts'

/** A person's corrections of one policy, with adding one (perhaps in the place of an earlier one) and taking one back. */
export interface Corrections {
  /** Null until they are known. */
  all: readonly Correction[] | null
  /** False: they are gone when the page is closed. */
  kept: boolean
  /** @returns false when it could not be kept */
  add: (made: { mistake: Mistake; seen: string[] }, replaces: string | null) => Promise<boolean>
  remove: (id: string) => Promise<void>
}

/** @param policyId null for a reading that is not kept: its corrections are not either. Undefined while that is not known. */
export function useCorrections(policyId: string | null | undefined): Corrections {
  const [all, setAll] = useState<readonly Correction[] | null>(null)
  const read = async () => {
    if (typeof policyId !== 'string') return
    const answer = await ask('corrections.list', { policyId })
    setAll(answer.ok ? answer.corrections : [])
  }
  useEffect(() => {
    setAll(policyId === null ? [] : null)
    void read()
  }, [policyId])
  return {
    all,
    kept: typeof policyId === 'string',
    async add(made, replaces) {
      if (typeof policyId !== 'string') {
        const correction: Correction = { schema: 1, id: crypto.randomUUID(), policyId: '-', at: Date.now(), ...made }
        setAll((before) => [...(before ?? []).filter(({ id }) => id !== replaces), correction])
        return true
      }
      const answer = await ask('corrections.add', { policyId, ...made })
      if (answer.ok && replaces !== null) await ask('corrections.remove', { ids: [replaces] })
      await read()
      return answer.ok
    },
    async remove(id) {
      if (typeof policyId === 'string') {
        await ask('corrections.remove', { ids: [id] })
        await read()
      } else setAll((before) => (before ?? []).filter((one) => one.id !== id))
    },
  }
}
