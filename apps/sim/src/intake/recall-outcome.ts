import { type InboundEntry, traceparentOf } from '@lifegrid/contract/wire/inbound'
import { isHeld, type LaneState } from '../lane/lane-state.ts'
import type { OwnedPartition } from '../lane/owned-partition.ts'
import { connectId, disconnectId } from '../lives/connection.ts'
import { readRecord, residentOf } from '../lives/residency.ts'

/** [CMD-5] After a failed commit, looks up in the record whether the entry has already taken effect, and remembers its outcome. */
export async function recallOutcome(state: LaneState, owned: OwnedPartition, entry: InboundEntry): Promise<void> {
  const { ctx, suspects } = state
  const commandId = journalIdOf(entry)
  if (commandId === undefined || !suspects.mustAskRecord(entry.player, commandId)) return
  const known = await readRecord(
    state,
    'outcome',
    () => isHeld(state, owned),
    () => ctx.store.outcome(entry.player, commandId),
    traceparentOf(entry),
  )
  if (!known || !isHeld(state, owned)) return
  const self = residentOf(state, owned, entry.player)
  if (!self || self.recent.has(commandId)) return
  suspects.suspectPlayers([entry.player])
  self.recent.set(commandId, known)
}

/** The id of the entry's journal entry; undefined when it has none. */
function journalIdOf(entry: InboundEntry): string | undefined {
  switch (entry.kind) {
    case 'command':
    case 'system':
      return entry.id
    case 'connect':
      return connectId(entry.connection)
    case 'disconnect':
      return disconnectId(entry.connection)
    case 'resync':
      return undefined
  }
}
