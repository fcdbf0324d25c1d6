import { rm } from 'node:fs/promises'
import { systemClock } from '@lifegrid/base/system-clock'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import type { EngineContext } from '@lifegrid/engine/core/context'
import { type ClusterOptions, type LocalCluster, startCluster } from '@lifegrid/local/cluster'
import { startReaper } from '@lifegrid/local/process/reaper'
import { auditLedgers, isSound } from '@lifegrid/storage/mysql/ledger-audit'
import type { Store } from '@lifegrid/storage/ports'
import { openRecord } from '@lifegrid/storage/shards/open-store'
import { dataFolder } from '@lifegrid/testkit/data-folder'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { type Crowd, type CrowdOptions, startCrowd } from './crowd.ts'

/** A real cluster for one test to break, with access to its record. */
export interface Stage {
  readonly cluster: LocalCluster
  readonly store: Store
  /** The servers of the record, in the order of their numbers. */
  readonly recordUrls: readonly string[]
  readonly engine: EngineContext
  readonly partitions: number
  /** [LEDGER-6] Audits the ledger. @returns a sentence for each fault. */
  audit(): Promise<readonly string[]>
  /** The addresses of the edges behind the load balancer, for a test that chooses who connects where. */
  edgeUrls(): string[]
  crowd(options: Pick<CrowdOptions, 'players' | 'commandsPerSecond' | 'seed'> & Partial<CrowdOptions>): Promise<Crowd>
  /** Stops the cluster and removes its folder, or keeps the folder when LIFEGRID_KEEP_STAGE is 1. */
  end(): Promise<void>
}

export interface StageOptions extends ClusterOptions {
  /** For measurements and durable clusters: the data is on the disk, not in memory. */
  readonly onDisk?: boolean
  /** The further servers of the record, on which the migrations have been applied. */
  readonly furtherMysqlUrls?: readonly string[]
}

const partitions = 256

/** Limits so high that a crowd is not refused. The default limits are for people. */
const unlimited = {
  COMMANDS_PER_MINUTE: '1000000',
  COMMAND_BURST: '100000',
  CONNECTIONS_PER_IP: '10000',
  CONNECTS_PER_MINUTE: '1000000',
  CONNECT_BURST: '100000',
  HANDSHAKES_PER_MINUTE: '1000000',
}

/** Starts a cluster in its own folder. A node that dies stays dead until the test restarts it. */
export async function startStage({
  onDisk = false,
  furtherMysqlUrls = [],
  ...given
}: StageOptions = {}): Promise<Stage> {
  const options: ClusterOptions =
    furtherMysqlUrls.length === 0
      ? given
      : { ...given, serviceUrls: async (_, direct) => ({ ...direct, furtherMysqlUrls }) }
  const home = await (onDisk || options.durable ? testFolder : dataFolder)('stage')
  const keeps = process.env.LIFEGRID_KEEP_STAGE === '1'
  // Memory that a killed test leaves in use would be missing until the machine restarts.
  const reaper = startReaper(keeps ? undefined : home)
  const env = { ...unlimited, ...options.env }
  const cluster = await startCluster({
    home,
    durable: false,
    supervise: false,
    diesWithParent: true,
    ...options,
    env,
  }).catch(async (error: unknown) => {
    await rm(home, { recursive: true, force: true })
    await reaper.close()
    throw error
  })
  const recordUrls = [cluster.mysql.url, ...furtherMysqlUrls]
  const { store } = await openRecord({ urls: recordUrls, lanes: 0, clock: systemClock })
  const crowds: Crowd[] = []
  return {
    cluster,
    store,
    recordUrls,
    engine: { catalogue },
    partitions,
    audit: () => auditFaults(recordUrls),
    edgeUrls: () => cluster.nodes('edge').map(({ port }) => `ws://127.0.0.1:${port}/`),
    async crowd(wanted) {
      const crowd = await startCrowd({ urls: [cluster.ws], clock: systemClock, ...wanted })
      crowds.push(crowd)
      return crowd
    },
    async end() {
      for (const crowd of crowds) crowd.close()
      await store.close()
      await reaper.close()
      if (!keeps) return cluster.discard()
      await cluster.stop()
      process.stderr.write(`The logs of the cluster are in ${cluster.home.logs}\n`)
    },
  }
}

async function auditFaults(urls: readonly string[]): Promise<string[]> {
  const audit = await auditLedgers(urls)
  const faults = audit.faults.map(({ playerId, seq, problem }) => `${playerId}: [LEDGER-6] seq ${seq}: ${problem}`)
  if (audit.unopened > 0) faults.push(`[LEDGER-4] ${audit.unopened} players of the run have no stated balances`)
  return isSound(audit) || faults.length > 0 ? faults : ['[LEDGER-6] the balances do not sum to zero']
}

/**
 * Runs `use` with a stage and ends the stage afterwards, also when the process is interrupted (exit code 130). For programs; a test uses
 * `beforeAll` and `afterAll`.
 */
export async function withStage<T>(options: StageOptions, use: (stage: Stage) => Promise<T>): Promise<T> {
  const stage = await startStage(options)
  const interrupted = (): void => void stage.end().finally(() => process.exit(130))
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.once(signal, interrupted)
  try {
    return await use(stage)
  } finally {
    for (const signal of signals) process.off(signal, interrupted)
    await stage.end()
  }
}
