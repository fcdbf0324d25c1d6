import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { haproxyBind } from '../client-address.ts'
import { limits } from '../limits.ts'
import { freePort } from '../process/ports.ts'
import type { Reaper } from '../process/reaper.ts'
import { until, within } from '../process/until.ts'
import { projectRoot } from '../project-root.ts'
import { findProgram } from '../provision/find.ts'
import { type ConnectionRoom, connectionRoom, descriptorLimit } from './connection-room.ts'
import type { Runtime } from './runtime.ts'
import { type Service, startService } from './service.ts'

export interface EdgeAddress {
  readonly name: string
  readonly port: number
}

export interface HaproxyOptions {
  readonly folder: string
  /** Where clients connect. A free one by default. */
  readonly port?: number
  /** More ports for the same service, for example 8765 for the lounge's clients. */
  readonly alsoPorts?: readonly number[]
  /** The address on which it listens; 127.0.0.1 by default, 0.0.0.0 or :: for the whole network. */
  readonly host?: string
  readonly edges: readonly EdgeAddress[]
  /** How many connections it takes; by default, as many as the file descriptors of this machine allow. */
  readonly room?: Partial<ConnectionRoom>
  readonly runtime?: Runtime
  readonly reaper?: Reaper
  readonly onSpawn?: (pid: number) => void
  readonly logFile?: string
}

export interface Haproxy extends Service {
  /** An HTML page. With `;csv` appended it is CSV. */
  readonly statsUrl: string
  /** Replaces the list of edges without dropping a connection. Resolves when every edge of the list is in service. */
  setEdges(edges: readonly EdgeAddress[]): Promise<void>
  /** Resolves when every edge is in service. */
  edgesUp(): Promise<void>
}

interface ConfigValues {
  readonly room: ConnectionRoom
  readonly binds: readonly string[]
  /** `<name> <host>:<port>` */
  readonly servers: readonly string[]
  /** `<host>:<port>` */
  readonly stats: string
}

function configText(template: string, { room, binds, servers, stats }: ConfigValues): string {
  return template
    .replace('{{MAX}}', String(room.max))
    .replace('{{CLIENTS_MAX}}', String(room.clientsMax))
    .replaceAll('{{PER_SOURCE_MAX}}', String(room.perSourceMax))
    .replaceAll('{{PER_SOURCE_RATE}}', String(room.perSourceRate))
    .replace('{{BINDS}}', binds.map((bind) => `    ${bind}`).join('\n'))
    .replace('{{PLAIN}}', '# No TLS here: this is one machine, or a proxy in front ends TLS.')
    .replace('{{SERVERS}}', servers.map((server) => `    server ${server}`).join('\n'))
    .replace('{{STATS_BIND}}', stats)
}

export async function startHaproxy(options: HaproxyOptions): Promise<Haproxy> {
  const { folder, host = '127.0.0.1' } = options
  const config = join(folder, 'haproxy.cfg')
  const runtime = options.runtime ?? { kind: 'binary', path: findProgram(['haproxy']) }
  const template = await readFile(join(projectRoot, 'infra/haproxy/haproxy.cfg.template'), 'utf8')
  const room = { ...connectionRoom(await descriptorLimit()), ...options.room }
  const statsPort = await freePort()
  const statsUrl = `http://127.0.0.1:${statsPort}/stats`
  // On Linux a container can share the machine's network. On other systems it reaches the machine by a special name.
  const hostNetwork = process.platform === 'linux'
  const inContainer = runtime.kind === 'container' && !hostNetwork
  const target = inContainer ? 'host.docker.internal' : '127.0.0.1'
  let edges = options.edges
  let publicPort = 0
  const write = async (): Promise<void> => {
    const bind = inContainer ? '0.0.0.0' : host
    const text = configText(template, {
      room,
      binds: [publicPort, ...(options.alsoPorts ?? [])].map((port) => haproxyBind(bind, port)),
      servers: edges.map((edge) => `${edge.name} ${target}:${edge.port}`),
      stats: `${inContainer ? '0.0.0.0' : '127.0.0.1'}:${statsPort}`,
    })
    await writeFile(config, text, { mode: 0o600 })
  }
  const states = (): Promise<Map<string, string>> => readStates(statsUrl)
  const service = await startService({
    ...options,
    name: 'haproxy',
    program: 'haproxy',
    runtime,
    hostNetwork,
    alsoPublish: [...(options.alsoPorts ?? []), statsPort],
    stopMs: limits.serviceStopMs,
    url: (port) => `http://127.0.0.1:${port}`,
    async prepare(port) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      publicPort = port
      await write()
    },
    // A master and its worker, in the foreground. A reload replaces the worker; the process that we started stays.
    args: () => ['-W', '-db', '-f', config],
    probe: async () => void (await states()),
    wipe: async () => {},
  })
  const edgesUp = (): Promise<void> =>
    until('edges in haproxy', limits.nodeReadyMs, async () => {
      const seen = await states()
      const whole = seen.size === edges.length && edges.every((edge) => seen.get(edge.name)?.startsWith('UP'))
      return whole ? true : undefined
    }).then(() => {})
  return Object.assign(Object.create(service) as Service, {
    statsUrl,
    edgesUp,
    async setEdges(next: readonly EdgeAddress[]) {
      edges = next
      await write()
      // Repeated, because haproxy may miss a reload that comes during another one.
      await until('the new list of edges in haproxy', limits.nodeReadyMs, async () => {
        await service.kill('SIGUSR2')
        return within(
          limits.reloadMs,
          edgesUp().then(() => true),
        )
      })
    },
  })
}

async function readStates(statsUrl: string): Promise<Map<string, string>> {
  // On a connection that is kept open, the worker from before the reload would answer.
  const headers = { connection: 'close' }
  const response = await fetch(`${statsUrl};csv`, { headers, signal: AbortSignal.timeout(limits.probeTimeoutMs) })
  return serverStates(await response.text())
}

/** Server name → state, from the columns `pxname`, `svname` and `status` of haproxy's statistics. */
export function serverStates(csv: string): Map<string, string> {
  const [header = '', ...lines] = csv.replace(/^# /, '').split('\n')
  const status = header.split(',').indexOf('status')
  const states = new Map<string, string>()
  for (const line of lines) {
    const fields = line.split(',')
    const [backend, server = ''] = fields
    if (backend === 'edges' && server !== 'BACKEND') states.set(server, fields[status] ?? '')
  }
  return states
}
