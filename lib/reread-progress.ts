import { z } from 'zod'

/** Reading kept texts anew by newer rules. `idle`: nothing is left to read. `stopped`: the reader does not want it now. */
export const RereadProgress = z.object({
  state: z.enum(['idle', 'running', 'stopped']),
  total: z.number().int().nonnegative(),
  done: z.number().int().nonnegative(),
  /** Texts that can't be read: their records are damaged. */
  failed: z.number().int().nonnegative(),
})
export type RereadProgress = z.infer<typeof RereadProgress>
