import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { limits } from '../limits.ts'
import type { Reaper } from '../process/reaper.ts'
import { projectRoot } from '../project-root.ts'
import { lookFor } from '../provision/find.ts'
import { type Service, startService } from '../services/service.ts'

/** An installed Grafana: its program, and the folder with its pages. */
export interface InstalledGrafana {
  readonly program: string
  readonly homePath: string
}

/** Where packages put the pages: Grafana's own for Debian and Red Hat, and Homebrew's. */
const homePaths = ['/usr/share/grafana', '/opt/homebrew/share/grafana', '/usr/local/share/grafana']

/** Undefined when Grafana is not installed. Debian has no package of it, so it is not installed by us. */
export function findGrafana(): InstalledGrafana | undefined {
  const program = lookFor(['grafana'])
  const homePath = homePaths.find((path) => existsSync(join(path, 'conf/defaults.ini')))
  return program === undefined || homePath === undefined ? undefined : { program, homePath }
}

export interface GrafanaOptions {
  /** Holds the configuration, the data and the log; created when missing. */
  readonly folder: string
  readonly installed: InstalledGrafana
  readonly prometheusUrl: string
  readonly reaper?: Reaper
  readonly onSpawn?: (pid: number) => void
  readonly logFile?: string
}

/** Starts Grafana on 127.0.0.1, with the dashboards of `infra/grafana` and this Prometheus. Whoever reaches the port may look at them, and change nothing. */
export async function startGrafana(options: GrafanaOptions): Promise<Service> {
  const { folder, installed } = options
  const config = join(folder, 'grafana.ini')
  return startService({
    ...options,
    name: 'grafana',
    program: 'grafana',
    runtime: { kind: 'binary', path: installed.program },
    stopMs: limits.serviceStopMs,
    url: (port) => `http://127.0.0.1:${port}`,
    async prepare(port) {
      for (const [name, text] of grafanaFiles({ ...options, port })) {
        const file = join(folder, name)
        await mkdir(dirname(file), { recursive: true, mode: 0o700 })
        await writeFile(file, text, { mode: 0o600 })
      }
    },
    args: () => ['server', `--homepath=${installed.homePath}`, `--config=${config}`],
    async probe(port) {
      const signal = AbortSignal.timeout(limits.probeTimeoutMs)
      const { ok, status } = await fetch(`http://127.0.0.1:${port}/api/health`, { signal })
      if (!ok) throw new Error(`Grafana answers with ${status}`)
    },
    wipe: () => rm(join(folder, 'data'), { recursive: true, force: true }),
  })
}

/** The configuration of Grafana: file name → text. */
export function grafanaFiles({
  folder,
  port,
  prometheusUrl,
}: Pick<GrafanaOptions, 'folder' | 'prometheusUrl'> & { readonly port: number }): Map<string, string> {
  const ini = [
    '[paths]',
    `data = ${join(folder, 'data')}`,
    `logs = ${join(folder, 'data/log')}`,
    `plugins = ${join(folder, 'data/plugins')}`,
    `provisioning = ${join(folder, 'provisioning')}`,
    '[server]',
    'http_addr = 127.0.0.1',
    `http_port = ${port}`,
    '[auth.anonymous]',
    'enabled = true',
    'org_role = Viewer',
    '[analytics]',
    'reporting_enabled = false',
    'check_for_updates = false',
    'check_for_plugin_updates = false',
  ]
  const datasource = { name: 'Prometheus', type: 'prometheus', access: 'proxy', url: prometheusUrl, isDefault: true }
  const provider = {
    name: 'lifegrid',
    folder: 'Lifegrid',
    type: 'file',
    options: { path: join(projectRoot, 'infra/grafana/dashboards') },
  }
  // Every JSON text is YAML.
  return new Map([
    ['grafana.ini', `${ini.join('\n')}\n`],
    ['provisioning/datasources/lifegrid.yml', JSON.stringify({ apiVersion: 1, datasources: [datasource] })],
    ['provisioning/dashboards/lifegrid.yml', JSON.stringify({ apiVersion: 1, providers: [provider] })],
  ])
}
