import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Clock, every } from '@lifegrid/base/clock'
import { limits } from '../limits.ts'
import type { ClusterNode } from '../nodes/managed-node.ts'
import type { Reaper } from '../process/reaper.ts'
import { projectRoot } from '../project-root.ts'
import type { Runtime } from '../services/runtime.ts'
import { type Service, startService } from '../services/service.ts'

export interface PrometheusOptions {
  /** Holds the configuration, the data and the log; created when missing. */
  readonly folder: string
  readonly runtime: Runtime
  readonly clock: Clock
  /** The nodes that are scraped as of now. */
  readonly nodes: () => readonly Pick<ClusterNode, 'kind' | 'name' | 'adminUrl'>[]
  /** How often the nodes are scraped and the rules evaluated. */
  readonly scrapeSeconds: number
  readonly reaper?: Reaper
  readonly onSpawn?: (pid: number) => void
  readonly logFile?: string
  readonly onError: (error: unknown) => void
}

/**
 * Starts Prometheus on 127.0.0.1, with the configuration and the rules in `infra/prometheus`. It scrapes the admin ports of the nodes, which
 * change when a node is started again.
 */
export async function startPrometheus(options: PrometheusOptions): Promise<Service> {
  const { folder, clock } = options
  const data = join(folder, 'data')
  const config = join(folder, 'prometheus.yml')
  const targets = targetsFile(options)
  const service = await startService({
    ...options,
    name: 'prometheus',
    program: 'prometheus',
    stopMs: limits.serviceStopMs,
    url: (port) => `http://127.0.0.1:${port}`,
    async prepare() {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeConfig(config, options)
      await targets.write()
    },
    args: (port, bind) => [
      `--config.file=${config}`,
      `--storage.tsdb.path=${data}`,
      `--storage.tsdb.retention.time=${limits.figuresKeptDays}d`,
      `--web.listen-address=${bind}:${port}`,
      '--log.level=warn',
    ],
    async probe(port) {
      const signal = AbortSignal.timeout(limits.probeTimeoutMs)
      const { ok, status } = await fetch(`http://127.0.0.1:${port}/-/ready`, { signal })
      if (!ok) throw new Error(`Prometheus answers with ${status}`)
    },
    wipe: () => rm(data, { recursive: true, force: true }),
  })
  const refreshing = every(clock, limits.targetsPeriodMs, targets.write, options.onError)
  return Object.assign(Object.create(service) as Service, {
    async stop() {
      refreshing.cancel()
      await service.stop()
    },
  })
}

/** Copies the configuration and the rules, with the period of this cluster. */
async function writeConfig(file: string, { folder, scrapeSeconds }: PrometheusOptions): Promise<void> {
  const source = join(projectRoot, 'infra/prometheus')
  const text = await readFile(join(source, 'prometheus.yml'), 'utf8')
  await writeFile(file, text.replaceAll('15s', `${scrapeSeconds}s`))
  await cp(join(source, 'rules'), join(folder, 'rules'), { recursive: true })
}

/** The file from which Prometheus knows the nodes. It is written when the nodes have changed. */
function targetsFile({ folder, nodes }: PrometheusOptions): { write(): Promise<void> } {
  const file = join(folder, 'targets.json')
  let written = ''
  return {
    async write() {
      const entries = nodes()
        .filter(({ adminUrl }) => adminUrl !== '')
        .map(({ kind, name, adminUrl }) => ({ targets: [new URL(adminUrl).host], labels: { job: kind, node: name } }))
      const text = JSON.stringify(entries, null, 2)
      if (text === written) return
      // Prometheus must never read half of it.
      await writeFile(`${file}.next`, text)
      await rename(`${file}.next`, file)
      written = text
    },
  }
}
