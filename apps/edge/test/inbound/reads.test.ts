import type { CommandDefinition } from '@lifegrid/contract/commands/define'
import { commands } from '@lifegrid/contract/commands/index.generated'
import { laneOf, partitionOf } from '@lifegrid/contract/partition'
import { Registry } from '@lifegrid/observability/metrics'
import { describe, expect, it } from 'vitest'
import { edgeLimits } from '../../src/limits.ts'
import { type EdgeHarness, edgeHarness, receipt } from '../support/edge-harness.ts'

const { cost: schoolsCost = 1 } = commands.getSchools as CommandDefinition
const roomy = { commandsPerMinute: 6000, commandBurst: 1000, frameBurst: 5000, backlogMax: 5000 }

/** The ids of the forwarded commands of a player, in order. */
function idsOf({ forwarded }: EdgeHarness, player: string): string[] {
  return forwarded().flatMap((entry) => (entry.kind === 'command' && entry.player === player ? [entry.id] : []))
}

describe('[CMD-13] the cost of a read', () => {
  it('is that of the contract: a burst has fewer large reads than small ones', async () => {
    const harness = await edgeHarness(new Registry(), { settings: { commandsPerMinute: 1, commandBurst: 12 } })
    const { live, settle, clock } = harness
    const [ada, bob] = [await live('ada'), await live('bob')]
    for (let i = 0; i < 12; i++) {
      ada.say({ type: 'getSchools', id: `s-${i}` })
      bob.say({ type: 'getDailyQuests', id: `q-${i}` })
      await settle()
      await clock.run(edgeLimits.readAnswerMs)
    }
    expect(idsOf(harness, 'ada')).toHaveLength(Math.floor(12 / schoolsCost))
    expect(idsOf(harness, 'bob')).toHaveLength(12)
    expect(ada.take().at(-1)).toMatchObject({ code: 'rate_limited', replyTo: 's-11', retryAfterMs: expect.any(Number) })
  })

  it('is that of a small one when the client has the current catalogue, and only then', async () => {
    const harness = await edgeHarness(new Registry(), {
      settings: { commandsPerMinute: 1, commandBurst: 10 + 2 * schoolsCost },
    })
    const { live, publish, settle, clock } = harness
    const ada = await live('ada')
    const part = { of: 'schools', version: 'v1', how: 'attach' as const, content: '{}' }
    await publish([{ player: 'ada', connection: ada.connection, epoch: 1, frames: [{ ...receipt(1, 1), part }] }])
    const say = async (have: string): Promise<void> => {
      ada.say({ type: 'getSchools', message: { have }, id: `c-${have}-${idsOf(harness, 'ada').length}` })
      await settle()
      await clock.run(edgeLimits.readAnswerMs)
    }
    for (let i = 0; i < 10; i++) await say('v1')
    expect(idsOf(harness, 'ada')).toHaveLength(10)
    for (let i = 0; i < 10; i++) await say('v0')
    expect(idsOf(harness, 'ada')).toHaveLength(10 + 2)
  })
})

describe('[CMD-14] reads', () => {
  it('of one connection go to the sim one after the other, and its commands do not wait for them', async () => {
    const harness = await edgeHarness(new Registry(), { settings: roomy })
    const { live, publish, settle } = harness
    const ada = await live('ada')
    const to = { player: 'ada', connection: ada.connection, epoch: 1 }
    ada.say({ type: 'start', id: 'w-1' })
    for (let i = 1; i <= 3; i++) ada.say({ type: 'getJobs', id: `r-${i}` })
    ada.say({ type: 'stop', id: 'w-2' })
    await settle()
    expect(idsOf(harness, 'ada')).toEqual(['w-1', 'r-1', 'w-2'])
    await publish([{ ...to, frames: [receipt(1, 1, 'w-1')] }])
    expect(idsOf(harness, 'ada')).toHaveLength(3)
    await publish([{ ...to, frames: [receipt(1, 2, 'r-1')] }])
    expect(idsOf(harness, 'ada')).toEqual(['w-1', 'r-1', 'w-2', 'r-2'])
  })

  it('without an answer make room for the next one after a while', async () => {
    const harness = await edgeHarness(new Registry(), { settings: roomy })
    const { live, settle, clock } = harness
    const ada = await live('ada')
    for (let i = 1; i <= 3; i++) ada.say({ type: 'getJobs' })
    await settle()
    expect(idsOf(harness, 'ada')).toHaveLength(1)
    await clock.run(edgeLimits.readAnswerMs)
    expect(idsOf(harness, 'ada')).toHaveLength(2)
    await clock.run(edgeLimits.readAnswerMs)
    expect(idsOf(harness, 'ada')).toHaveLength(3)
  })

  it('of all connections of a lane are few at a time, and the connections have their turns', async () => {
    const harness = await edgeHarness(new Registry(), { settings: roomy })
    const { live, settle, clock } = harness
    const laneOfPlayer = (player: string): number => laneOf(partitionOf(player, 8), 2)
    const names = Array.from({ length: 50 }, (_, i) => `p-${i}`)
    const [one, two, late] = names.filter((name) => laneOfPlayer(name) === 0) as [string, string, string]
    const elsewhere = names.find((name) => laneOfPlayer(name) === 1) as string
    const first = await live(one)
    const second = await live(two)
    for (let n = 0; n < 3; n++) for (const client of [first, second]) client.say({ type: 'getJobs', id: `r-${n}` })
    for (const name of [late, elsewhere]) (await live(name)).say({ type: 'getJobs', id: 'r-0' })
    const counts = (): number[] => [one, two, late, elsewhere].map((name) => idsOf(harness, name).length)
    await settle()
    expect(counts()).toEqual([edgeLimits.readsPerLaneMax, 0, 0, 1])
    // A read of a connection that closes frees its place.
    first.hangUp()
    await settle()
    expect(counts()).toEqual([1, 1, 0, 1])
    await clock.run(edgeLimits.readAnswerMs)
    expect(counts()).toEqual([1, 1, 1, 1])
    await clock.run(edgeLimits.readAnswerMs)
    expect(counts()).toEqual([1, 2, 1, 1])
  })

  it('that are too many to wait are refused as overloaded', async () => {
    const { live } = await edgeHarness(new Registry(), { settings: roomy })
    const ada = await live('ada')
    for (let i = 0; i < edgeLimits.pendingPerConnectionMax + 1; i++) ada.say({ type: 'getJobs' })
    expect(ada.take()).toEqual([])
    ada.say({ type: 'getJobs', id: 'last' })
    expect(ada.take()).toMatchObject([{ code: 'overloaded', replyTo: 'last', retryAfterMs: expect.any(Number) }])
  })
})
