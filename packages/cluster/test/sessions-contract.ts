import type { MembershipView, NodeSession, Sessions } from '@lifegrid/cluster/ports'
import { assign, eligible } from '@lifegrid/cluster/ring'
import { TopologyError } from '@lifegrid/cluster/topology'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eventually } from './streams-contract.ts'

/** A node: its sessions, and ways to stop it. */
export interface SessionsNode {
  readonly sessions: Sessions
  /** The monotonic clock to which `validUntil` refers. */
  monotonic(): number
  /** SIGKILL: its connections close, and it does nothing any more. */
  kill(): Promise<void>
  /** SIGSTOP: its connections stay open, but it does nothing. */
  freeze(): Promise<void>
  /** SIGCONT. */
  thaw(): Promise<void>
}

export interface SessionsWorld {
  node(ttlMs: number): Promise<SessionsNode>
  pass(ms: number): Promise<void>
  /** Restarts the server without data. Absent if a test cannot do that. */
  readonly restartEmpty?: () => Promise<void>
  close(): Promise<void>
}

const long = 60_000

export function session(id: string, change: Partial<NodeSession> = {}): NodeSession {
  return {
    id,
    kind: 'sim',
    version: 1,
    address: 'http://127.0.0.1:1',
    load: 0,
    draining: false,
    startedAt: 1,
    topology: { partitions: 256, lanes: 8 },
    ...change,
  }
}

/** Collects the views of a watcher. */
function watching(sessions: Sessions) {
  const views: MembershipView[] = []
  const timer = sessions.watch((view) => views.push(view))
  const ids = (): string[] => (views.at(-1)?.nodes ?? []).map((node) => node.id)
  return { views, timer, ids }
}

/** The contract of every implementation of {@link Sessions}. */
export function sessionsContract(name: string, begin: () => Promise<SessionsWorld>): void {
  describe(`sessions: ${name}`, () => {
    let world: SessionsWorld
    beforeEach(async () => {
      world = await begin()
    })
    afterEach(() => world.close())

    const unexpected = (): void => {
      throw new Error('the session was lost')
    }
    const nodes = (...ttls: number[]) => Promise.all(ttls.map((ttlMs) => world.node(ttlMs)))

    it('[LEASE-1] all nodes see the registered sessions, and no session that has ended', async () => {
      const [a, b] = (await nodes(long, long)) as [SessionsNode, SessionsNode]
      const seen = watching(b.sessions)
      await eventually(world, 'the first view', () => seen.views.length === 1)
      expect(seen.ids()).toEqual([])
      const registration = await a.sessions.register(session('sim-a', { load: 3 }), unexpected)
      await b.sessions.register(session('sim-b'), unexpected)
      await eventually(world, 'both are seen', () => seen.ids().length === 2)
      const view = await a.sessions.view()
      expect(view.nodes).toEqual([session('sim-a', { load: 3 }), session('sim-b')])
      await registration.end()
      await eventually(world, 'the end is seen', () => seen.ids().length === 1)
      expect(seen.ids()).toEqual(['sim-b'])
      const versions = seen.views.map(({ version }) => version)
      expect(versions).toEqual([...new Set(versions)].sort((x, y) => x - y))
    })

    it('[LEASE-1] a killed process is noticed by its connection, long before its TTL is over', async () => {
      const [a, b] = (await nodes(long, long)) as [SessionsNode, SessionsNode]
      await a.sessions.register(session('sim-a'), () => {})
      await b.sessions.register(session('sim-b'), unexpected)
      const seen = watching(b.sessions)
      await eventually(world, 'both are seen', () => seen.ids().length === 2)
      await a.kill()
      // `eventually` waits a quarter of the TTL at most.
      await eventually(world, 'it is gone', () => seen.ids().length === 1)
      expect(seen.ids()).toEqual(['sim-b'])
    })

    it('[LEASE-1] a stopped process is gone when its TTL is over', async () => {
      const [a, b] = (await nodes(3000, long)) as [SessionsNode, SessionsNode]
      await a.sessions.register(session('sim-a'), () => {})
      const seen = watching(b.sessions)
      await eventually(world, 'it is seen', () => seen.ids().length === 1)
      await a.freeze()
      await eventually(world, 'it is gone', () => seen.ids().length === 0)
    })

    it('[LEASE-1] a node that renews its session stays for many TTLs', async () => {
      const [a, b] = (await nodes(2000, long)) as [SessionsNode, SessionsNode]
      await a.sessions.register(session('sim-a'), () => {})
      const seen = watching(b.sessions)
      await eventually(world, 'it is seen', () => seen.ids().length === 1)
      await world.pass(8000)
      expect(seen.views.filter((view) => view.version > 0).at(-1)?.nodes).toHaveLength(1)
      expect((await b.sessions.view()).nodes).toHaveLength(1)
    })

    it('[LEASE-2] a session is valid for less than its TTL after its last renewal, and each renewal extends it', async () => {
      const [a] = (await nodes(6000)) as [SessionsNode]
      const registration = await a.sessions.register(session('sim-a'), () => {})
      const first = registration.validUntil()
      expect(first).toBeGreaterThan(a.monotonic())
      expect(first).toBeLessThan(a.monotonic() + 6000)
      await eventually(world, 'it was renewed', () => registration.validUntil() > first)
      expect(registration.validUntil()).toBeLessThan(a.monotonic() + 6000)
      await registration.end()
      expect(registration.validUntil()).toBeLessThan(a.monotonic())
    })

    it('[LEASE-2] a node that cannot renew learns from its own clock when to stop', async () => {
      const [a] = (await nodes(600)) as [SessionsNode]
      const registration = await a.sessions.register(session('sim-a'), () => {})
      await a.kill()
      const last = registration.validUntil()
      await world.pass(700)
      expect(registration.validUntil()).toBe(last)
    })

    it('[MOVE-2] a drain is seen by all, and a draining node is given nothing, until it is undone', async () => {
      const [a, b] = (await nodes(long, long)) as [SessionsNode, SessionsNode]
      const registration = await a.sessions.register(session('sim-a'), unexpected)
      await b.sessions.register(session('sim-b'), unexpected)
      const seen = watching(b.sessions)
      const owners = (): string[] => {
        const view = seen.views.at(-1)
        return view ? [...new Set(assign(64, eligible(view)).values())].sort() : []
      }
      await eventually(world, 'both own', () => owners().length === 2)
      registration.update({ draining: true }, true)
      await eventually(world, 'the drain is seen', () => owners().length === 1)
      expect(owners()).toEqual(['sim-b'])
      registration.update({ draining: false }, true)
      await eventually(world, 'the end of the drain is seen', () => owners().length === 2)
    })

    it('a load is written with a renewal and moves no partition', async () => {
      const [a, b] = (await nodes(6000, long)) as [SessionsNode, SessionsNode]
      const registration = await a.sessions.register(session('sim-a'), () => {})
      const seen = watching(b.sessions)
      await eventually(world, 'it is seen', () => seen.ids().length === 1)
      const views = seen.views.length
      registration.update({ load: 42 })
      let load = 0
      await eventually(world, 'the load is seen', () => {
        b.sessions.view().then(
          (view) => {
            load = view.nodes[0]?.load ?? 0
          },
          () => {},
        )
        return load === 42
      })
      expect(seen.views).toHaveLength(views)
    })

    it('nodes can send each other hints', async () => {
      const [a, b] = (await nodes(long, long)) as [SessionsNode, SessionsNode]
      const got: string[] = []
      const listening = await a.sessions.onNotify('sim-a', (message) => got.push(message))
      await b.sessions.notify('sim-b', 'nobody listens')
      await b.sessions.notify('sim-a', 'released 7')
      await eventually(world, 'the hint comes', () => got.length === 1)
      listening.cancel()
      await b.sessions.notify('sim-a', 'too late')
      await world.pass(100)
      expect(got).toEqual(['released 7'])
    })

    it('[TOPO-1] an edge with another topology cannot register, and leaves no trace', async () => {
      const [a, b, c] = (await nodes(long, long, long)) as [SessionsNode, SessionsNode, SessionsNode]
      await a.sessions.register(session('sim-a'), unexpected)
      for (const topology of [
        { partitions: 128, lanes: 8 },
        { partitions: 256, lanes: 4 },
      ]) {
        const refused = b.sessions.register(session('edge-b', { kind: 'edge', topology }), unexpected)
        await expect(refused).rejects.toThrow(TopologyError)
        await expect(refused).rejects.toThrow('have 256 partitions in 8 lanes')
      }
      await c.sessions.register(session('edge-c', { kind: 'edge' }), unexpected)
      expect((await a.sessions.view()).nodes.map(({ id }) => id)).toEqual(['edge-c', 'sim-a'])
    })

    it('[TOPO-1] of two edges with different topologies only the first one can register', async () => {
      const [a, b] = (await nodes(long, long)) as [SessionsNode, SessionsNode]
      await a.sessions.register(session('edge-a', { kind: 'edge' }), unexpected)
      const other = session('edge-b', { kind: 'edge', topology: { partitions: 128, lanes: 8 } })
      await expect(b.sessions.register(other, unexpected)).rejects.toThrow(TopologyError)
    })

    it('[TOPO-2] when the topology is forgotten, the node that registers next sets another one', async () => {
      const [a, b] = (await nodes(long, long)) as [SessionsNode, SessionsNode]
      const registration = await a.sessions.register(session('sim-a'), unexpected)
      await registration.end()
      const topology = { partitions: 128, lanes: 8 }
      await expect(b.sessions.register(session('edge-b', { kind: 'edge', topology }), unexpected)).rejects.toThrow(
        TopologyError,
      )
      await a.sessions.forgetTopology()
      await b.sessions.register(session('edge-c', { kind: 'edge', topology }), unexpected)
    })

    it('[TOPO-1] an edge that came first loses its session when a sim sets another topology', async () => {
      const [a, b] = (await nodes(3000, long)) as [SessionsNode, SessionsNode]
      let lost = 0
      const wrong = session('edge-a', { kind: 'edge', topology: { partitions: 128, lanes: 8 } })
      const registration = await a.sessions.register(wrong, () => lost++)
      await b.sessions.register(session('sim-b'), unexpected)
      await eventually(world, 'the edge is told', () => lost === 1)
      expect(registration.validUntil()).toBeLessThan(a.monotonic())
      expect((await b.sessions.view()).nodes.map(({ id }) => id)).toEqual(['sim-b'])
      await expect(a.sessions.register(wrong, unexpected)).rejects.toThrow(TopologyError)
      await world.pass(300)
      expect(lost).toBe(1)
    })

    it('[LEASE-1] a restart of Redis without data does not make any node count as gone', async ({ skip }) => {
      const { restartEmpty } = world
      if (!restartEmpty) return skip()
      // The disturbance lasts half as long: time enough to come back, also on a machine that stands still for a while.
      const [a, b] = (await nodes(20_000, 20_000)) as [SessionsNode, SessionsNode]
      let lost = 0
      await a.sessions.register(session('sim-a'), () => lost++)
      await b.sessions.register(session('sim-b'), () => lost++)
      const seen = watching(b.sessions)
      await eventually(world, 'both are seen', () => seen.ids().length === 2)
      const views = seen.views.length
      // This node is the last to come back.
      await a.freeze()
      await restartEmpty()
      await world.pass(700)
      expect((await b.sessions.view()).nodes).toHaveLength(2)
      await a.thaw()
      await world.pass(12_000)
      expect(seen.views).toHaveLength(views)
      expect((await b.sessions.view()).nodes.map((node) => node.id)).toEqual(['sim-a', 'sim-b'])
      expect(lost).toBe(0)
    })
  })
}
