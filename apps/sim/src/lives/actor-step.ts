import type { InboundEntry } from '@lifegrid/contract/wire/inbound'
import type { Batch } from '../commit/batch.ts'
import type { SimContext } from '../sim-context.ts'
import type { Resident } from './resident.ts'

/** The argument of functions that change one life, for an entry or a wake. A step is synchronous. */
export interface ActorStep {
  readonly ctx: SimContext
  readonly self: Resident
  /** The lane's gathering batch, to which the changes are added. */
  readonly batch: Batch
  /** The number of the lane's last committed batch: [GATE-1]. */
  readonly committed: number
  /** Collects the residents whose frames wait for a watermark: [TIME-3]. */
  readonly waiting: Set<Resident>
}

/** A step that processes one entry of the player's stream. */
export interface EntryStep<Entry extends InboundEntry = InboundEntry> extends ActorStep {
  readonly entry: Entry
}

export type CommandEntry = Extract<InboundEntry, { kind: 'command' }>
export type ConnectEntry = Extract<InboundEntry, { kind: 'connect' }>
export type SystemEntry = Extract<InboundEntry, { kind: 'system' }>
export type DisconnectEntry = Extract<InboundEntry, { kind: 'disconnect' }>

/** [TIME-4] The wall time in ms for this life: never before its last change. */
export function timeOf({ self }: Pick<ActorStep, 'self'>): number {
  return Math.max(self.time.now(), self.life.at)
}
