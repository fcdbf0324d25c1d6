import { manualClock } from '@lifegrid/testkit/manual-clock'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { expect, test } from 'vitest'
import { type ClusterMemberOptions, clusterMember } from '../src/cluster-member.ts'
import { memoryServer } from '../src/memory/server.ts'
import { memorySessions } from '../src/memory/sessions.ts'
import { memoryClusterTime } from '../src/memory/time.ts'
import type { Sessions } from '../src/ports.ts'
import { TopologyError } from '../src/topology.ts'

/** A member on a server in memory, and a list of its events in order. */
async function rig(change: Partial<ClusterMemberOptions> = {}) {
  const clock = manualClock()
  const server = memoryServer(clock)
  const events: string[] = []
  let lose = (): void => {}
  const real = memorySessions({ server, clock, ttlMs: 3000, onError: () => {} })
  const sessions: Sessions = {
    ...real,
    async register(session, onLost) {
      const registration = await real.register(session, onLost)
      events.push('registered')
      lose = onLost
      return {
        ...registration,
        async end() {
          events.push('ended')
          await registration.end()
        },
      }
    },
  }
  const member = clusterMember({
    kind: 'edge',
    name: 'a',
    version: 1,
    address: () => 'http://a',
    topology: { partitions: 8, lanes: 2 },
    clock,
    random: seededRandom('member'),
    sessions,
    time: await memoryClusterTime({ server, clock, onError: () => {} }),
    retryBaseMs: 100,
    retryCapMs: 1000,
    async openFirst(id) {
      events.push(`opened ${id === member.id}`)
      return { stop: async () => void events.push('stopped') }
    },
    onLost: () => events.push('lost'),
    onJoinFailed: (_error, attempt) => events.push(`failed ${attempt}`),
    onError: (_error, doing) => events.push(doing),
    ...change,
  })
  return { clock, server, member, events, lose: () => lose() }
}

test('openFirst is called before the session is registered, and what it opened is stopped after the session has ended', async () => {
  const { member, events, server } = await rig()
  expect(member.joined).toBe(false)
  await member.join()
  expect(member.joined).toBe(true)
  expect(server.sessions().map(({ session }) => session.id)).toEqual([member.id])
  await member.leave()
  expect(events).toEqual(['opened true', 'registered', 'ended', 'stopped'])
  expect(server.sessions()).toEqual([])
})

test('joining is retried until it succeeds, and a failed attempt stops what it has opened', async () => {
  const { clock, server, member, events } = await rig()
  server.stop()
  const joining = member.join()
  await clock.run(50)
  expect(events).toEqual(['opened true', 'stopped', 'failed 0'])
  server.start('kept')
  await clock.run(2000)
  await joining
  expect(member.joined).toBe(true)
})

test('leaving ends the attempts to join', async () => {
  const { clock, server, member, events } = await rig()
  server.stop()
  const joining = member.join()
  await clock.run(50)
  await member.leave()
  server.start('kept')
  await clock.run(10_000)
  await joining
  expect(member.joined).toBe(false)
  expect(events.filter((event) => event.startsWith('opened'))).toHaveLength(1)
})

test('[LEASE-2] a lost session is ended, and the member joins under a new id with the same state', async () => {
  const { clock, server, member, events, lose } = await rig()
  member.update({ load: 7 })
  await member.join()
  const before = member.id
  lose()
  expect(member.joined).toBe(false)
  await clock.run(10)
  expect(member.joined).toBe(true)
  expect(member.id).not.toBe(before)
  expect(server.sessions().map(({ session }) => [session.id, session.load])).toEqual([[member.id, 7]])
  expect(events.slice(2)).toEqual(['lost', 'ended', 'stopped', 'opened true', 'registered'])
})

test('a session that is reported as lost twice is replaced once', async () => {
  const { clock, member, events, lose } = await rig()
  await member.join()
  lose()
  lose()
  await clock.run(10)
  expect(events.filter((event) => event === 'lost')).toHaveLength(1)
})

test('[TOPO-1] joining a cluster with another topology fails at once, and closes what was opened for it', async () => {
  const { member, server, events } = await rig()
  server.putTopology({ partitions: 9, lanes: 2 })
  await expect(member.join()).rejects.toThrow(TopologyError)
  expect(events).toEqual(['opened true', 'stopped'])
})

test('[TOPO-1] onRefused is called when a member is not allowed to join again', async () => {
  const refused: unknown[] = []
  const { clock, server, member, events } = await rig({ onRefused: (error) => refused.push(error) })
  await member.join()
  server.putTopology({ partitions: 9, lanes: 2 })
  await clock.run(2000)
  expect(refused).toEqual([expect.any(TopologyError)])
  expect(member.joined).toBe(false)
  expect(server.sessions()).toEqual([])
  expect(events.filter((event) => event.startsWith('failed'))).toEqual([])
})

test('a member joins again even if its lost session cannot be ended', async () => {
  const { clock, member, events, lose } = await rig({
    openFirst: async () => ({ stop: () => Promise.reject(new Error('gone')) }),
  })
  await member.join()
  lose()
  await clock.run(10)
  expect(member.joined).toBe(true)
  expect(events).toContain('ending the lost session')
})
