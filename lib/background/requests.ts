import { Envelope, failure, requests, type Failure, type ReplyOf, type RequestName, type RequestOf } from '../messages.ts'

/** Who asks: a page of the extension, or the detector in a tab. */
export interface Asker {
  own: boolean
  tabId: number | null
}

export type Handlers = { [N in RequestName]: (request: RequestOf<N>, asker: Asker) => Promise<ReplyOf<N> | Failure> }

/** The only request that a script in a page may make; the rest is for our own pages. */
const fromPages: readonly RequestName[] = ['detected']

/** Answers whatever arrives. Never throws: what a handler throws is noted and becomes a failure. */
export async function answer(message: unknown, asker: Asker, handlers: Handlers, noted: (error: unknown) => Failure): Promise<unknown> {
  const envelope = Envelope.safeParse(message)
  if (!envelope.success) return failure('bad-request', envelope.error.message)
  const { type, body } = envelope.data
  if (asker.own === fromPages.includes(type)) return failure('bad-request', `${type} may not be asked from here`)
  const request = requests[type].request.safeParse(body)
  if (!request.success) return failure('bad-request', request.error.message)
  try {
    // The table pairs each name with its own shape; the compiler can't follow that through the look-up.
    const handler = handlers[type] as (request: unknown, asker: Asker) => Promise<unknown>
    return await handler(request.data, asker)
  } catch (error) {
    return noted(error)
  }
}
