import { assert } from '@lifegrid/base/assert'
import type { CommitBatch } from './ports.ts'

/**
 * Checks a batch before either adapter commits it.
 * @throws InvariantError when the batch changes a partition that it does not fence, or fences a partition twice, or has a device
 * token without its player's head.
 */
export function checkBatch(batch: CommitBatch): void {
  const fenced = new Set(batch.fences.map((fence) => fence.partition))
  assert(fenced.size > 0, '[FENCE-2] Every commit reads the epochs of its partitions.')
  assert(fenced.size === batch.fences.length, '[FENCE-2] A batch names each of its partitions once.')
  const touched = [
    ...batch.cursors.map((cursor) => cursor.partition),
    ...batch.players.map((player) => player.partition),
    ...batch.releases,
  ]
  for (const partition of touched) {
    assert(fenced.has(partition), `[FENCE-2] Partition ${partition} is changed by a batch that does not fence it.`)
  }
  if (batch.deviceTokens.length === 0) return
  const players = new Set(batch.players.map(({ playerId }) => playerId))
  for (const { playerId } of batch.deviceTokens) {
    assert(players.has(playerId), `[FENCE-2] A device token of ${playerId} is changed by a batch without the head.`)
  }
}
