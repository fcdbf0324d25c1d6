import { sleep } from '@lifegrid/base/clock'
import { randomId } from '@lifegrid/base/random'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { sandboxReceipt } from '@lifegrid/receipts/sandbox'
import { accountSession } from '@lifegrid/sdk/account-session'
import { guestSession } from '@lifegrid/sdk/guest-session'
import { below, pick } from '@lifegrid/testkit/pick'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { type CheckResult, check } from '../harness/checker.ts'
import { killEdge, killSim } from '../harness/faults.ts'
import { plantLives } from '../harness/journalled-life.ts'
import { liveLife } from '../harness/nodes.ts'
import { replayedHash } from '../harness/replay-check.ts'
import { waitUntil } from '../harness/wait-until.ts'
import { badFrame } from './bad-frames.ts'
import { type RandomPlayer, randomPlayer } from './random-player.ts'
import { figure, recoveryDeadlineMs, stageOfFile } from './support.ts'

const storeKey = 'the key of the sandbox store of this file'
const getStage = stageOfFile({ auth: 'token', workers: 1, env: { SANDBOX_STORE_KEY: storeKey } })

/** All random choices follow from it. `LIFEGRID_SEED` repeats a run, as far as the timing of processes allows. */
const seed = process.env.LIFEGRID_SEED ?? randomId(systemRandom, 8)
const again = `to repeat: LIFEGRID_SEED=${seed} npx vitest run --project e2e test/e2e/random-commands.e2e.test.ts`
const playMs = 14_000
/** The ages in years of the lives of the one account, each of them played by two clients in turn. */
const ages = [0, 16, 34] as const
const lives = ages.length
/** Fewer than purchases, so that several lives send the same one. */
let receipts: readonly string[] = []

/** A node that is killed, at a time from the beginning. */
interface Kill {
  readonly atMs: number
  readonly node: 'edge-1' | 'edge-2' | 'sim-1' | 'sim-2'
}

/** Which nodes die, and when. */
function schedule(): Kill[] {
  const random = seededRandom(`kills-${seed}`)
  const nodes = ['sim-1', 'edge-1', 'sim-2', 'edge-2'] as const
  const turn = below(random, nodes.length)
  return nodes.map((_, n) => ({
    atMs: 1_000 + n * 3_000 + below(random, 1_500),
    node: nodes[(turn + n) % nodes.length] as Kill['node'],
  }))
}

let players: readonly RandomPlayer[] = []
let result: CheckResult

/** One account with some lives, and two clients for each life: one behind each edge. */
async function connect(): Promise<RandomPlayer[]> {
  const { cluster } = getStage()
  const url = cluster.http
  const session = accountSession({ url, session: await guestSession(url) })
  const ids = [session.userID]
  while (ids.length < lives) {
    const made = await session.call('createLife', { label: `Life ${'ABC'[ids.length]}` })
    if (!made.ok) throw new Error(`${made.code}: ${made.message}`)
    ids.push(made.value.userID)
  }
  await growUp(ids)
  const edges = getStage().edgeUrls()
  const made: RandomPlayer[] = []
  for (const [n, userID] of ids.entries()) {
    const switched = await session.switchLife(userID)
    if (!switched.ok) throw new Error(switched.message)
    const getToken = async (): Promise<string> => switched.value.token
    for (const [device, edge] of edges.entries()) {
      const random = seededRandom(`${seed}-${n}-${device}`)
      made.push(randomPlayer({ url: edge, userID, getToken, clock, random, receipts }))
    }
  }
  return made
}

/** Gives the lives their ages: so that most commands have somebody and something to be about. */
async function growUp(ids: readonly string[]): Promise<void> {
  const { cluster, engine } = getStage()
  const grown = ids.flatMap((playerId, n) => {
    const years = ages[n] ?? 0
    return years === 0 ? [] : [{ playerId, seed: `${seed}-${n}`, years, bornAt: clock.now() - 2 * 3_600_000 }]
  })
  await plantLives(cluster.mysql.url, grown, { clock, engine })
}

/** The two clients of a life take it from each other now and then. */
async function takeTurns(untilMs: number): Promise<void> {
  const random = seededRandom(`turns-${seed}`)
  while (clock.monotonic() < untilMs) {
    await sleep(clock, 300 + below(random, 700))
    pick(random, players).client.reconnect()
  }
}

/** Strangers send frames that cannot be read. */
async function sendGarbage(untilMs: number): Promise<void> {
  const random = seededRandom(`garbage-${seed}`)
  while (clock.monotonic() < untilMs) {
    const socket = new WebSocket(pick(random, getStage().edgeUrls()), { perMessageDeflate: false })
    socket.on('error', () => undefined)
    socket.on('open', () => {
      for (let n = 0; n < 5; n++) socket.send(badFrame(random).data)
    })
    await sleep(clock, 200)
    socket.terminate()
  }
}

async function kill({ atMs, node }: Kill, startedAt: number): Promise<void> {
  await sleep(clock, Math.max(0, startedAt + atMs - clock.monotonic()))
  await (node.startsWith('sim') ? killSim : killEdge)(getStage(), node, () => undefined)
}

beforeAll(async () => {
  const times = { purchasedAt: clock.now(), expiresAt: clock.now() + 3_600_000 }
  const key = new TextEncoder().encode(storeKey)
  receipts = await Promise.all(
    [0, 1, 2, 3].map((n) => sandboxReceipt({ transactionId: `random-${n}`, productId: 'handful', ...times }, key)),
  )
  const kills = schedule()
  figure(`random commands: ${again}`)
  figure(`random commands: ${kills.map(({ atMs, node }) => `${node} at ${atMs} ms`).join(', ')}`)
  players = await connect()
  const startedAt = clock.monotonic()
  const untilMs = startedAt + playMs
  const playing = players.map((player) => player.play(untilMs))
  await Promise.all([...playing, takeTurns(untilMs), sendGarbage(untilMs), ...kills.map((one) => kill(one, startedAt))])
  const settled = await Promise.all(players.map((player) => player.settle(recoveryDeadlineMs)))
  expect(settled, again).not.toContain(false)
  const ledgers = players.map(({ ledger }) => ledger)
  result = await check(getStage(), ledgers)
  const { violations: _, ...counts } = result
  figure(`random commands: ${JSON.stringify(counts)}`)
  figure(
    `random commands: ${Math.round((100 * result.acked) / (result.acked + result.refused))} % of the answered succeeded`,
  )
})
afterAll(() => {
  for (const { client } of players) client.close()
})

test('[PROTO-5] journal, ledger and state agree with what the clients were told', () => {
  expect(result.violations, again).toEqual([])
  expect(result, again).toMatchObject({ lost: 0, doubled: 0, appliedThoughRefused: 0 })
  // A run in which nothing succeeds, nothing is refused, or nobody dies proves nothing.
  expect(result.acked, again).toBeGreaterThan(100)
  expect(result.refused, again).toBeGreaterThan(100)
  expect(result.epochs, again).toBeGreaterThan(lives)
})

test('[PROTO-5] the lives in memory are those that the journal gives', async () => {
  const { cluster, store, engine } = getStage()
  for (const userID of new Set(players.map(({ ledger }) => ledger.userID))) {
    const live = await liveLife(cluster, userID)
    if (live === undefined) continue
    const journal = await store.journal(userID, live.seq)
    expect(replayedHash(journal, live.at, engine), `${userID}: ${again}`).toBe(live.hash)
  }
})

test('[PROTO-5] [CMD-11] [PURCHASE-2] no receipt is in a journal, and each has paid once', async () => {
  const { store } = getStage()
  const userIDs = [...new Set(players.map(({ ledger }) => ledger.userID))]
  for (const userID of userIDs) {
    for (const { type, message } of await store.journal(userID)) {
      const isThere = receipts.some((receipt) => message.includes(receipt))
      expect(isThere, `${type}: ${again}`).toBe(false)
    }
  }
  const purchases = async () => (await Promise.all(userIDs.map((userID) => store.purchasesOf(userID)))).flat()
  await waitUntil('every purchase is settled', async () =>
    (await purchases()).every(({ settledAt }) => settledAt !== null),
  )
  const paid = (await purchases()).filter(({ verdict }) => verdict === 'paid')
  expect(paid.length, again).toBeGreaterThan(0)
  expect(new Set(paid.map(({ transactionId }) => transactionId)).size, again).toBe(paid.length)
})
