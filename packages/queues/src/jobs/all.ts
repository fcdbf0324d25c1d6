import type { z } from 'zod'
import { accountDeletion } from './account-deletion.ts'
import { analytics } from './analytics.ts'
import { collectUnplayed } from './collect-unplayed.ts'
import { conversation } from './conversation.ts'
import { dataExport } from './data-export.ts'
import { deadLetter } from './dead-letter.ts'
import { offlineTick } from './offline-tick.ts'
import { purchase } from './purchase.ts'
import { push } from './push.ts'
import { retention } from './retention.ts'
import { toldLife } from './told-life.ts'
import { trimJournals } from './trim-journals.ts'

/** Every kind of job, by the name of its queue. */
export const jobs = {
  'account-deletion': accountDeletion,
  analytics,
  'collect-unplayed': collectUnplayed,
  conversation,
  'data-export': dataExport,
  'dead-letter': deadLetter,
  'offline-tick': offlineTick,
  purchase,
  push,
  retention,
  'told-life': toldLife,
  'trim-journals': trimJournals,
} as const

export type QueueName = keyof typeof jobs
export type Payload<Name extends QueueName> = z.infer<(typeof jobs)[Name]['payload']>

/**
 * [JOB-1] Whether the outbox keeps the jobs of a queue until their worker has done them. The relay enqueues them again and again under their
 * ids, so that they come back when Redis has lost them.
 */
export function isHeldUntilDone(name: string): boolean {
  return isQueueName(name) && jobs[name].heldUntilDone === true
}

export function isQueueName(name: string): name is QueueName {
  return Object.hasOwn(jobs, name)
}
