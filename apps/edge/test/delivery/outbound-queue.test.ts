import type { OutboundFrame } from '@lifegrid/contract/wire/outbound'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Socket } from '../../src/connections/socket.ts'
import { outboundQueue } from '../../src/delivery/outbound-queue.ts'

interface Sent {
  readonly type: string
  readonly seq: number
  readonly first?: number
  readonly id?: string
  readonly [field: string]: unknown
}

function slowClient() {
  const socket = { bufferedAmount: 1000 }
  const sent: Sent[] = []
  const counts = { held: 0, merged: 0 }
  const queue = outboundQueue({
    socket: socket as unknown as Socket,
    softBytes: 100,
    send: (text) => sent.push(JSON.parse(text) as Sent),
    onHeld: () => counts.held++,
    onMerged: () => counts.merged++,
  })
  return { socket, sent, counts, queue }
}

const update = (seq: number, fields: object): OutboundFrame => ({
  seq,
  coalesce: true,
  text: JSON.stringify({ type: 'u', ...fields, seq, epoch: 1 }),
})
const person = (seq: number, id: string, affinity: number): OutboundFrame => ({
  seq,
  coalesce: false,
  about: id,
  text: JSON.stringify({ type: 'personObject', id, affinity, seq, epoch: 1 }),
})
const event = (seq: number): OutboundFrame => ({
  seq,
  coalesce: false,
  text: JSON.stringify({ type: 'messageEvent', seq, epoch: 1 }),
})

describe('a slow client', () => {
  test('[OUT-4] gets the latest frame about each person, and the latest value of each field of the state', () => {
    const { sent, counts, queue } = slowClient()
    const frames = [
      update(10, { minute: 1, energy: 5 }),
      person(11, 'p1', 1),
      update(12, { minute: 2, mood: 'good' }),
      person(13, 'p1', 2),
      person(14, 'p2', 7),
    ]
    for (const frame of frames) queue.push(1, frame)
    expect(sent).toEqual([])
    expect(queue.holding).toBe(true)
    expect(counts).toEqual({ held: 1, merged: 2 })
    queue.flush(true)
    expect(sent).toEqual([
      { type: 'batch_update', minute: 2, energy: 5, mood: 'good', first: 10, seq: 10, epoch: 1 },
      { type: 'personObject', id: 'p1', affinity: 2, first: 11, seq: 11, epoch: 1 },
      { type: 'personObject', id: 'p2', affinity: 7, first: 12, seq: 14, epoch: 1 },
    ])
  })

  test('gets other frames after those that were held', () => {
    const { sent, queue } = slowClient()
    queue.push(1, person(3, 'p1', 1))
    queue.push(1, person(4, 'p2', 1))
    queue.push(1, event(5))
    expect(sent.map(({ seq, first }) => [first ?? seq, seq])).toEqual([
      [3, 3],
      [4, 4],
      [5, 5],
    ])
  })

  test('that has caught up gets each frame as it comes', () => {
    const { socket, sent, queue } = slowClient()
    socket.bufferedAmount = 0
    const frames = [update(1, { minute: 1 }), person(2, 'p1', 1), person(3, 'p1', 2)]
    for (const frame of frames) queue.push(1, frame)
    expect(sent).toEqual(frames.map(({ text }) => JSON.parse(text)))
  })

  test('[CONN-2] can resume after any frame that it got: it has everything up to that number, or something newer', () => {
    const about = fc.constantFrom('', 'p1', 'p2', 'p3')
    fc.assert(
      fc.property(fc.array(about, { minLength: 1, maxLength: 12 }), fc.nat(), (things, cut) => {
        const { sent, queue } = slowClient()
        const frames = things.map((thing, index) => {
          const seq = index + 1
          return thing === '' ? update(seq, { minute: seq, [`field${seq % 3}`]: seq }) : person(seq, thing, seq)
        })
        for (const frame of frames) queue.push(1, frame)
        queue.flush(true)
        // Each frame continues where the one before ends, and the last one has the last number.
        let next = 1
        for (const { first, seq } of sent) {
          expect(first ?? seq).toBe(next)
          next = seq + 1
        }
        expect(next).toBe(frames.length + 1)
        // The connection ends after some of them, and the client gets the frames after the number that it has.
        const got = sent.slice(0, (cut % sent.length) + 1)
        const last = got.at(-1)?.seq ?? 0
        const replayed = frames.slice(last).map(({ text }) => JSON.parse(text) as Sent)
        expect(merged([...got, ...replayed])).toEqual(merged(frames.map(({ text }) => JSON.parse(text) as Sent)))
      }),
    )
  })
})

/** What a client knows after these frames. */
function merged(frames: readonly Sent[]) {
  const known = new Map<string, object>()
  for (const { seq: _seq, first: _first, epoch: _epoch, type, ...body } of frames) {
    const isUpdate = type === 'u' || type === 'batch_update'
    const key = body.id ?? (isUpdate ? 'u' : type)
    known.set(key, isUpdate ? { ...known.get(key), ...body } : body)
  }
  return new Map([...known].sort(([a], [b]) => (a < b ? -1 : 1)))
}
