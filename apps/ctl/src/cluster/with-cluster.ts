import type { ClusterConnection } from '@lifegrid/cluster/redis/cluster'
import type { Store } from '@lifegrid/storage/ports'
import { connectRecord } from './connect-record.ts'
import { connectTransport } from './connect-transport.ts'
import { serviceUrls } from './service-urls.ts'
import { topologyOf } from './topology.ts'

/** A running cluster, as an observer sees it. */
export interface ObservedCluster {
  readonly store: Store
  readonly transport: ClusterConnection
  readonly lanes: number
}

/** Connects to the cluster, and disconnects when `use` has ended. @throws ExpectedFailure when there is no cluster. */
export async function withCluster<T>(use: (cluster: ObservedCluster) => Promise<T>): Promise<T> {
  const urls = serviceUrls()
  const store = await connectRecord(urls.mysqlUrls)
  try {
    const { lanes } = await topologyOf(store)
    const transport = await connectTransport(urls.redisUrl, lanes)
    try {
      return await use({ store, transport, lanes })
    } finally {
      await transport.close()
    }
  } finally {
    await store.close()
  }
}
