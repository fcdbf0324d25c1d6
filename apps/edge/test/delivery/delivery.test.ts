import type { CloseReason } from '@lifegrid/contract/errors'
import { limits } from '@lifegrid/contract/limits'
import { Registry } from '@lifegrid/observability/metrics'
import { describe, expect, it } from 'vitest'
import { edgeLimits } from '../../src/limits.ts'
import { type EdgeHarness, edgeHarness, receipt, update } from '../support/edge-harness.ts'

async function counted(metric: { get(): Promise<{ values: { value: number; labels: object }[] }> }): Promise<number> {
  return (await metric.get()).values.reduce((sum, { value }) => sum + value, 0)
}

function resyncsOf(harness: EdgeHarness): string[] {
  return harness
    .forwarded()
    .filter((entry) => entry.kind === 'resync')
    .map((entry) => entry.player)
    .sort()
}

describe('delivery', () => {
  it("writes a sim's frames unchanged and in order to the connection that they name", async () => {
    const { live, publish } = await edgeHarness(new Registry())
    const ada = await live('ada')
    const bob = await live('bob')
    await publish([
      { player: 'ada', connection: ada.connection, epoch: 3, frames: [receipt(3, 1), update(3, 2, { mood: 'fine' })] },
      { player: 'bob', connection: bob.connection, epoch: 5, frames: [update(5, 1)] },
    ])
    expect(ada.take()).toEqual([
      { type: 'ack', replyTo: 'c-1', seq: 1, epoch: 3 },
      { type: 'u', minute: 2, mood: 'fine', seq: 2, epoch: 3 },
    ])
    expect(bob.take()).toMatchObject([{ type: 'u', seq: 1, epoch: 5 }])
  })

  it('[FENCE-5] drops the frames and closes of a former owner', async () => {
    const { live, publish, metrics } = await edgeHarness(new Registry())
    const ada = await live('ada')
    const to = { player: 'ada', connection: ada.connection }
    await publish([{ ...to, epoch: 4, frames: [update(4, 10)] }], 'sim-b', 1)
    await publish([{ ...to, epoch: 3, frames: [update(3, 11), receipt(3, 12)], close: 'replaced' }], 'sim-a', 1)
    await publish([{ ...to, epoch: 4, frames: [update(4, 11)] }], 'sim-b', 2)
    expect(ada.take().map(({ epoch, seq }) => [epoch, seq])).toEqual([
      [4, 10],
      [4, 11],
    ])
    expect(ada.closed).toBeUndefined()
    expect(await counted(metrics.edge.staleFrames)).toBe(2)
  })

  it('[FENCE-5] drops frames that it has seen, and starts a new sequence with each epoch', async () => {
    const { live, publish } = await edgeHarness(new Registry())
    const ada = await live('ada')
    const to = { player: 'ada', connection: ada.connection }
    await publish([{ ...to, epoch: 4, frames: [update(4, 1), update(4, 2)] }])
    await publish([{ ...to, epoch: 4, frames: [update(4, 2), update(4, 1), update(4, 3)] }])
    await publish([{ ...to, epoch: 5, frames: [receipt(5, 1)] }])
    expect(ada.take().map(({ epoch, seq }) => [epoch, seq])).toEqual([
      [4, 1],
      [4, 2],
      [4, 3],
      [5, 1],
    ])
  })

  it('never sends a frame to a connection of another player', async () => {
    const { live, publish } = await edgeHarness(new Registry())
    const ada = await live('ada')
    await publish([{ player: 'bob', connection: ada.connection, epoch: 1, frames: [update(1, 1)] }])
    expect(ada.take()).toEqual([])
  })

  it('closes a connection after its frames when the sim asks for it', async () => {
    const { live, publish, forwarded } = await edgeHarness(new Registry())
    const ada = await live('ada')
    await publish([{ player: 'ada', connection: ada.connection, epoch: 1, frames: [receipt(1, 1)], close: 'replaced' }])
    expect(ada.take()).toMatchObject([{ type: 'ack' }])
    expect(ada.closed?.code).toBe(4001)
    expect(forwarded().at(-1)).toMatchObject({ kind: 'disconnect', connection: ada.connection })
  })

  it('[FENCE-5] closes a connection for a sim that does not know it, unless a later epoch has sent frames', async () => {
    const { live, publish } = await edgeHarness(new Registry())
    for (const epoch of [0, 1, 7]) {
      const silent = await live('ada')
      await publish([{ player: 'ada', connection: silent.connection, epoch, frames: [], close: 'resync' }])
      expect(silent.closed?.code, `epoch ${epoch} to one that has heard nothing`).toBe(4008)
    }
    for (const [heard, epoch, code] of [
      [4, 4, 4008],
      [4, 5, 4008],
      [4, 3, undefined],
    ] as const) {
      const ada = await live('ada')
      const to = { player: 'ada', connection: ada.connection }
      await publish([{ ...to, epoch: heard, frames: [update(heard, 1)] }])
      await publish([{ ...to, epoch, frames: [], close: 'resync' }])
      expect(ada.closed?.code, `epoch ${epoch} after ${heard}`).toBe(code)
    }
  })

  it('closes with resync when it does not know the close reason of a newer sim', async () => {
    const { live, publish } = await edgeHarness(new Registry())
    const ada = await live('ada')
    const bob = await live('bob')
    const close = 'of tomorrow' as CloseReason
    await publish([
      { player: 'ada', connection: ada.connection, epoch: 1, frames: [receipt(1, 1)], close },
      { player: 'bob', connection: bob.connection, epoch: 1, frames: [receipt(1, 1)] },
    ])
    expect(ada.take()).toHaveLength(1)
    expect(ada.closed?.code).toBe(4008)
    expect(bob.take()).toHaveLength(1)
  })

  it('sends one disconnect for a connection that is gone and that a sim still writes to', async () => {
    const { edge, publish, forwarded, settle } = await edgeHarness(new Registry())
    const lost = { player: 'ada', connection: `${edge.id}.zz`, epoch: 1, frames: [update(1, 1)] }
    await publish([lost])
    await publish([lost, { ...lost, connection: 'edge-other.1' }])
    await settle()
    expect(forwarded()).toEqual([{ kind: 'disconnect', player: 'ada', connection: `${edge.id}.zz`, edge: edge.id }])
  })
})

describe('[OUT-1] gaps', () => {
  it('requests a resync of all its players when entries of a sim are missing', async () => {
    const harness = await edgeHarness(new Registry())
    const { live, publish, clock, settle } = harness
    const ada = await live('ada')
    await live('bob')
    const to = { player: 'ada', connection: ada.connection, epoch: 1 }
    await publish([{ ...to, frames: [update(1, 1)] }], 'sim-a', 1)
    await publish([{ ...to, frames: [update(1, 2)] }], 'sim-b', 1)
    await clock.run(1000)
    expect(resyncsOf(harness)).toEqual([])
    await publish([{ ...to, frames: [update(1, 4)] }], 'sim-a', 3)
    await clock.run(1000)
    await settle()
    expect(resyncsOf(harness)).toEqual(['ada', 'bob'])
    expect(ada.take().map(({ seq }) => seq)).toEqual([1, 2, 4])
  })

  it('notices that the first entry of a sim is missing', async () => {
    const harness = await edgeHarness(new Registry())
    await harness.live('ada')
    await harness.publish([], 'sim-a', 2)
    await harness.clock.run(1000)
    expect(resyncsOf(harness)).toEqual(['ada'])
  })

  it('requests a resync when its inbox has vanished', async () => {
    const harness = await edgeHarness(new Registry())
    await harness.live('ada')
    harness.server.stop()
    harness.server.start('empty')
    await harness.clock.run(3000)
    expect(resyncsOf(harness)).toEqual(['ada'])
    expect(harness.edge.joined).toBe(true)
  })

  it('spreads resyncs, and repeats those that could not be appended', async () => {
    const harness = await edgeHarness(new Registry(), { settings: { backlogMax: 1000 } })
    const players = Array.from({ length: 40 }, (_, i) => `player-${i}`)
    for (const player of players) await harness.live(player)
    await harness.publish([], 'sim-a', 7)
    harness.server.stop()
    await harness.clock.run(edgeLimits.resyncPeriodMs * 2)
    harness.server.start('kept')
    await harness.clock.run(edgeLimits.resyncPeriodMs)
    await harness.settle()
    expect(resyncsOf(harness)).toHaveLength(edgeLimits.resyncBatchMax)
    await harness.clock.run(1000)
    expect(resyncsOf(harness)).toEqual([...players].sort())
  })

  it('counts an entry that it cannot read, and requests a resync', async () => {
    const harness = await edgeHarness(new Registry())
    const ada = await harness.live('ada')
    await harness.streams.publish(harness.edge.id, '{"from":"sim-a"')
    await harness.clock.run(1000)
    expect(await counted(harness.metrics.edge.badEntries)).toBe(1)
    expect(resyncsOf(harness)).toEqual(['ada'])
    expect(ada.closed).toBeUndefined()
  })
})

describe('slow readers', () => {
  const slow = limits.outboundBytesSoft + 1

  it('get one merged update with the latest values and the seq of the first frame in it', async () => {
    const { live, publish, clock, metrics } = await edgeHarness(new Registry())
    const ada = await live('ada')
    const to = { player: 'ada', connection: ada.connection, epoch: 1 }
    await publish([{ ...to, frames: [update(1, 1, { mood: 'fine' })] }])
    ada.buffered = slow
    await publish([{ ...to, frames: [update(1, 2, { mood: 'sad', energy: 5 }), update(1, 3, { money: 7 })] }])
    await publish([{ ...to, frames: [update(1, 4, { mood: 'glad' })] }])
    await clock.run(200)
    expect(ada.take()).toMatchObject([{ seq: 1 }])
    ada.buffered = 0
    await clock.run(edgeLimits.heldFlushMs)
    expect(ada.take()).toEqual([
      { type: 'batch_update', minute: 4, mood: 'glad', energy: 5, money: 7, seq: 4, epoch: 1, first: 2 },
    ])
    expect(await counted(metrics.edge.coalescedFrames)).toBe(2)
    await publish([{ ...to, frames: [update(1, 5)] }])
    expect(ada.take()).toEqual([{ type: 'u', minute: 5, seq: 5, epoch: 1 }])
  })

  it('get other frames at once, after the update that was held before them', async () => {
    const { live, publish } = await edgeHarness(new Registry())
    const ada = await live('ada')
    const to = { player: 'ada', connection: ada.connection, epoch: 1 }
    ada.buffered = slow
    await publish([{ ...to, frames: [update(1, 1), update(1, 2), receipt(1, 3), update(1, 4), update(1, 5)] }])
    await publish([{ ...to, frames: [receipt(1, 6)] }])
    expect(ada.take().map(({ type, seq, first }) => [type, seq, first])).toEqual([
      ['batch_update', 2, 1],
      ['ack', 3, undefined],
      ['batch_update', 5, 4],
      ['ack', 6, undefined],
    ])
  })

  it('get no merged update across a gap or across epochs', async () => {
    const { live, publish } = await edgeHarness(new Registry())
    const ada = await live('ada')
    const to = { player: 'ada', connection: ada.connection }
    ada.buffered = slow
    await publish([{ ...to, epoch: 1, frames: [update(1, 1), update(1, 3)] }])
    await publish([{ ...to, epoch: 2, frames: [update(2, 4), receipt(2, 5)] }])
    expect(ada.take().map(({ epoch, seq, first }) => [epoch, seq, first])).toEqual([
      [1, 1, undefined],
      [1, 3, undefined],
      [2, 4, undefined],
      [2, 5, undefined],
    ])
  })

  it('miss no frame: the ranges from first to seq are consecutive in any mixture', async () => {
    const { live, publish, clock } = await edgeHarness(new Registry())
    const ada = await live('ada')
    const to = { player: 'ada', connection: ada.connection, epoch: 1 }
    let seq = 0
    for (let round = 0; round < 100; round++) {
      ada.buffered = round % 7 < 4 ? slow : 0
      const frames = Array.from({ length: 1 + (round % 5) }, (_, i) =>
        (round + i) % 4 === 0 ? receipt(1, ++seq) : update(1, ++seq),
      )
      await publish([{ ...to, frames }])
      if (round % 3 === 0) await clock.run(edgeLimits.heldFlushMs)
    }
    ada.buffered = 0
    await clock.run(edgeLimits.heldFlushMs)
    let expected = 1
    for (const frame of ada.take()) {
      expect(frame.first ?? frame.seq).toBe(expected)
      expected = Number(frame.seq) + 1
    }
    expect(expected).toBe(seq + 1)
  })

  it('[CONN-10] are not closed for a burst that they read, however slowly', async () => {
    const { live, publish, clock } = await edgeHarness(new Registry())
    const ada = await live('ada')
    const burst = limits.outboundBytesHigh + 20 * limits.outboundBytesSoft
    ada.buffered = burst
    await publish([{ player: 'ada', connection: ada.connection, epoch: 1, frames: [receipt(1, 1)] }])
    while (ada.buffered > limits.outboundBytesHigh) {
      ada.pong()
      await clock.run(limits.slowReaderMs - 2000)
      expect(ada.closed).toBeUndefined()
      ada.buffered -= limits.outboundBytesSoft
    }
    ada.pong()
    await clock.run(5 * limits.slowReaderMs)
    expect(ada.closed).toBeUndefined()
  })

  it('[CONN-10] are closed when they have much to read and do not read', async () => {
    const { live, clock } = await edgeHarness(new Registry())
    const ada = await live('ada')
    ada.buffered = limits.outboundBytesHigh + 1
    await clock.run(limits.slowReaderMs - 1000)
    expect(ada.closed).toBeUndefined()
    await clock.run(3000)
    expect(ada.closed?.code).toBe(4004)
  })

  it('[CONN-10] are closed at once when they exceed the bound, and the sim gets a disconnect', async () => {
    const { live, publish, forwarded } = await edgeHarness(new Registry())
    const ada = await live('ada')
    ada.stuck = true
    ada.buffered = limits.outboundBytesMax
    await publish([{ player: 'ada', connection: ada.connection, epoch: 1, frames: [receipt(1, 1), receipt(1, 2)] }])
    expect(ada.closed?.code).toBe(4004)
    expect(ada.take()).toHaveLength(1)
    expect(forwarded().at(-1)).toMatchObject({ kind: 'disconnect', connection: ada.connection })
  })
})
