import { once } from 'node:events'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { closeCodes, errors } from '@lifegrid/contract/errors'
import { createClient } from '@lifegrid/sdk/client'
import { guest } from '@lifegrid/sdk/guest'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { badFrame } from '../chaos/bad-frames.ts'
import { until } from '../chaos/player.ts'
import { type Stage, startStage } from '../chaos/stage.ts'
import { figure } from './support.ts'

let stage: Stage

beforeAll(async () => {
  // With tokens and the limits for people, as in production; only the fuzzer's own sockets are more than one person has.
  stage = await startStage({
    env: { AUTH_MODE: 'token', COMMANDS_PER_MINUTE: '30', COMMAND_BURST: '60', GUESTS_PER_MINUTE: '1000' },
  })
})
afterAll(() => stage?.end())

const frames = 10_000
const connections = 20

/** A raw connection that hands out what it hears, one by one. */
interface Talk {
  readonly socket: WebSocket
  /** The next frame that is an error, or the close; frames about the life in between are passed over. */
  answer(): Promise<{ code: string } | { closed: number }>
}

async function talk(): Promise<Talk> {
  const socket = new WebSocket(stage.cluster.ws, { perMessageDeflate: false })
  const heard: ({ code: string } | { closed: number })[] = []
  let wake = (): void => {}
  const hear = (what: { code: string } | { closed: number }): void => {
    heard.push(what)
    wake()
  }
  socket.on('message', (data) => {
    const frame = JSON.parse(data.toString()) as { type: string; code?: string }
    if (frame.type === 'error') hear({ code: frame.code ?? '' })
  })
  socket.on('close', (closed) => hear({ closed }))
  socket.on('error', () => {})
  await once(socket, 'open')
  return {
    socket,
    async answer() {
      while (heard.length === 0) await new Promise<void>((resolve) => (wake = resolve))
      return heard.shift() as { code: string } | { closed: number }
    },
  }
}

test('10 000 frames that cannot be right are refused by name, change nothing and crash nothing', async () => {
  const { cluster, store } = stage
  const pids = cluster.nodes().map(({ pid }) => pid)
  const identities = await Promise.all(Array.from({ length: connections }, () => guest(cluster.http)))
  const refusals = new Map<string, number>()
  const strange: string[] = []
  const closings = new Set<number>(Object.values(closeCodes).map(({ code }) => code))
  let left = frames

  const fuzz = async (worker: number): Promise<void> => {
    const random = seededRandom(`bad-input-${worker}`)
    const identity = identities[worker]
    while (left > 0) {
      const { socket, answer } = await talk()
      // Every other connection has a player; the rest never say who they are.
      const init = { type: 'init', userID: identity?.userID, token: identity?.token, id: 'i' }
      if (random.uint32() % 2 === 0) socket.send(JSON.stringify(init))
      for (let open = true; open && left > 0; ) {
        left--
        const { what, data } = badFrame(random)
        socket.send(data)
        const got = await answer()
        open = 'code' in got
        const name = 'code' in got ? got.code : `closed ${got.closed}`
        refusals.set(name, (refusals.get(name) ?? 0) + 1)
        const known = 'code' in got ? Object.hasOwn(errors, got.code) : closings.has(got.closed)
        if (!known) strange.push(`${what}: ${name}`)
      }
      socket.terminate()
    }
  }
  await Promise.all(identities.map((_, worker) => fuzz(worker)))

  figure(`bad input: ${JSON.stringify(Object.fromEntries([...refusals].sort()))}`)
  expect(strange).toEqual([])
  expect([...refusals.values()].reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(frames)
  for (const { userID } of identities) {
    const types = new Set((await store.journal(userID)).map(({ type }) => type))
    expect(
      [...types].filter((type) => !type.startsWith('sys.')),
      userID,
    ).toEqual([])
  }
  expect(cluster.nodes().map(({ pid }) => pid)).toEqual(pids)
  expect(cluster.nodes().every(({ running }) => running)).toBe(true)
})

test('a bad token, a command before init, in the wrong state, and too fast are each told as such', async () => {
  const { cluster, store } = stage
  const identity = await guest(cluster.http)
  const stranger = await talk()
  stranger.socket.send(JSON.stringify({ type: 'start', id: 'a' }))
  expect(await stranger.answer()).toEqual({ code: 'init_required' })
  stranger.socket.send(JSON.stringify({ type: 'init', userID: identity.userID, token: 'x.y.z' }))
  expect(await stranger.answer()).toEqual({ code: 'bad_token' })
  expect(await stranger.answer()).toEqual({ closed: closeCodes.bad_token.code })

  const player = await talk()
  player.socket.send(JSON.stringify({ type: 'init', ...identity, id: 'i' }))
  player.socket.send(JSON.stringify({ type: 'init', ...identity, id: 'i2' }))
  expect(await player.answer()).toEqual({ code: 'already_initialized' })
  for (let i = 0; i < 70; i++) player.socket.send(JSON.stringify({ type: 'speed', message: 1000, id: `s-${i}` }))
  const codes = new Map<string, number>()
  for (let i = 0; i < 70; i++) {
    const got = await player.answer()
    const code = 'code' in got ? got.code : `closed ${got.closed}`
    codes.set(code, (codes.get(code) ?? 0) + 1)
  }
  expect([...codes.keys()].sort()).toEqual(['not_created', 'rate_limited'])
  player.socket.terminate()
  const applied = (await store.journal(identity.userID)).filter(({ outcome }) => outcome === 'ok')
  expect(applied.every(({ type }) => type.startsWith('sys.'))).toBe(true)
})

test('after all of that a newcomer plays', async () => {
  const { userID, token } = await guest(stage.cluster.http)
  const client = createClient({ url: stage.cluster.ws, userID, token, clock, random: systemRandom })
  await until(clock, 10_000, 'live', () => client.state === 'live')
  const born = await client.send('characterSetup', { firstname: 'Ada', lastname: 'Moreau', sex: 'female' })
  expect(born).toMatchObject({ ok: true })
  client.close()
})
