import { once } from 'node:events'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { closeCodes, errors } from '@lifegrid/contract/errors'
import { createClient } from '@lifegrid/sdk/client'
import { guest } from '@lifegrid/sdk/guest'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { waitUntil } from '../harness/wait-until.ts'
import { badFrame } from './bad-frames.ts'
import { figure, stageOfFile } from './support.ts'

// Tokens and command limits as in production. Only the number of guests is raised, for the many connections of this test.
const getStage = stageOfFile({
  auth: 'token',
  env: { COMMANDS_PER_MINUTE: '30', COMMAND_BURST: '60', GUESTS_PER_MINUTE: '1000' },
})

const frames = 10_000
const connections = 20

/** An error frame, or the close of the socket. */
type Answer = { readonly code: string } | { readonly closed: number }

/** A raw connection. */
interface Talk {
  readonly socket: WebSocket
  /** The next answer. Frames other than errors are skipped. */
  answer(): Promise<Answer>
}

async function talk(): Promise<Talk> {
  const socket = new WebSocket(getStage().cluster.ws, { perMessageDeflate: false })
  const answers: Answer[] = []
  let wake = (): void => {}
  const take = (answer: Answer): void => {
    answers.push(answer)
    wake()
  }
  socket.on('message', (data) => {
    const frame = JSON.parse(data.toString()) as { type: string; code?: string }
    if (frame.type === 'error') take({ code: frame.code ?? '' })
  })
  socket.on('close', (closed) => take({ closed }))
  socket.on('error', () => {})
  await once(socket, 'open')
  return {
    socket,
    async answer() {
      while (answers.length === 0) await new Promise<void>((resolve) => (wake = resolve))
      return answers.shift() as Answer
    },
  }
}

function nameOf(answer: Answer): string {
  return 'code' in answer ? answer.code : `closed ${answer.closed}`
}

const closings = new Set<number>(Object.values(closeCodes).map(({ code }) => code))

/** Whether the contract documents the answer. */
function isDocumented(answer: Answer): boolean {
  return 'code' in answer ? Object.hasOwn(errors, answer.code) : closings.has(answer.closed)
}

test('10 000 bad frames are refused with documented codes, change nothing and crash nothing', async () => {
  const { cluster, store } = getStage()
  const pids = cluster.nodes().map(({ pid }) => pid)
  const identities = await Promise.all(Array.from({ length: connections }, () => guest(cluster.http)))
  const answers = new Map<string, number>()
  const undocumented: string[] = []
  let left = frames

  const fuzz = async (worker: number): Promise<void> => {
    const random = seededRandom(`bad-input-${worker}`)
    const identity = identities[worker]
    while (left > 0) {
      const { socket, answer } = await talk()
      // Half of the connections send init first.
      const init = { type: 'init', userID: identity?.userID, token: identity?.token, id: 'i' }
      if (random.uint32() % 2 === 0) socket.send(JSON.stringify(init))
      for (let open = true; open && left > 0; ) {
        left--
        const { what, data } = badFrame(random)
        socket.send(data)
        const got = await answer()
        open = 'code' in got
        answers.set(nameOf(got), (answers.get(nameOf(got)) ?? 0) + 1)
        if (!isDocumented(got)) undocumented.push(`${what}: ${nameOf(got)}`)
      }
      socket.terminate()
    }
  }
  await Promise.all(identities.map((_, worker) => fuzz(worker)))

  figure(`bad input: ${JSON.stringify(Object.fromEntries([...answers].sort()))}`)
  expect(undocumented).toEqual([])
  expect([...answers.values()].reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(frames)
  for (const { userID } of identities) {
    const types = (await store.journal(userID)).map(({ type }) => type)
    expect(
      types.filter((type) => !type.startsWith('sys.')),
      userID,
    ).toEqual([])
  }
  expect(cluster.nodes().map(({ pid }) => pid)).toEqual(pids)
  expect(cluster.nodes().every(({ running }) => running)).toBe(true)
})

test('a bad token, a command before init, a second init, a wrong state and a rate that is too high each get their code', async () => {
  const { cluster, store } = getStage()
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
  const codes = new Set<string>()
  for (let i = 0; i < 70; i++) codes.add(nameOf(await player.answer()))
  expect([...codes].sort()).toEqual(['not_created', 'rate_limited'])
  player.socket.terminate()
  const applied = (await store.journal(identity.userID)).filter(({ outcome }) => outcome === 'ok')
  expect(applied.every(({ type }) => type.startsWith('sys.'))).toBe(true)
})

test('after all of that a new player can play', async () => {
  const { cluster } = getStage()
  const { userID, token } = await guest(cluster.http)
  const client = createClient({ url: cluster.ws, userID, token, clock, random: systemRandom })
  await waitUntil('the client is live', () => client.state === 'live')
  const born = await client.send('characterSetup', { firstname: 'Ada', lastname: 'Moreau', sex: 'female' })
  expect(born).toMatchObject({ ok: true })
  client.close()
})
