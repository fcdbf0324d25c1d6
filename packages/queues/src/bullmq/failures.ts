import { scrub } from '@lifegrid/base/scrub'
import { UnrecoverableError } from 'bullmq'
import type { QueueName } from '../jobs/all.ts'

/** The data of a job does not have the form of its queue. Another attempt would find the same. */
export class MalformedJobError extends UnrecoverableError {
  constructor(queue: QueueName) {
    super(`the payload does not have the form of "${queue}"`)
  }
}

/**
 * [JOB-13] What Redis keeps of an error: its kind, its code, and its message without quoted texts, addresses and ids. The log has the whole
 * error.
 */
export function reasonOf(error: unknown): string {
  if (error instanceof MalformedJobError) return error.message
  if (!(error instanceof Error)) return 'not an error'
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  return `${error.name}${code}: ${scrub(error.message)}`
}

/** The error as BullMQ may keep it: the reason, and where in the code it comes from. */
export function keptError(error: unknown): Error {
  const reason = reasonOf(error)
  const kept = error instanceof UnrecoverableError ? new UnrecoverableError(reason) : new Error(reason)
  const places = (error instanceof Error ? (error.stack ?? '') : '').split('\n').filter((line) => /^\s+at /.test(line))
  kept.stack = [reason, ...places].join('\n')
  return kept
}
