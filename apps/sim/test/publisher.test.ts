import { memoryServer } from '@lifegrid/cluster/memory/server'
import { memoryStreams } from '@lifegrid/cluster/memory/streams'
import type { OutboundEntry, OutboundFrame } from '@lifegrid/contract/wire/outbound'
import { manualClock, settlePromises } from '@lifegrid/testkit/manual-clock'
import { expect, test } from 'vitest'
import { simLimits } from '../src/limits.ts'
import { publisher } from '../src/output/publisher.ts'

const to = { edge: 'edge', connection: 'edge.1' }
const other = { edge: 'edge', connection: 'edge.2' }

/** A publisher whose appends end when the test says so, if it holds them. */
async function rig() {
  const clock = manualClock()
  const streams = memoryStreams({ server: memoryServer(clock), clock })
  const entries: OutboundEntry[] = []
  for (const edge of ['edge', 'far']) {
    const entry = (data: string): void => void entries.push(JSON.parse(data) as OutboundEntry)
    await streams.openInbox(edge, { entry, gap() {}, failed() {} })
  }
  const held: { readonly edge: string; readonly data: string; end(): void; fail(): void }[] = []
  let hold = false
  let isFull = false
  let inFlight = 0
  let most = 0
  const errors: string[] = []
  const overflows: number[] = []
  const full: string[] = []
  const sending = publisher({
    self: 'sim',
    clock,
    streams: {
      ...streams,
      async publish(edge, data) {
        inFlight++
        most = Math.max(most, inFlight)
        try {
          if (hold) {
            await new Promise<void>((resolve, reject) => {
              held.push({ edge, data, end: resolve, fail: () => reject(new Error('Redis is away')) })
            })
          }
          return isFull ? 'full' : await streams.publish(edge, data)
        } finally {
          inFlight--
        }
      },
    },
    onFull: (edge) => full.push(edge),
    onError: (_error, edge) => errors.push(edge),
    onOverflow: (_edge, frames) => overflows.push(frames),
  })
  return {
    clock,
    entries,
    errors,
    held,
    most: () => most,
    full,
    overflows,
    sending,
    set isFull(to: boolean) {
      isFull = to
    },
    set hold(to: boolean) {
      hold = to
    },
    async settle() {
      await clock.run(100)
    },
  }
}

function frame(seq: number, bytes = 10): OutboundFrame {
  return { seq, coalesce: false, text: 'x'.repeat(bytes) }
}

/** The numbers of the frames that a connection got, in order. */
function seqs(entries: readonly OutboundEntry[], connection: string): number[] {
  return entries.flatMap(({ players }) =>
    players.filter((each) => each.connection === connection).flatMap(({ frames }) => frames.map(({ seq }) => seq)),
  )
}

function bytesOf({ players }: OutboundEntry): number {
  return players.flatMap(({ frames }) => frames).reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
}

test('[CONN-4] a connection is closed with the first reason given', async () => {
  const { entries, sending, settle } = await rig()
  sending.close(to, 'ada', 1, 'replaced')
  sending.close(to, 'ada', 1, 'resync')
  await sending.flush()
  await settle()
  expect(entries.flatMap(({ players }) => players.map(({ close }) => close))).toEqual(['replaced'])
})

test('[OUT-1] at most one append to an edge is in flight, and what comes meanwhile goes out together, in order', async () => {
  const r = await rig()
  r.hold = true
  for (let seq = 1; seq <= 20; seq++) {
    r.sending.frame(seq % 2 === 0 ? to : other, 'ada', 1, frame(seq))
    await r.clock.run(1)
  }
  expect(r.held).toHaveLength(1)
  // Another edge does not wait for this one.
  r.sending.frame({ edge: 'far', connection: 'far.1' }, 'bob', 1, frame(1))
  await r.clock.run(1)
  expect(r.held.map(({ edge }) => edge)).toEqual(['edge', 'far'])
  expect(r.most()).toBe(2)
  r.hold = false
  for (const { end } of r.held) end()
  await r.settle()
  const near = r.entries.filter(({ players }) => players.some(({ player }) => player === 'ada'))
  expect(near.map(({ n }) => n)).toEqual([1, 2])
  expect(seqs(near, other.connection)).toEqual([1, 3, 5, 7, 9, 11, 13, 15, 17, 19])
  expect(seqs(near, to.connection)).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18, 20])
})

test('[OUT-1] an entry is bounded in bytes and in frames, and a close comes after all frames of its connection', async () => {
  const r = await rig()
  const large = Math.floor(simLimits.entryBytesMax / 3)
  for (let seq = 1; seq <= 10; seq++) r.sending.frame(to, 'ada', 1, frame(seq, large))
  r.sending.frame(to, 'ada', 1, frame(11, simLimits.entryBytesMax * 2))
  r.sending.close(to, 'ada', 1, 'replaced')
  for (let seq = 1; seq <= simLimits.entryFramesMax + 1; seq++) r.sending.frame(other, 'bob', 1, frame(seq, 1))
  await r.sending.flush()
  await r.settle()
  expect(seqs(r.entries, to.connection)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  expect(seqs(r.entries, other.connection)).toHaveLength(simLimits.entryFramesMax + 1)
  for (const entry of r.entries) {
    const frames = entry.players.flatMap((each) => each.frames)
    expect(frames.length).toBeLessThanOrEqual(simLimits.entryFramesMax)
    if (frames.length > 1) expect(bytesOf(entry)).toBeLessThanOrEqual(simLimits.entryBytesMax)
  }
  const closing = r.entries.filter(({ players }) => players.some(({ close }) => close !== undefined))
  expect(closing.map((entry) => seqs([entry], to.connection).at(-1))).toEqual([11])
  expect(r.entries.map(({ n }) => n)).toEqual(r.entries.map((_, i) => i + 1))
})

test.each([
  { bound: 'bytes', frames: 40, bytes: Math.ceil(simLimits.waitingBytesMax / 20) },
  { bound: 'frames', frames: 2 * simLimits.waitingFramesMax, bytes: 1 },
])(
  '[OUT-1] what waits for a slow edge is bounded in $bound: it is dropped and counted, and the edge sees the gap',
  async ({ frames, bytes }) => {
    const r = await rig()
    r.hold = true
    r.sending.frame(to, 'ada', 1, frame(1))
    await r.clock.run(1)
    r.sending.close(other, 'bob', 1, 'replaced')
    for (let seq = 2; seq <= frames; seq++) {
      r.sending.frame(to, 'ada', 1, frame(seq, bytes))
      const [waiting] = r.sending.waiting()
      expect(waiting?.bytes).toBeLessThanOrEqual(simLimits.waitingBytesMax)
    }
    expect(r.overflows.length).toBeGreaterThan(0)
    const dropped = r.overflows.reduce((sum, n) => sum + n, 0)
    r.hold = false
    r.held[0]?.end()
    await r.settle()
    // The edge asks for the whole state of its players when a number is missing.
    expect(r.entries[1]?.n).toBe(2 + r.overflows.length)
    expect(seqs(r.entries, to.connection)).toHaveLength(frames - dropped)
    expect(r.entries.flatMap(({ players }) => players.map(({ close }) => close))).toContain('replaced')
  },
)

test('[OUT-2] an entry that a full stream does not take is offered again, and nothing is lost', async () => {
  const test = await rig()
  const { sending, settle, entries, full, errors, overflows, clock } = test
  test.isFull = true
  sending.frame(to, 'ada', 1, frame(1))
  await settle()
  sending.frame(to, 'ada', 1, frame(2))
  let flushed = false
  void sending.flush().then(() => {
    flushed = true
  })
  await clock.run(5 * simLimits.fullRetryMs)
  expect(entries).toEqual([])
  expect(full.length).toBeGreaterThan(2)
  expect(flushed).toBe(false)
  expect(sending.waiting()[0]?.stalledMs).toBeGreaterThan(0)
  test.isFull = false
  await clock.run(2 * simLimits.fullRetryMs)
  expect(entries.map(({ n, players }) => [n, players[0]?.frames.map(({ seq }) => seq)])).toEqual([
    [1, [1]],
    [2, [2]],
  ])
  expect([errors, overflows, flushed]).toEqual([[], [], true])
  expect(sending.waiting()[0]).toMatchObject({ bytes: 0, stalledMs: 0 })
})

test('[OUT-1] the gap is shown even if nothing comes after it', async () => {
  const r = await rig()
  r.hold = true
  r.sending.frame(to, 'ada', 1, frame(1))
  await r.clock.run(1)
  r.sending.frame(to, 'ada', 1, frame(2, simLimits.waitingBytesMax + 1))
  expect(r.overflows).toEqual([1])
  r.hold = false
  r.held[0]?.end()
  await r.settle()
  expect(r.entries.map(({ n }) => n)).toEqual([1, 3])
})

test('[OUT-1] a failed append leaves a gap in the numbers, and the next one follows', async () => {
  const r = await rig()
  r.hold = true
  r.sending.frame(to, 'ada', 1, frame(1))
  await r.clock.run(1)
  r.sending.frame(to, 'ada', 1, frame(2))
  r.hold = false
  r.held[0]?.fail()
  await r.clock.run(simLimits.publishRetryMs - 10)
  expect(r.errors).toEqual(['edge'])
  expect(r.entries).toEqual([])
  await r.settle()
  expect(r.entries.map(({ n }) => n)).toEqual([2])
  expect(seqs(r.entries, to.connection)).toEqual([2])
})

test('[OUT-1] the loss of the last entry is shown to the edge, although nothing comes after it', async () => {
  const r = await rig()
  r.hold = true
  r.sending.frame(to, 'ada', 1, frame(1))
  await r.clock.run(1)
  r.hold = false
  r.held[0]?.fail()
  await r.clock.run(simLimits.publishRetryMs + 100)
  expect(r.entries).toEqual([{ from: 'sim', n: 2, players: [] }])
})

test('[MOVE-1] a flush ends when all that was collected before it is in the streams, and not before', async () => {
  const r = await rig()
  r.hold = true
  r.sending.frame(to, 'ada', 1, frame(1))
  await r.clock.run(1)
  r.sending.frame(to, 'ada', 1, frame(2))
  let flushed = false
  void r.sending.flush().then(() => {
    flushed = true
  })
  r.held[0]?.end()
  await settlePromises()
  expect(r.held).toHaveLength(2)
  expect(flushed).toBe(false)
  // What comes later is not waited for.
  r.sending.frame(to, 'ada', 1, frame(3))
  r.held[1]?.end()
  await settlePromises()
  expect(flushed).toBe(true)
})
