import type { PartitionOwner } from '@lifegrid/storage/ports'
import type { OwnershipState } from './ownership-state.ts'

/**
 * [FENCE-6] Compares the partitions of this node with the record, and drops those that have a higher epoch there, because another node has
 * acquired them. Otherwise an idle partition would continue here until its next commit is refused. A lower epoch is no loss: the record was
 * read before this node acquired the partition. A partition without a row is gone: [TOPO-2].
 */
export function dropLost({ lanes }: OwnershipState, owners: readonly PartitionOwner[]): void {
  const epochs = new Map(owners.map(({ partition, epoch }) => [partition, epoch]))
  for (const lane of lanes.all) {
    const lost = [...lane.held()].filter(
      ({ partition, epoch }) => (epochs.get(partition) ?? Number.POSITIVE_INFINITY) > epoch,
    )
    if (lost.length > 0) lane.dropLost(lost)
  }
}
