import { expect, test } from 'vitest'
import { traceRing } from '../../src/trace-ring.ts'
import { type FinishedSpan, hopSpans } from '../../src/tracing/hop-spans.ts'

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
const own = '00f067aa0ba902b7'
const traceparent = `00-${traceId}-${own}-01`
const handshake = `00-${traceId}-1111111111111111-01`
const command = { id: 'c-1', player: 'ada', traceparent }

/** A ring under a clock that the test moves, and the spans that come of its hops, as text. */
function ringOf({ runningMax, wanted = () => true }: { runningMax?: number; wanted?: () => boolean } = {}) {
  const finished: FinishedSpan[] = []
  const clock = { now: 0 }
  const spans = hopSpans({ wanted, emit: (span) => finished.push(span), ...(runningMax && { runningMax }) })
  const ring = traceRing({ max: 100, now: () => clock.now, spans })
  const shown = () =>
    finished.map(({ name, from, to, spanId, parent, error }) =>
      [name, `${from}-${to}`, spanId ?? 'new', `of ${parent?.spanId}`, ...(error === undefined ? [] : [error])].join(
        ', ',
      ),
    )
  return { clock, ring, spans, finished, shown }
}

test('[OPS-22] the span of a command reaches from its receipt to its answer, and those of its hops are below it', () => {
  const { clock, ring, finished, shown } = ringOf()
  ring.add('received by the edge', command, { begins: { type: 'speed', parent: handshake } })
  clock.now = 3
  ring.add('in the stream', command)
  clock.now = 9
  ring.add('answered by the edge', command, { last: true })
  expect(shown()).toEqual([
    `in the stream, 0-3, new, of ${own}`,
    `answered by the edge, 3-9, new, of ${own}`,
    `command speed, 0-9, ${own}, of 1111111111111111`,
  ])
  expect(finished.every((span) => span.traceId === traceId && span.command.id === 'c-1')).toBe(true)
})

test('[OPS-22] a sim counts from the stream’s time, and knows the trace of a commit, which names none', () => {
  const { clock, ring, shown } = ringOf()
  clock.now = 20
  ring.add('read by the sim', command, { since: 12 })
  clock.now = 21
  ring.add('applied by the sim', command)
  clock.now = 30
  ring.add('committed by the sim', { id: 'c-1', player: 'ben' }, { last: true })
  ring.add('committed by the sim', { id: 'c-1', player: 'ada' }, { last: true })
  expect(shown()).toEqual([
    `read by the sim, 12-20, new, of ${own}`,
    `applied by the sim, 20-21, new, of ${own}`,
    `committed by the sim, 21-30, new, of ${own}`,
  ])
})

test('[OPS-22] what failed is marked, and a command without an answer ends with what the edge knows', () => {
  const { clock, ring, spans, shown } = ringOf({ runningMax: 2 })
  ring.add('received by the edge', command, { begins: { type: 'speed', parent: undefined } })
  clock.now = 2
  ring.add('not in the stream: overloaded', command, { failed: true, last: true })
  const refused = 'not in the stream: overloaded'
  expect(shown()).toEqual([
    `${refused}, 0-2, new, of ${own}, ${refused}`,
    `command speed, 0-2, ${own}, of undefined, ${refused}`,
  ])
  for (const id of ['c-2', 'c-3', 'c-4', 'c-4'])
    ring.add('received by the edge', { ...command, id }, { begins: { type: 'speed', parent: undefined } })
  // c-2 was one too many, and c-4 was sent again.
  expect(shown().slice(2)).toEqual(Array(2).fill(`command speed, 2-2, ${own}, of undefined, no answer was sent`))
  spans.end()
  expect(shown()).toHaveLength(6)
  spans.end()
  expect(shown()).toHaveLength(6)
})

test('[OPS-22] there is no span without a context that can be read, and none of a trace that is not wanted', () => {
  const all = ringOf()
  all.ring.add('read by the sim', { id: 'c', player: 'ada' }, { since: 0 })
  all.ring.add('read by the sim', { id: 'c', player: 'ada', traceparent: 'x' }, { since: 0 })
  expect(all.finished).toEqual([])
  const none = ringOf({ wanted: () => false })
  none.ring.add('read by the sim', command, { since: 0 })
  none.spans.end()
  expect(none.finished).toEqual([])
  // The rings of `lifegrid trace` remember all of them.
  expect(none.ring.find('c-1')).toHaveLength(1)
})
