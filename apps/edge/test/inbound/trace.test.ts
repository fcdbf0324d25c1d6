import { traceIdOf } from '@lifegrid/contract/wire/trace-context'
import { Registry } from '@lifegrid/observability/metrics'
import { hopSpans } from '@lifegrid/observability/tracing/hop-spans'
import { describe, expect, it } from 'vitest'
import { traceSource } from '../../src/inbound/trace-source.ts'
import { edgeHarness, receipt } from '../support/edge-harness.ts'

const upgrade = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'

describe('[OPS-9] the trace of a command', () => {
  it('is one of its own for each command of each connection', () => {
    const [one, other] = [traceSource('edge-a-x.1', undefined), traceSource('edge-a-x.2', undefined)]
    const made = Array.from({ length: 500 }, () => [one.next(), other.next()]).flat()
    const ids = made.map(traceIdOf)
    expect(ids).not.toContain(undefined)
    expect(new Set(ids).size).toBe(1000)
    expect(new Set(made.map((each) => each.slice(36, 52))).size).toBe(1000)
  })

  it('is that of the WebSocket handshake if it has one, with spans of its own; a bad one is ignored', () => {
    const source = traceSource('edge-a-x.1', upgrade)
    const [first, second] = [source.next(), source.next()]
    expect([traceIdOf(first), traceIdOf(second)]).toEqual([traceIdOf(upgrade), traceIdOf(upgrade)])
    expect(first).not.toBe(second)
    const zero = `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`
    for (const bad of ['', 'x', zero, upgrade.toUpperCase(), `${upgrade}-1`, upgrade.replace('00-', '01-')]) {
      expect(traceIdOf(bad)).toBeUndefined()
      expect(traceSource('edge-a-x.1', bad).next()).toBe(traceSource('edge-a-x.1', undefined).next())
    }
  })

  it('[OPS-10] goes into the stream, and the edge remembers when the command came, was queued and was answered', async () => {
    const harness = await edgeHarness(new Registry())
    const ada = await harness.live('ada')
    ada.say({ type: 'speed', message: 1000, id: 'a-"1"' })
    await harness.settle()
    const entry = harness.forwarded().find((each) => each.kind === 'command')
    const traceparent = entry?.kind === 'command' ? entry.traceparent : undefined
    expect(traceIdOf(traceparent)).toBeDefined()
    const hops = () => harness.edge.trace('a-"1"').map(({ hop }) => hop)
    expect(hops()).toEqual(['received by the edge', 'in the stream'])
    await harness.clock.run(40)
    await harness.publish([{ player: 'ada', connection: ada.connection, epoch: 1, frames: [receipt(1, 1, 'a-"1"')] }])
    expect(hops()).toEqual(['received by the edge', 'in the stream', 'answered by the edge'])
    const seen = harness.edge.trace('a-"1"')
    expect(seen.every((hop) => hop.player === 'ada' && hop.traceparent === traceparent)).toBe(true)
    expect((seen[2]?.at ?? 0) - (seen[0]?.at ?? 0)).toBeGreaterThanOrEqual(40)
  })
})

/** An edge whose spans are kept as their names, and that exports the traces for which `samples` says so. */
async function tracedEdge(settings = {}, samples = () => true) {
  const names: string[] = []
  const spans = hopSpans({
    wanted: ({ sampled }) => sampled,
    emit: ({ name, spanId, error }) =>
      names.push(`${name}${spanId ? ' (own)' : ''}${error ? ` failed: ${error}` : ''}`),
  })
  const harness = await edgeHarness(new Registry(), { settings, tracing: { spans, samples } })
  return { ...harness, names, ada: await harness.live('ada') }
}

describe('[OPS-22] the spans of a command on its edge', () => {
  it('are those of its hops and its own; the flag of its context tells the other nodes', async () => {
    const { ada, names, ...edge } = await tracedEdge()
    ada.say({ type: 'speed', message: 1000, id: 'a-1' })
    await edge.settle()
    const entry = edge.forwarded().find((each) => each.kind === 'command')
    expect(entry?.kind === 'command' && entry.traceparent?.endsWith('-01')).toBe(true)
    await edge.publish([{ player: 'ada', connection: ada.connection, epoch: 1, frames: [receipt(1, 1, 'a-1')] }])
    expect(names).toEqual(['in the stream', 'answered by the edge', 'command speed (own)'])
    // Without an id there is no answer to wait for.
    ada.say({ type: 'speed', message: 1000 })
    await edge.settle()
    expect(names.slice(3)).toEqual(['in the stream', 'command speed (own)'])
  })

  it('end with a refusal', async () => {
    const { ada, names, ...edge } = await tracedEdge({ commandBurst: 1, commandsPerMinute: 1 })
    ada.say({ type: 'speed', message: 1000, id: 'a-1' })
    ada.say({ type: 'speed', message: 1000, id: 'a-2' })
    await edge.settle()
    const why = 'not in the stream: rate_limited'
    expect(names).toEqual(['in the stream', `${why} failed: ${why}`, `command speed (own) failed: ${why}`])
  })

  it('are not made for a trace that the sampler leaves out', async () => {
    const { ada, names, ...edge } = await tracedEdge({}, () => false)
    ada.say({ type: 'speed', message: 1000, id: 'a-1' })
    await edge.settle()
    const entry = edge.forwarded().find((each) => each.kind === 'command')
    expect(entry?.kind === 'command' && entry.traceparent?.endsWith('-00')).toBe(true)
    expect(names).toEqual([])
  })
})
