import { spawn } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { PortTakenError } from '@lifegrid/local/client-ports'
import { AlreadyRunningError, type LocalCluster, startCluster } from '@lifegrid/local/cluster'
import { freePort } from '@lifegrid/local/process/ports'
import { until } from '@lifegrid/local/process/until'
import { projectRoot } from '@lifegrid/local/project-root'
import { isAlive } from '@lifegrid/local/state/identity'
import { type ClusterState, readState } from '@lifegrid/local/state/state-file'
import { dataFolder } from '@lifegrid/testkit/data-folder'
import { createConnection } from 'mysql2/promise'
import { afterEach, describe, expect, it } from 'vitest'

// A cluster of edges alone starts fast and is enough here. The end-to-end tests play on a whole one.
const small = { edges: 2, sims: 0, workers: 0, durable: false } as const

const open: LocalCluster[] = []
const homes: string[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((cluster) => cluster.stop()))
  await Promise.all(homes.splice(0).map((home) => rm(home, { recursive: true, force: true })))
})

async function newHome(): Promise<string> {
  const home = await dataFolder('home')
  homes.push(home)
  return home
}

async function start(options: Parameters<typeof startCluster>[0] = {}): Promise<LocalCluster> {
  const home = options.home ?? (await newHome())
  const cluster = await startCluster({ ...small, ...options, home })
  open.push(cluster)
  return cluster
}

function stateOf(home: string): ClusterState {
  const state = readState(join(home, 'run/state.json'))
  if (!state) throw new Error('no state file')
  return state
}

async function healthy(cluster: LocalCluster): Promise<boolean> {
  return (await fetch(`${cluster.http}readyz`)).ok
}

// Each test starts and stops clusters, which is slow on a busy machine.
describe('a local cluster', { timeout: 600_000 }, () => {
  it('serves through the load balancer, shows its state to its owner only, and leaves no process when it stops', async () => {
    const cluster = await start()
    expect(await healthy(cluster)).toBe(true)
    expect((await fetch(`${cluster.lounge.replace('ws:', 'http:')}readyz`)).ok).toBe(true)
    const state = stateOf(cluster.home.folder)
    expect(state).toMatchObject({ phase: 'ready', ws: cluster.ws, http: cluster.http, redisUrl: cluster.redis.url })
    expect(state.nodes.map(({ name }) => name).sort()).toEqual(['edge-1', 'edge-2'])
    expect(state.services.map(({ name }) => name).sort()).toEqual(['haproxy', 'mysql', 'redis'])
    expect(statSync(cluster.home.folder).mode & 0o777).toBe(0o700)
    expect(statSync(cluster.home.stateFile).mode & 0o777).toBe(0o600)
    expect(statSync(cluster.home.adminTokenFile).mode & 0o777).toBe(0o600)
    await cluster.stop()
    expect([...state.nodes, ...state.services].filter((entry) => isAlive(entry))).toEqual([])
    expect(existsSync(cluster.home.stateFile)).toBe(false)
  })

  it('routes clients around a dead edge at once, and does not start it again without supervision', async () => {
    const cluster = await start({ supervise: false })
    await cluster.kill('edge-1')
    // Each request opens a connection: a connection that is kept alive goes to one edge.
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => fetch(`${cluster.http}readyz`, { headers: { connection: 'close' } })),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
    expect(cluster.node('edge-1').running).toBe(false)
    const back = await cluster.restart('edge-1')
    expect(back).toMatchObject({ running: true, restarts: 1 })
    await cluster.haproxy.edgesUp()
  })

  it('starts a crashed node and a crashed service again', async () => {
    const lines: string[] = []
    const cluster = await start({ report: (line) => lines.push(line) })
    const { pid } = cluster.node('edge-2')
    const redis = cluster.redis.pid
    await cluster.kill('edge-2')
    await cluster.redis.kill('SIGKILL')
    await until('both back', 120_000, async () =>
      lines.includes('edge-2 is back') && lines.includes('redis is back') ? true : undefined,
    )
    expect(cluster.node('edge-2').pid).not.toBe(pid)
    expect(cluster.redis.pid).not.toBe(redis)
    expect(lines.some((line) => /edge-2 has ended unexpectedly/.test(line))).toBe(true)
  })

  it('does not start an edge again that was drained on its admin port, but one that a signal ended', async () => {
    const lines: string[] = []
    const cluster = await start({ report: (line) => lines.push(line) })
    expect((await cluster.node('edge-2').command('POST', '/drain')).status).toBe(202)
    await until('edge-2 gone', 120_000, async () =>
      lines.some((line) => /^edge-2 has drained and ended/.test(line)) ? true : undefined,
    )
    await cluster.kill('edge-1', 'SIGTERM')
    await until('edge-1 back', 120_000, async () => (lines.includes('edge-1 is back') ? true : undefined))
    expect(cluster.node('edge-2')).toMatchObject({ running: false, restarts: 0 })
    expect(lines.filter((line) => /^edge-2 (?:has ended|is back)/.test(line))).toEqual([])
    expect(stateOf(cluster.home.folder).nodes.map(({ name }) => name)).toEqual(['edge-1'])
    await cluster.restart('edge-2')
    await cluster.haproxy.edgesUp()
    expect(stateOf(cluster.home.folder).nodes.map(({ name }) => name)).toContain('edge-2')
  })

  it.each([
    ['::1', /^ws:\/\/\[::1\]:\d+\/$/, ['[::1]']],
    ['::', /^ws:\/\/\[::1\]:\d+\/$/, ['[::1]', '127.0.0.1']],
    ['0.0.0.0', /^ws:\/\/127\.0\.0\.1:\d+\/$/, ['127.0.0.1']],
  ])('serves on %s and shows URLs that work, in a home with an awkward path', async (host, url, reachable) => {
    const home = join(await newHome(), `it's a "home" [é]`)
    const cluster = await start({ edges: 1, host, home })
    expect(cluster.ws).toMatch(url)
    for (const address of reachable) {
      expect((await fetch(`http://${address}:${cluster.port}/readyz`)).status).toBe(200)
      expect((await fetch(`http://${address}:${new URL(cluster.lounge).port}/readyz`)).status).toBe(200)
    }
    expect(await healthy(cluster)).toBe(true)
  })

  it('adds and removes an edge without refusing a request', async () => {
    const cluster = await start({ edges: 1 })
    let done = false
    const statuses: number[] = []
    const traffic = (async () => {
      while (!done) statuses.push((await fetch(`${cluster.http}readyz`, { headers: { connection: 'close' } })).status)
    })()
    const edge = await cluster.addEdge()
    expect(edge.name).toBe('edge-2')
    await cluster.drain('edge-1')
    await until('edge-1 out of service', 120_000, async () => {
      const csv = await (await fetch(`${cluster.haproxy.statsUrl};csv`)).text()
      return /^edges,edge-1,(?!.*,UP,)/m.test(csv) ? true : undefined
    })
    await cluster.remove('edge-1')
    done = true
    await traffic
    expect(statuses.length).toBeGreaterThan(10)
    expect(statuses.filter((status) => status !== 200)).toEqual([])
    expect(cluster.nodes().map(({ name }) => name)).toEqual(['edge-2'])
  })

  it('keeps its data between starts, and deletes it with fresh', async () => {
    const home = await newHome()
    const first = await startCluster({ ...small, edges: 1, home })
    const query = async (cluster: LocalCluster, sql: string): Promise<unknown> => {
      const connection = await createConnection({ uri: cluster.mysql.url })
      return connection
        .query(sql)
        .then(([rows]) => rows)
        .finally(() => connection.end())
    }
    await query(first, 'CREATE TABLE kept (id INT PRIMARY KEY)')
    const { clusterId } = stateOf(home)
    await first.stop()
    const second = await startCluster({ ...small, edges: 1, home })
    expect(await query(second, 'SELECT * FROM kept')).toEqual([])
    expect(stateOf(home).clusterId).toBe(clusterId)
    await second.stop()
    const third = await start({ edges: 1, home, fresh: true })
    await expect(query(third, 'SELECT * FROM kept')).rejects.toThrow(/exist/)
    expect(stateOf(home).clusterId).not.toBe(clusterId)
  })

  it('refuses a second cluster in the same home, and a taken port, with the name of the option', async () => {
    const cluster = await start({ edges: 1 })
    await expect(startCluster({ ...small, home: cluster.home.folder })).rejects.toBeInstanceOf(AlreadyRunningError)
    expect(await healthy(cluster)).toBe(true)
    const home = await newHome()
    const attempt = startCluster({ ...small, home, port: cluster.port })
    await expect(attempt).rejects.toBeInstanceOf(PortTakenError)
    await expect(attempt).rejects.toThrow(new RegExp(`port ${cluster.port} .*--port`))
    const port = await freePort()
    const listener = createServer().listen(port, '127.0.0.1')
    await expect(startCluster({ ...small, home, loungePort: port })).rejects.toThrow(/--lounge-port/)
    listener.close()
    // A refused start leaves nothing that blocks a later one.
    expect(await healthy(await start({ edges: 1, home }))).toBe(true)
  })

  it('cleans up after a killed supervisor, and starts', async () => {
    const home = await newHome()
    const options = JSON.stringify({ ...small, edges: 1, durable: true, home })
    const script = `import { startCluster } from '${projectRoot}/infra/local/src/cluster.ts'; await startCluster(${options})`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' })
    const file = join(home, 'run/state.json')
    await until('ready', 180_000, async () => (readState(file)?.phase === 'ready' ? true : undefined))
    const old = stateOf(home)
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('exit', resolve))
    const orphans = [...old.nodes, ...old.services]
    expect(orphans.every((entry) => isAlive(entry))).toBe(true)
    const lines: string[] = []
    const cluster = await start({ edges: 1, home, report: (line) => lines.push(line) })
    expect(orphans.filter((entry) => isAlive(entry))).toEqual([])
    expect(lines.some((line) => /stopped what it left running: .*mysql/.test(line))).toBe(true)
    expect(await healthy(cluster)).toBe(true)
    expect(readFileSync(file, 'utf8')).not.toContain(`"pid": ${old.supervisor.pid},`)
  })
})
