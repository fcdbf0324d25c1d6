import { frames } from '@lifegrid/contract/frames/index.generated'
import type { OutboundFrame } from '@lifegrid/contract/wire/outbound'
import { Registry } from '@lifegrid/observability/metrics'
import { describe, expect, it } from 'vitest'
import { edgeLimits } from '../../src/limits.ts'
import { edgeHarness } from '../support/edge-harness.ts'

const tier = { id: 'night', title: 'A night', diamonds: 3, minutes: 480 }
const content = JSON.stringify({ tiers: [tier] })

/** An answer without its part. */
function answer(seq: number, version: string, how: 'merge' | 'attach', content?: string): OutboundFrame {
  const life = {}
  const body = how === 'merge' ? { type: 'timeSkipTiers' } : { type: 'catalogued', of: 'timeSkipTiers', version, life }
  const text = JSON.stringify({ ...body, replyTo: `c-${seq}`, seq, epoch: 1 })
  return { seq, coalesce: false, text, part: { of: 'timeSkipTiers', version, how, ...(content && { content }) } }
}

describe('[OUT-3] an answer without its part of the catalogue', () => {
  it('is whole when the client gets it, also when the part came with an earlier one', async () => {
    const { live, publish } = await edgeHarness(new Registry())
    const [ada, bob] = [await live('ada'), await live('bob')]
    const to = { player: 'ada', connection: ada.connection, epoch: 1 }
    await publish([{ ...to, frames: [answer(1, 'v1', 'merge', content), answer(2, 'v1', 'merge')] }])
    expect(ada.take()).toEqual([
      { type: 'timeSkipTiers', tiers: [tier], replyTo: 'c-1', seq: 1, epoch: 1 },
      { type: 'timeSkipTiers', tiers: [tier], replyTo: 'c-2', seq: 2, epoch: 1 },
    ])
    await publish([{ player: 'bob', connection: bob.connection, epoch: 1, frames: [answer(1, 'v1', 'attach')] }])
    const [frame] = bob.take()
    expect(frame).toEqual({
      ...{ type: 'catalogued', of: 'timeSkipTiers', version: 'v1', life: {}, catalogue: { tiers: [tier] } },
      ...{ replyTo: 'c-1', seq: 1, epoch: 1 },
    })
    const { type: _, replyTo: _r, seq: _s, epoch: _e, ...body } = frame as object as Record<string, unknown>
    expect(frames.catalogued.body.safeParse(body).success).toBe(true)
  })

  it('is completed with the part of its own version while releases are mixed', async () => {
    const { live, publish } = await edgeHarness(new Registry())
    const ada = await live('ada')
    const to = { player: 'ada', connection: ada.connection, epoch: 1 }
    const newer = JSON.stringify({ tiers: [{ ...tier, diamonds: 4 }] })
    const sent = [answer(1, 'v1', 'merge', content), answer(2, 'v2', 'merge', newer), answer(3, 'v1', 'merge')]
    await publish([{ ...to, frames: sent }])
    expect(ada.take().map(({ tiers }) => (tiers as (typeof tier)[])[0]?.diamonds)).toEqual([3, 4, 3])
  })

  it('becomes the refusal unavailable, without a gap, when the part was lost', async () => {
    const { live, publish } = await edgeHarness(new Registry())
    const ada = await live('ada')
    await publish([{ player: 'ada', connection: ada.connection, epoch: 1, frames: [answer(7, 'v1', 'merge')] }])
    expect(ada.take()).toMatchObject([
      { type: 'error', code: 'unavailable', retryable: true, replyTo: 'c-7', seq: 7, epoch: 1 },
    ])
    expect(ada.closed).toBeUndefined()
  })

  it('is asked for with the versions that the edge has, which are few', async () => {
    const { live, publish, settle, forwarded, clock } = await edgeHarness(new Registry())
    const ada = await live('ada')
    const ask = async (): Promise<unknown> => {
      ada.say({ type: 'getTimeSkipTiers' })
      await clock.run(edgeLimits.readAnswerMs)
      return forwarded().findLast(({ kind }) => kind === 'command')
    }
    expect(await ask()).toMatchObject({ held: [] })
    const versions = Array.from({ length: edgeLimits.catalogueVersionsMax + 2 }, (_, i) => `v${i}`)
    const sent = versions.map((version, i) => answer(i + 1, version, 'merge', content))
    await publish([{ player: 'ada', connection: ada.connection, epoch: 1, frames: sent }])
    expect(await ask()).toMatchObject({ held: versions.slice(2) })
    ada.say({ type: 'getJobs' })
    await settle()
    expect(forwarded().at(-1)).toMatchObject({ type: 'getJobs', held: [] })
    await live('bob')
    expect(forwarded().find((entry) => entry.player === 'bob')).toMatchObject({
      kind: 'connect',
      held: versions.slice(2),
    })
  })
})
