import type { EngineFrame } from '@lifegrid/engine/core/engine-frame'
import type { SaidMessage } from '@lifegrid/engine/core/said-message'
import { saidBefore, saidIn } from '@lifegrid/engine/systems/talk/said-message'
import type { StoredLife } from '@lifegrid/storage/ports'
import type { ActorStep } from './actor-step.ts'

/**
 * [TALK-8] Adds what was said, according to the frames of `advance` or `apply`, to the gathering batch. Call it before a journal entry is
 * recorded and before the frames are sent, which then wait for this batch.
 */
export function keepMessages(step: ActorStep, frames: readonly EngineFrame[]): void {
  keep(step, saidIn(frames))
}

/** [TALK-8] Adds what the life still has of its conversations, when the record has nothing of them. */
export function takeOverMessages(step: ActorStep, { hasMessages }: StoredLife): void {
  if (!hasMessages) keep(step, saidBefore(step.self.life))
}

function keep({ self, batch }: ActorStep, said: readonly SaidMessage[]): void {
  if (said.length === 0) return
  const { playerId, partition } = self
  batch.messages.push(...said.map((message) => ({ playerId, ...message })))
  batch.touched.add(self)
  batch.partitions.add(partition)
  // [TIME-3] A new owner starts no earlier than any of its rows.
  self.watermark.cover(self.life.at, batch)
  self.batch = batch.number
}
