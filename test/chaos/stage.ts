import { rm } from 'node:fs/promises'
import { systemClock } from '@lifegrid/base/system-clock'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import type { EngineContext } from '@lifegrid/engine/core/context'
import { type ClusterOptions, type LocalCluster, startCluster } from '@lifegrid/local/cluster'
import { mysqlStore } from '@lifegrid/storage/mysql/store'
import type { Store } from '@lifegrid/storage/ports'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { type Crowd, type CrowdOptions, startCrowd } from './crowd.ts'

/** A cluster of our own to break, and a way into its record. */
export interface Stage {
  readonly cluster: LocalCluster
  readonly store: Store
  readonly engine: EngineContext
  readonly partitions: number
  /** The edges past the load balancer, so that a test can say who connects where. */
  edgeUrls(): string[]
  crowd(options: Pick<CrowdOptions, 'players' | 'commandsPerSecond' | 'seed'> & Partial<CrowdOptions>): Promise<Crowd>
  end(): Promise<void>
}

const partitions = 256

/** What a stage's clients do would look like an attack under the limits for people. */
const unlimited = {
  COMMANDS_PER_MINUTE: '1000000',
  COMMAND_BURST: '100000',
  CONNECTIONS_PER_IP: '10000',
  CONNECTS_PER_MINUTE: '1000000',
  CONNECT_BURST: '100000',
  HANDSHAKES_PER_MINUTE: '1000000',
}

/** Starts a cluster in a folder of its own; nothing is supervised, so the dead stay dead until somebody restarts them. */
export async function startStage(options: ClusterOptions = {}): Promise<Stage> {
  const home = await testFolder('stage')
  const env = { ...unlimited, ...options.env }
  const cluster = await startCluster({ home, durable: false, supervise: false, ...options, env }).catch(
    async (error: unknown) => {
      await rm(home, { recursive: true, force: true })
      throw error
    },
  )
  const store = await mysqlStore({ url: cluster.mysql.url, lanes: 0, clock: systemClock })
  const edgeUrls = (): string[] => cluster.nodes('edge').map(({ port }) => `ws://127.0.0.1:${port}/`)
  const crowds: Crowd[] = []
  return {
    cluster,
    store,
    engine: { catalogue },
    partitions,
    edgeUrls,
    async crowd(wanted) {
      const crowd = await startCrowd({ urls: [cluster.ws], clock: systemClock, ...wanted })
      crowds.push(crowd)
      return crowd
    },
    async end() {
      for (const crowd of crowds) crowd.close()
      await store.close()
      await cluster.discard()
    },
  }
}
