import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type LocalCluster, startCluster } from '@lifegrid/local/cluster'
import { startReaper } from '@lifegrid/local/process/reaper'
import { projectRoot } from '@lifegrid/local/project-root'
import { dataFolder } from '@lifegrid/testkit/data-folder'
import { expect, onTestFinished, test } from 'vitest'

/** Runs `lifegrid` for the cluster of this home. @returns the last line of its output, parsed as JSON. */
async function lifegrid(home: string, ...args: string[]): Promise<Record<string, unknown>> {
  const options = { cwd: projectRoot, env: { ...process.env, LIFEGRID_HOME: home } }
  const { stdout } = await promisify(execFile)(process.execPath, ['apps/ctl/src/main.ts', ...args, '--json'], options)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>
}

test('[TOPO-2] [OPS-21] a cluster that is stopped in order gets other numbers of partitions and lanes, and its players play on', async () => {
  const home = await dataFolder('topology')
  const reaper = startReaper(home)
  let cluster: LocalCluster | undefined
  onTestFinished(async () => {
    await cluster?.discard()
    await reaper.close()
  })
  const start = (partitions: number, lanes: number): Promise<LocalCluster> =>
    startCluster({
      ...{ home, supervise: false, edges: 1, sims: 1, workers: 1 },
      // Redis keeps its streams over a restart, as in production.
      durable: true,
      env: { PARTITIONS: String(partitions), LANES: String(lanes) },
    })
  const play = (): Promise<Record<string, unknown>> => lifegrid(home, 'play', '--auto', '--seconds', '3')
  cluster = await start(16, 4)
  const first = await play()
  expect(first).toMatchObject({ connected: true, errors: 0 })
  const change = ['topology', 'change', '--partitions', '24', '--lanes', '3', '--yes']
  await expect(lifegrid(home, ...change)).rejects.toThrow('3 nodes run')
  for (const kind of ['edge', 'worker', 'sim'] as const) {
    for (const { name } of [...cluster.nodes(kind)]) await cluster.remove(name)
  }
  const changed = await lifegrid(home, ...change)
  expect(changed).toMatchObject({ from: { partitions: 16, lanes: 4 }, to: { partitions: 24, lanes: 3 }, players: 1 })
  await cluster.stop()

  cluster = await start(24, 3)
  expect(await lifegrid(home, 'topology', 'show')).toEqual({ partitions: 24, lanes: 3 })
  const second = await play()
  expect(second).toMatchObject({ connected: true, errors: 0 })
  expect(second.commandsAcked).toBe(second.commandsSent)
  // One life, whose journal goes on where it was.
  expect(await lifegrid(home, 'verify', '--all')).toMatchObject({ lives: 1, differenceCount: 0 })
})
