import { z } from 'zod'
import { LinkedListKind, Summary } from '../model.ts'

/** A list's page that was read and belongs to a policy. Its facts keep their own evidence, in `text`. */
export const JoinedList = z.object({
  /** Its own record in the store. */
  id: z.string(),
  kind: LinkedListKind,
  /** Under which name and address the policy sends its readers there. */
  named: z.object({ title: z.string(), url: z.string().nullable() }),
  url: z.string().nullable(),
  /** When it was last read, milliseconds since 1970. */
  read: z.number(),
  summary: Summary,
  text: z.string(),
})
export type JoinedList = z.infer<typeof JoinedList>
