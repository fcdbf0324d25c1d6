import { createMetrics, Registry } from '@lifegrid/observability/metrics'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { describe, expect, it } from 'vitest'
import type { Connection } from '../../src/connections/connection.ts'
import { loungeLimits } from '../../src/lounge/limits.ts'
import { room } from '../../src/lounge/room.ts'
import type { SharedFrames } from '../../src/lounge/shared-frames.ts'

/** A member of which a room needs no more, and what was written to it. */
function member(id: string) {
  const writes: SharedFrames[] = []
  const socket = { sendShared: (frames: SharedFrames) => writes.push(frames), bufferedAmount: 0 }
  return { writes, connection: { id, phase: 'fresh', socket, sentBytes: 0 } as unknown as Connection }
}

function world(size: number) {
  const clock = manualClock()
  const one = room({ clock, metrics: createMetrics(new Registry()), onSlow: () => {}, onSize: () => {} })
  const members = Array.from({ length: size }, (_, n) => member(`m${n}`))
  for (const { connection } of members) one.add(connection)
  return { clock, room: one, members }
}

describe('a room', () => {
  it('[LOUNGE-2] makes the bytes of frames once, and all members who have not spoken get the same ones', async () => {
    const { clock, room: one, members } = world(3)
    one.publish('first', { connection: 'm0' })
    one.publish('ä'.repeat(100))
    await clock.run(0)
    const [speaker, ...others] = members.map(({ writes }) => writes)
    expect(others[0]).toHaveLength(1)
    expect(others[0]?.[0]?.bytes).toBe(others[1]?.[0]?.bytes)
    const long = Buffer.concat([Buffer.from([0x81, 126, 0, 200]), Buffer.from('ä'.repeat(100))])
    const short = Buffer.concat([Buffer.from([0x81, 5]), Buffer.from('first')])
    expect(others[0]?.[0]?.bytes).toEqual(Buffer.concat([short, long]))
    expect(speaker).toEqual([{ texts: ['ä'.repeat(100)], bytes: long }])
  })

  it('[LOUNGE-22] writes to each member once for all that was gathered, in order, with its own frames as they are for it', async () => {
    const { clock, room: one, members } = world(2)
    one.publish('before')
    await clock.run(0)
    const texts = Array.from({ length: 20 }, (_, n) => `t${n}`)
    for (const [n, text] of texts.entries()) {
      one.publish(text, n % 5 === 0 ? { connection: 'm1', text: `own ${text}` } : undefined)
    }
    await clock.run(2 * loungeLimits.gatherMsMin)
    const [first, second] = members.map(({ writes }) => writes.slice(1))
    expect(first?.map((frames) => frames.texts)).toEqual([texts])
    expect(second?.map((frames) => frames.texts)).toEqual([
      texts.map((text, n) => (n % 5 === 0 ? `own ${text}` : text)),
    ])
  })
})
