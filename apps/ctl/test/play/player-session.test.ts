import { readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { takeLock } from '@lifegrid/local/state/lock'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keepPlayer } from '../../src/play/player-file.ts'
import { playerSession } from '../../src/play/player-session.ts'

let folder: string
let path: string
beforeEach(async () => {
  folder = await testFolder('player-session')
  path = join(folder, 'ada.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const url = 'ws://127.0.0.1:8001/'

/** A server that ends the session when a refresh token comes back after its exchange, as the real one does. */
function server() {
  let n = 0
  let hasEnded = false
  const asked: string[] = []
  const answers: (() => void)[] = []
  const request = (async (_url: URL, { body }: RequestInit) => {
    const { refreshToken } = JSON.parse(String(body)) as { refreshToken: string }
    asked.push(refreshToken)
    await new Promise<void>((answer) => answers.push(answer))
    if (refreshToken !== `r-${n}`) hasEnded = true
    if (hasEnded) return Response.json({ type: 'error', code: 'bad_token', message: 'Used before.' }, { status: 401 })
    n++
    const times = { expiresIn: 900, refreshExpiresIn: 9000 }
    return Response.json({ userID: 'ada', token: `t-${n}`, refreshToken: `r-${n}`, sessionID: 's', ...times })
  }) as typeof fetch
  return { request, asked, answerOne: () => answers.shift()?.() }
}

const clock = manualClock()

function play(name: string, { request }: ReturnType<typeof server>) {
  const session = { userID: 'ada', refreshToken: 'r-0' }
  return playerSession({ url, player: { path, session }, clock, random: seededRandom(name), request }).getToken
}

/** Lets the processes run until the answer is there. The server answers when it is asked. */
async function answered<T>({ answerOne }: ReturnType<typeof server>, wanted: Promise<T>): Promise<T> {
  let isDone = false
  const settled = wanted.finally(() => {
    isDone = true
  })
  settled.catch(() => undefined)
  while (!isDone) {
    await clock.run(50)
    answerOne()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return settled
}

test('the newest refresh token is in the file', async () => {
  const cluster = server()
  keepPlayer(path, url, { userID: 'ada', refreshToken: 'r-0' })
  const getToken = play('one', cluster)
  expect(await answered(cluster, getToken())).toBe('t-1')
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ url, userID: 'ada', refreshToken: 'r-1' })
  expect(await answered(cluster, getToken('t-1'))).toBe('t-2')
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ refreshToken: 'r-2' })
})

describe('[AUTH-2] two processes that play the same player', () => {
  test('exchange its token one after the other, each the newest one', async () => {
    const cluster = server()
    keepPlayer(path, url, { userID: 'ada', refreshToken: 'r-0' })
    const [one, two] = [play('one', cluster), play('two', cluster)]
    const both = Promise.all([one(), two()])
    await clock.run(1_000)
    // The first has its answer not yet, so the second waits.
    expect(cluster.asked).toEqual(['r-0'])
    expect(await answered(cluster, both)).toEqual(['t-1', 't-2'])
    expect(await answered(cluster, one('t-1'))).toBe('t-3')
    expect(await answered(cluster, two('t-2'))).toBe('t-4')
    expect(cluster.asked).toEqual(['r-0', 'r-1', 'r-2', 'r-3'])
    expect(readdirSync(folder)).toEqual(['ada.json'])
  })

  test('do not wait for each other for ever', async () => {
    const cluster = server()
    const lock = takeLock(`${path}.lock`)
    const waiting = expect(play('two', cluster)()).rejects.toThrow('has held')
    await clock.run(30_000)
    await waiting
    expect(cluster.asked).toEqual([])
    if (lock.ok) lock.value.release()
    expect(await answered(cluster, play('two', cluster)())).toBe('t-1')
  })
})
