import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import type { ClusterTopology } from '@lifegrid/cluster/ports'
import { connectCluster } from '@lifegrid/cluster/redis/cluster'
import { samplerLimits } from '@lifegrid/observability/log-sampler'
import { redisDatabase } from '@lifegrid/testkit/redis'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

interface Line {
  readonly msg: string
  readonly level: string
  readonly port: number
  readonly adminPort: number
  readonly err?: { readonly code?: string; readonly message?: string }
}

function start(env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

async function ready(child: ChildProcess): Promise<{ lines: Line[]; line: Line }> {
  const lines: Line[] = []
  for await (const line of logged(child)) {
    lines.push(line)
    if (line.msg === 'ready') return { lines, line }
  }
  throw new Error('ended before it was ready')
}

async function* logged(child: ChildProcess): AsyncGenerator<Line> {
  if (child.stdout === null) throw new Error('no stdout')
  for await (const text of createInterface(child.stdout)) yield JSON.parse(text) as Line
}

const env = (): Record<string, string> => ({
  REDIS_URL: redisDatabase(inject('redisUrl'), 12),
  MYSQL_URL: inject('mysqlUrl'),
  AUTH_SECRET: 'a secret of more than thirty-two characters',
  AUTH_MODE: 'open',
  PORT: '0',
  DRAIN_MS: '300',
  ADMIN_TOKEN: 'the-admin-token-of-these-tests-alone',
})

/** The session of a sim, which sets the topology of the cluster. */
async function sim(topology: ClusterTopology): Promise<{ close(): Promise<void> }> {
  const cluster = await connectCluster({
    redisUrl: env().REDIS_URL as string,
    clock: systemClock,
    random: systemRandom,
    sessionTtlMs: 3000,
    lanes: topology.lanes,
    onError: () => {},
  })
  const session = { id: 'sim', kind: 'sim', version: 1, address: '', load: 0, draining: false, startedAt: 0 } as const
  await cluster.sessions.register({ ...session, topology }, () => {})
  return cluster
}

describe('the edge as a process', () => {
  it('logs that it is ready, warns of AUTH_MODE=open, and drains on SIGTERM', async () => {
    const child = start(env())
    const { lines, line } = await ready(child)
    expect(lines.find(({ level }) => level === 'warn')?.msg).toContain('AUTH_MODE=open')
    const state = await fetch(`http://127.0.0.1:${line.adminPort}/readyz`)
    expect(await state.json()).toMatchObject({ ready: true, detail: { clock: { skewMs: expect.any(Number) } } })
    const ws = new WebSocket(`ws://127.0.0.1:${line.port}/`)
    await once(ws, 'open')
    ws.send('{"type":"init","userID":"ada"}')
    const closed = once(ws, 'close')
    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    expect((await closed)[0]).toBe(1012)
    expect(await exit).toEqual([0, null])
  })

  it('drains and exits on POST /drain, unless that is undone', async () => {
    const child = start({ ...env(), DRAIN_MS: '60000' })
    const { line } = await ready(child)
    const headers = { authorization: `Bearer ${env().ADMIN_TOKEN}` }
    const admin = (method: string): Promise<Response> =>
      fetch(`http://127.0.0.1:${line.adminPort}/drain`, { method, headers })
    const sockets = [1, 2, 3].map(() => new WebSocket(`ws://127.0.0.1:${line.port}/`))
    await Promise.all(sockets.map((ws) => once(ws, 'open')))
    expect((await admin('DELETE')).status).toBe(409)
    expect(await (await admin('POST')).json()).toEqual({ draining: true, connections: 2 })
    expect(await (await admin('DELETE')).json()).toEqual({ draining: false, connections: 2 })
    for (const ws of sockets) ws.close()
    const connections = async () => ((await (await admin('GET')).json()) as { connections: number }).connections
    await expect.poll(connections).toBe(0)
    const exit = once(child, 'exit')
    await admin('POST')
    expect(await exit).toEqual([0, null])
  })

  it('logs one fatal line and exits with 1 when it cannot listen', async () => {
    const blocker = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void blocker.close())
    await once(blocker, 'listening')
    const child = start({ ...env(), PORT: String((blocker.address() as AddressInfo).port) })
    const exit = once(child, 'exit')
    const lines: Line[] = []
    for await (const line of logged(child)) lines.push(line)
    expect(lines.at(-1)).toMatchObject({ level: 'fatal', msg: 'cannot start', err: { code: 'EADDRINUSE' } })
    expect(await exit).toEqual([1, null])
  })

  it('[TOPO-1] refuses to start in a cluster with another topology, and says so', async () => {
    const settings = env()
    const right = start({ ...settings, PARTITIONS: '256' })
    await ready(right)
    const wrong = start({ ...settings, PARTITIONS: '128' })
    const exit = once(wrong, 'exit')
    const lines: Line[] = []
    for await (const line of logged(wrong)) lines.push(line)
    expect(lines.at(-1)).toMatchObject({
      level: 'fatal',
      msg: 'cannot start',
      err: {
        message: expect.stringContaining('have 256 partitions in 8 lanes, but this node is configured for 128 in 8'),
      },
    })
    expect(await exit).toEqual([1, null])
  })

  it('[TOPO-1] ends when a sim sets another topology', async () => {
    const child = start(env())
    const { line } = await ready(child)
    const ws = new WebSocket(`ws://127.0.0.1:${line.port}/`)
    await once(ws, 'open')
    ws.send('{"type":"init","userID":"ada"}')
    const closed = once(ws, 'close')
    const exit = once(child, 'exit')
    const other = await sim({ partitions: 128, lanes: 8 })
    await closed
    expect(await exit).toEqual([1, null])
    await other.close()
    // The other tests use the same Redis.
    await (await sim({ partitions: 256, lanes: 8 })).close()
  })

  it('[LOG-1] does not let a client fill its log', async () => {
    const startedAt = systemClock.monotonic()
    const child = start(env())
    const { line } = await ready(child)
    let bytes = 0
    child.stdout?.on('data', (chunk: Buffer) => {
      bytes += chunk.length
    })
    const origin = `https://${'x'.repeat(12_000)}.example`
    for (let i = 0; i < 300; i++) {
      const ws = new WebSocket(`ws://127.0.0.1:${line.port}/`, { origin })
      await once(ws, 'error')
    }
    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    await exit
    // In each period 100 lines with 200 characters of the origin each, and less than that around them.
    const periods = Math.floor((systemClock.monotonic() - startedAt) / samplerLimits.periodMs) + 1
    expect(bytes).toBeLessThan(60_000 * periods)
    expect(bytes).toBeGreaterThan(20_000)
  })

  it('prints every problem of its configuration, and exits', async () => {
    const child = start({ PORT: 'x' })
    let stderr = ''
    child.stderr?.on('data', (chunk) => {
      stderr += String(chunk)
    })
    expect(await once(child, 'close')).toEqual([78, null])
    for (const name of ['REDIS_URL', 'PORT', 'AUTH_SECRET']) expect(stderr).toContain(`${name}:`)
  })
})
