import type { PartitionOwner } from '@lifegrid/storage/ports'
import type { OwnershipState } from './ownership-state.ts'

/**
 * [FENCE-6] Compares what this node holds with the record, and drops the partitions that have another owner: those with a higher epoch than
 * the one under which this node holds them. An idle partition would otherwise go on here until its next commit is refused. A lower epoch
 * is no loss: the record was read before this node acquired the partition.
 */
export function dropLost({ lanes }: OwnershipState, owners: readonly PartitionOwner[]): void {
  const epochs = new Map(owners.map(({ partition, epoch }) => [partition, epoch]))
  for (const lane of lanes.all) {
    const lost = [...lane.held()].filter(({ partition, epoch }) => (epochs.get(partition) ?? epoch) > epoch)
    if (lost.length > 0) lane.dropLost(lost)
  }
}
