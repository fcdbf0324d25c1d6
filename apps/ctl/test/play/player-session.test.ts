import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { afterEach, beforeEach, expect, test } from 'vitest'
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

/** A server that ends the session when a refresh token is exchanged twice by different attempts, as the real one does. */
function server() {
  let n = 0
  const seen = new Map<string, { readonly attempt: string; readonly tokens: object }>()
  const request = (async (_url: URL, { body }: RequestInit) => {
    const { refreshToken, attempt } = JSON.parse(String(body)) as { refreshToken: string; attempt: string }
    const before = seen.get(refreshToken)
    if (before !== undefined && before.attempt !== attempt) {
      return Response.json({ type: 'error', code: 'bad_token', message: 'Used before.' }, { status: 401 })
    }
    const times = { expiresIn: 900, refreshExpiresIn: 9000 }
    const tokens = before?.tokens ?? {
      userID: 'ada',
      token: `t-${++n}`,
      refreshToken: `r-${n}`,
      sessionID: 's',
      ...times,
    }
    seen.set(refreshToken, { attempt, tokens })
    return Response.json(tokens)
  }) as typeof fetch
  return { request }
}

function play(name: string, request: typeof fetch) {
  const session = { userID: 'ada', refreshToken: 'r-0' }
  return playerSession({ url, player: { path, session }, clock: manualClock(), random: seededRandom(name), request })
}

test('the newest refresh token is in the file', async () => {
  const { request } = server()
  keepPlayer(path, url, { userID: 'ada', refreshToken: 'r-0' })
  const getToken = play('one', request)
  expect(await getToken()).toBe('t-1')
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ url, userID: 'ada', refreshToken: 'r-1' })
  expect(await getToken('t-1')).toBe('t-2')
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ refreshToken: 'r-2' })
})

test('two processes that play the same player never exchange the same token twice', async () => {
  const { request } = server()
  keepPlayer(path, url, { userID: 'ada', refreshToken: 'r-0' })
  const [one, two] = [play('one', request), play('two', request)]
  // At the same time: the second finds the attempt of the first in the file, and repeats it.
  expect(await Promise.all([one(), two()])).toEqual(['t-1', 't-1'])
  expect(await one('t-1')).toBe('t-2')
  expect(await two('t-1')).toBe('t-3')
  expect(await one('t-2')).toBe('t-4')
})
