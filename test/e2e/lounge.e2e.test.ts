import { once } from 'node:events'
import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { mysqlLounge } from '@lifegrid/storage/lounge/mysql-lounge'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { waitUntil } from '../harness/wait-until.ts'
import { figure, stageOfFile } from './support.ts'

const getStage = stageOfFile({
  env: { LOUNGE_OPEN_SCORES: 'true', LOUNGE_CHATS_PER_MINUTE: '100000', LOUNGE_CHATS_PER_MINUTE_PER_IP: '1000000' },
})

let record: ReturnType<typeof mysqlLounge>
beforeAll(() => {
  record = mysqlLounge(getStage().cluster.mysql.url)
})
afterAll(() => record.close())

interface Frame {
  readonly type: string
  readonly [field: string]: unknown
}

/** A client that somebody else wrote: it sends texts, and keeps what it gets. */
interface Visitor {
  readonly frames: Frame[]
  readonly isOpen: boolean
  say(frame: object): void
  messages(): unknown[]
  close(): void
}

async function visit(url: string): Promise<Visitor> {
  const socket = new WebSocket(url, { perMessageDeflate: false })
  const frames: Frame[] = []
  socket.on('message', (data) => frames.push(JSON.parse(String(data)) as Frame))
  socket.on('error', () => {})
  await once(socket, 'open')
  return {
    frames,
    get isOpen() {
      return socket.readyState === WebSocket.OPEN
    },
    say: (frame) => socket.send(JSON.stringify(frame)),
    messages: () => frames.filter(({ type }) => type === 'chat').map(({ message }) => message),
    close: () => socket.close(),
  }
}

const count = (visitor: Visitor): unknown => visitor.frames.findLast(({ type }) => type === 'online_count')?.count

test('[LOUNGE-1] a client of the documentation works on the lounge port and on every path of the other one', async () => {
  const { cluster } = getStage()
  const visitors = await Promise.all([cluster.lounge, `${cluster.ws}ws`, `${cluster.ws}any/where`].map(visit))
  const [ada, bob, cid] = visitors as [Visitor, Visitor, Visitor]
  await waitUntil('the count', () => visitors.every((visitor) => count(visitor) === 3))
  ada.say({ type: 'chat', nickname: 'Player1', message: 'Hello!' })
  ada.say({ type: 'get_events' })
  ada.say({ type: 'ping' })
  await waitUntil('the message', () => bob.messages().length > 0 && cid.messages().length > 0)
  await waitUntil('the pong', () => ada.frames.some(({ type }) => type === 'pong'))
  const frame = bob.frames.find(({ type }) => type === 'chat')
  expect(frame).toEqual({ type: 'chat', nickname: 'Player1', message: 'Hello!', timestamp: frame?.timestamp })
  expect(frame?.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
  expect(ada.frames.filter(({ type }) => type !== 'online_count')).toEqual([{ type: 'pong' }])
  for (const visitor of visitors) visitor.close()
})

test('[LOUNGE-2] [LOUNGE-4] [LOUNGE-5] when an edge is killed, those who stay miss nothing, and nothing acknowledged is lost', async () => {
  const { cluster } = getStage()
  const visitors = await Promise.all(Array.from({ length: 8 }, () => visit(cluster.lounge)))
  await waitUntil('the count', () => visitors.every((visitor) => count(visitor) === visitors.length))
  let sent = 0
  let talking = true
  const talk = async (): Promise<void> => {
    for (; talking; sent++) {
      const visitor = visitors[sent % visitors.length] as Visitor
      const player = `p${sent % visitors.length}@tilo.life`
      visitor.say({ type: 'chat', nickname: `V${sent % visitors.length}`, message: `m${sent}`, id: `c-${sent}` })
      visitor.say({ type: 'score_update', email: player, score: sent + 1, survival_time: 120, id: `s-${sent}` })
      await sleep(clock, 5)
    }
  }
  const talked = talk()
  await sleep(clock, 1_000)
  const [edge] = cluster.nodes('edge')
  await cluster.kill(edge?.name as string, 'SIGKILL')
  const killedAt = clock.monotonic()
  await waitUntil('the cut', () => visitors.some(({ isOpen }) => !isOpen))
  const stayed = visitors.filter(({ isOpen }) => isOpen)
  expect(stayed.length).toBeGreaterThan(0)
  await waitUntil('the new count', () => stayed.every((visitor) => count(visitor) === stayed.length))
  figure(`edge killed, online_count right after ${Math.round(clock.monotonic() - killedAt)} ms`)
  await sleep(clock, 500)
  talking = false
  await talked

  const acked = (prefix: string): number[] =>
    visitors.flatMap(({ frames }) =>
      frames.flatMap(({ type, replyTo }) =>
        type === 'ack' && String(replyTo).startsWith(prefix) ? [Number(String(replyTo).slice(2))] : [],
      ),
    )
  const chats = acked('c-')
  expect(chats.length).toBeGreaterThan(50)
  await waitUntil('the messages in the record', async () => {
    const stored = new Set((await record.recentChat(0, 100_000)).map(({ message }) => message))
    return chats.every((n) => stored.has(`m${n}`))
  })
  const order = (await record.recentChat(0, 100_000)).map(({ message }) => message)
  for (const visitor of stayed) {
    const own = visitors.indexOf(visitor)
    const got = visitor.messages()
    const others = new Set(chats.filter((n) => n % visitors.length !== own).map((n) => `m${n}`))
    await waitUntil('all messages', () => [...others].every((message) => visitor.messages().includes(message)))
    expect(new Set(got).size).toBe(got.length)
    expect(order.filter((message) => new Set(got).has(message))).toEqual(got)
  }
  const scores = acked('s-')
  expect(scores.length).toBeGreaterThan(50)
  const best = new Map<number, number>()
  for (const n of scores) best.set(n % visitors.length, Math.max(n + 1, best.get(n % visitors.length) ?? 0))
  const values = (await record.standings('score', 'all', '', 100)).map(({ value }) => value)
  for (const value of best.values()) expect(values.some((stored) => stored >= value)).toBe(true)
  expect(values.length).toBeGreaterThanOrEqual(best.size)
  figure(`edge killed: ${sent} sent, ${chats.length} messages and ${scores.length} scores acknowledged`)
  const asking = stayed[0] as Visitor
  asking.say({ type: 'getLeaderboard', around: true, id: 'board' })
  await waitUntil('the leaderboard', () => asking.frames.some(({ type }) => type === 'leaderboard'))
  expect(asking.frames.find(({ type }) => type === 'leaderboard')).toMatchObject({
    replyTo: 'board',
    total: values.length,
  })
  for (const visitor of visitors) visitor.close()
})
