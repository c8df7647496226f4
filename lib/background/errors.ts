import { failure, type Failure } from '../messages.ts'
import type { ErrorDetails } from '../state.ts'
import { StoreError } from '../store/open.ts'

/** An error as what a report starts from. */
export function describeError(where: string, error: unknown, version: string): ErrorDetails {
  if (error instanceof Error) return { where, message: `${error.name}: ${error.message}`, stack: error.stack ?? '', version }
  return { where, message: String(error), stack: '', version }
}

export function toFailure(error: unknown, { message }: ErrorDetails): Failure {
  if (error instanceof StoreError) return failure(error.reason === 'newer' ? 'store-newer' : 'store-failed', error.message)
  return failure('internal', message)
}
