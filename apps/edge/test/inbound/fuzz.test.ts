import { type CommandName, commands, isCommandName } from '@lifegrid/contract/commands/index.generated'
import { closeCodes, errors } from '@lifegrid/contract/errors'
import { limits } from '@lifegrid/contract/limits'
import { Registry } from '@lifegrid/observability/metrics'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { afterEach, describe, expect, it } from 'vitest'
import { parseClientFrame } from '../../src/inbound/parse-client-frame.ts'
import { edgeHarness } from '../support/edge-harness.ts'
import { type FakeClient, fakeClient } from '../support/fake-client.ts'
import { garbage } from '../support/garbage.ts'

const frames = 10_000
const knownCloses: ReadonlySet<number> = new Set(Object.values(closeCodes).map(({ code }) => code))

/** A property that every object inherits. A frame that could change it would change it for the whole process. */
const inherited = Reflect.ownKeys(Object.prototype).length

afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype)).toHaveLength(inherited)
  expect(({} as Record<string, unknown>).x).toBeUndefined()
})

describe(`${frames} frames of garbage`, () => {
  it('make the parser return a frame that its schema accepts, or a refusal of the table', () => {
    const random = seededRandom('parser')
    const seen = new Map<string, number>()
    for (let i = 0; i < frames; i++) {
      const text = garbage(random)
      const result = parseClientFrame(text)
      const outcome = result.ok ? result.value.kind : result.error.code
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1)
      if (!result.ok) {
        expect(Object.hasOwn(errors, result.error.code), text.slice(0, 200)).toBe(true)
        continue
      }
      if (result.value.kind !== 'command') continue
      expect(commands[result.value.name].message.safeParse(result.value.message).success, text.slice(0, 200)).toBe(true)
    }
    // The garbage must reach all of the parser.
    const reached = ['init', 'ping', 'command', 'not_json', 'not_an_object', 'too_long', 'too_deep', 'forbidden_name']
    for (const outcome of [...reached, 'unknown_command', 'invalid_message']) {
      expect(seen.get(outcome) ?? 0, outcome).toBeGreaterThan(5)
    }
  })

  it('make a live edge forward only valid commands, and answer every frame', async () => {
    const random = seededRandom('edge')
    const harness = await edgeHarness(new Registry(), {
      settings: {
        commandBurst: 100_000,
        connectBurst: 100_000,
        handshakesPerMinute: 100_000,
        backlogMax: 100_000,
        partitions: 1,
        lanes: 1,
      },
    })
    const { edge, live, settle, forwarded } = harness
    let client: FakeClient = await live('ada')
    const check = (): void => {
      for (const frame of client.take()) {
        // The edge itself acknowledges commands for the whole account.
        if (frame.type === 'pong' || frame.type === 'ack') continue
        expect(frame.type).toBe('error')
        expect(Object.hasOwn(errors, String(frame.code))).toBe(true)
      }
    }
    let accepted = 0
    for (let i = 0; i < frames; i++) {
      const text = garbage(random)
      const before = client.frames.length
      client.sayText(text)
      const parsed = parseClientFrame(text)
      const isCommand = parsed.ok && parsed.value.kind === 'command'
      // Reads that wait for their turn are forgotten when their connection closes.
      if (parsed.ok && parsed.value.kind === 'command' && commands[parsed.value.name].kind === 'write') accepted++
      if (!isCommand) expect(client.frames.length, text.slice(0, 200)).toBe(before + 1)
      if (i % 50 === 0) await settle()
      if (client.closed === undefined) continue
      expect(knownCloses.has(client.closed.code)).toBe(true)
      check()
      await settle()
      client = await live('ada')
    }
    await settle()
    check()
    const commandsIn = forwarded().filter((entry) => entry.kind === 'command')
    expect(commandsIn.filter(({ type }) => commands[type as CommandName].kind === 'write')).toHaveLength(accepted)
    expect(accepted).toBeGreaterThan(100)
    for (const entry of commandsIn) {
      expect(entry.player).toBe('ada')
      expect(entry.id.length).toBeLessThanOrEqual(limits.commandIdLengthMax)
      expect(isCommandName(entry.type) && commands[entry.type].message.safeParse(entry.message).success).toBe(true)
    }
    expect((await harness.metrics.edge.refusals.get()).values.some(({ labels }) => labels.code === 'internal')).toBe(
      false,
    )
    // The edge still works for an honest client.
    const honest = fakeClient(edge)
    honest.say({ type: 'ping' })
    expect(honest.take()).toMatchObject([{ type: 'pong' }])
  })

  it('cause no forwarding before init', async () => {
    const random = seededRandom('before init')
    const { edge, settle, forwarded } = await edgeHarness(new Registry(), {
      settings: { handshakesPerMinute: 100_000 },
    })
    let client = fakeClient(edge)
    for (let i = 0; i < frames; i++) {
      const text = garbage(random)
      const parsed = parseClientFrame(text)
      if (parsed.ok && parsed.value.kind === 'init') continue
      const before = client.frames.length
      client.sayText(text)
      expect(client.frames.length).toBe(before + 1)
      if (client.closed === undefined) continue
      await settle()
      client = fakeClient(edge)
    }
    await settle()
    expect(forwarded()).toEqual([])
  })
})
