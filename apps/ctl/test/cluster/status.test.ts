import { memoryServer } from '@lifegrid/cluster/memory/server'
import { memorySessions } from '@lifegrid/cluster/memory/sessions'
import type { NodeSession } from '@lifegrid/cluster/ports'
import { memoryStore } from '@lifegrid/storage/memory/store'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { describe, expect, test } from 'vitest'
import type { NodeTroubles } from '../../src/cluster/node-troubles.ts'
import { clusterStatus, settledView } from '../../src/cluster/status.ts'
import { statusText } from '../../src/cluster/status-text.ts'
import { topologyOf } from '../../src/cluster/topology.ts'

const node = (id: string, kind: NodeSession['kind'], change: Partial<NodeSession> = {}): NodeSession => ({
  id,
  kind,
  version: 1,
  address: 'http://127.0.0.1:9000',
  load: 3,
  draining: false,
  startedAt: 0,
  topology: { partitions: 256, lanes: 8 },
  ...change,
})

async function status(troubles: readonly NodeTroubles[] = []) {
  const store = memoryStore()
  await store.settings({ partitions: 5, lanes: 2 })
  await store.acquire([0, 1, 3].map((partition) => ({ partition, epoch: 0, owner: 'sim-a' })))
  await store.acquire([{ partition: 4, epoch: 0, owner: 'sim-dead' }])
  const asked: [number, readonly (readonly [number, string])[]][] = []
  const streams = {
    async lag(lane: number, cursors: ReadonlyMap<number, string>) {
      asked.push([lane, [...cursors]])
      return new Map([...cursors.keys()].map((partition) => [partition, partition * 10]))
    },
  }
  const nodes = [node('sim-a', 'sim'), node('edge-b', 'edge', { draining: true })]
  const sessions = { view: async () => ({ version: 1, nodes }) }
  const clock = manualClock()
  const found = clusterStatus({ store, streams, sessions, lanes: 2, clock, troubles: async () => troubles })
  await clock.run(1_000)
  return { status: await found, asked }
}

describe('the status of a cluster', () => {
  test('combines owners, epochs and lags, and asks each lane once', async () => {
    const { status: found, asked } = await status()
    expect(found.nodes.map(({ id }) => id)).toEqual(['edge-b', 'sim-a'])
    expect(found.partitions[3]).toEqual({ partition: 3, owner: 'sim-a', epoch: 1, lag: 30 })
    expect(found.partitions[2]).toEqual({ partition: 2, owner: null, epoch: 0, lag: 20 })
    expect(found.connectedPlayers).toBe(0)
    expect(asked).toEqual([
      [0, [0, 2, 4].map((partition) => [partition, '0'])],
      [1, [1, 3].map((partition) => [partition, '0'])],
    ])
  })

  test('lists partitions by owner, and marks owners that are gone and partitions without an owner', async () => {
    const text = statusText((await status()).status, 125_000)
    expect(text).toMatch(/edge +edge-b .* draining +2 min/)
    expect(text).toMatch(/sim-a +3 +1 +40 +0–1, 3/)
    expect(text).toMatch(/sim-dead \(gone\) +1 +1 +40 +4/)
    expect(text).toMatch(/\(none\) +1 +0 +20 +2/)
    expect(text).toContain('0 players are connected.')
    expect(text).toContain('2 partitions have no running owner, so the lives there stand still: 2, 4.')
  })

  test('shows what is wrong with nodes', async () => {
    const troubles = [{ node: 'sim-a', troubles: ['Lane 3 has not been able to commit for 12 s.', 'Not ready: mysql'] }]
    const { status: found } = await status(troubles)
    expect(found.troubles).toEqual(troubles)
    expect(statusText(found, 125_000)).toContain(
      'WARNING: sim-a\n  Lane 3 has not been able to commit for 12 s.\n  Not ready: mysql\n',
    )
  })

  test('has the right heading over each column', async () => {
    const [head = '', row = '', sim] = statusText((await status()).status, 125_000).split('\n')
    const under = (name: string): string => row.slice(head.indexOf(name)).split('  ')[0] ?? ''
    expect(['NODE', 'SESSION', 'SCHEMA', 'LOAD', 'STATE', 'UP FOR'].map(under)).toEqual([
      'edge',
      'edge-b',
      '–',
      '3',
      'draining',
      '2 min',
    ])
    expect(sim).toMatch(/^sim +sim-a .* v1 /)
  })

  test('does not warn while every partition has a running owner', async () => {
    const { status: found } = await status()
    const healthy = { ...found, partitions: found.partitions.filter(({ owner }) => owner === 'sim-a') }
    expect(statusText(healthy, 125_000)).not.toContain('WARNING')
  })

  test('[LEASE-1] does not show a killed node whose record has not expired yet, but shows the others', async () => {
    const clock = manualClock()
    const server = memoryServer(clock)
    const newSessions = () =>
      memorySessions({
        server,
        clock,
        ttlMs: 60_000,
        onError: (error) => {
          throw error
        },
      })
    const nodes = newSessions()
    for (const id of ['sim-dead', 'sim-alive']) await nodes.register(node(id, 'sim'), () => {})
    nodes.kill('sim-dead')
    const looker = newSessions()
    const look = async (): Promise<string[]> => {
      const view = settledView(looker, clock)
      await clock.run(300)
      return (await view).nodes.map(({ id }) => id)
    }
    expect((await looker.view()).nodes).toHaveLength(2)
    expect(await look()).toEqual(['sim-alive'])
    await nodes.close()
    expect(await look()).toEqual([])
  })

  test('does not fix the settings of a cluster that has not run', async () => {
    const store = memoryStore()
    await expect(topologyOf(store)).rejects.toThrow('No cluster has run')
    await store.settings({ partitions: 16, lanes: 4 })
    expect(await topologyOf(store)).toEqual({ partitions: 16, lanes: 4 })
  })
})
