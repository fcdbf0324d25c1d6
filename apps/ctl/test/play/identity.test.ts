import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type IdentityContext, identity, type Player } from '../../src/play/identity.ts'
import { profileOf } from '../../src/play/play-command.ts'
import { tokenAdvice, tokenRefused } from '../../src/play/token-refused.ts'

let folder: string
let guests: number
let ctx: IdentityContext
beforeEach(async () => {
  folder = await testFolder('players')
  guests = 0
  ctx = {
    folder,
    guestSession: async () => tokensOf(`guest-${++guests}`),
    beginSession: async (_url, token) => tokensOf(token.replace('token-of-', '')),
  }
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function tokensOf(userID: string) {
  const refreshToken = `refresh-of-${userID}`
  return { userID, token: 't', expiresIn: 900, refreshToken, refreshExpiresIn: 9000, sessionID: 's' }
}

function play(wish: { url?: string; cluster?: string; profile?: string; createNew?: boolean } = {}): Promise<Player> {
  const place = { url: wish.url ?? 'ws://127.0.0.1:8001/', cluster: wish.cluster ?? 'local-one', local: true }
  return identity({ place, profile: wish.profile ?? 'default', createNew: wish.createNew ?? false }, ctx)
}

describe('the stored players', () => {
  test('are the same on another port of the same cluster', async () => {
    const first = await play({ url: 'ws://127.0.0.1:18301/' })
    expect(first).toMatchObject({ userID: 'guest-1', kept: false, setAside: null })
    const second = await play({ url: 'ws://127.0.0.1:18302/' })
    expect(second).toMatchObject({ userID: 'guest-1', kept: true, setAside: null })
    expect(second.session).toEqual({ userID: 'guest-1', refreshToken: 'refresh-of-guest-1' })
    expect(guests).toBe(1)
  })

  test('are different for each cluster and each profile', async () => {
    const wishes = [{}, { cluster: 'local-two' }, { profile: 'auto' }, { cluster: 'play.example-1', profile: 'auto' }]
    const ids = async (): Promise<string[]> => {
      const found: string[] = []
      for (const wish of wishes) found.push((await play(wish)).userID)
      return found
    }
    expect(await ids()).toEqual(['guest-1', 'guest-2', 'guest-3', 'guest-4'])
    expect(await ids()).toEqual(['guest-1', 'guest-2', 'guest-3', 'guest-4'])
  })

  test('are set aside under numbered names when new ones are created', async () => {
    const { path } = await play()
    const first = await readFile(path, 'utf8')
    const second = await play({ createNew: true })
    expect(second).toMatchObject({ userID: 'guest-2', setAside: path.replace('.json', '.1.bak.json') })
    const third = await play({ createNew: true })
    expect(third).toMatchObject({ userID: 'guest-3', setAside: path.replace('.json', '.2.bak.json') })
    expect(await readFile(second.setAside ?? '', 'utf8')).toBe(first)
    expect((await readdir(join(folder, 'local-one'))).sort()).toEqual([
      'default.1.bak.json',
      'default.2.bak.json',
      'default.json',
    ])
    expect((await play()).userID).toBe('guest-3')
  })

  test('stay in place when the cluster creates no new one', async () => {
    const { userID } = await play()
    const { guestSession } = ctx
    ctx = { ...ctx, guestSession: () => Promise.reject(new Error('503')) }
    await expect(play({ createNew: true })).rejects.toThrow(/did not create a new player \(503\)/)
    ctx = { ...ctx, guestSession }
    expect((await play()).userID).toBe(userID)
  })

  test('are the same for two processes that create the first player of a profile at once', async () => {
    const both = await Promise.all([play(), play()])
    expect(new Set(both.map(({ userID }) => userID)).size).toBe(1)
    expect(await readdir(join(folder, 'local-one'))).toEqual(['default.json'])
  })

  test('of earlier versions, with the token of a guest, get a session', async () => {
    const path = join(folder, 'local-one/default.json')
    await mkdir(join(folder, 'local-one'))
    await writeFile(path, JSON.stringify({ url: 'ws://x', userID: 'ada', token: 'token-of-ada' }))
    expect(await play()).toMatchObject({ userID: 'ada', kept: true })
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({
      url: 'ws://127.0.0.1:8001/',
      userID: 'ada',
      refreshToken: 'refresh-of-ada',
    })
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(guests).toBe(0)
  })

  test('can be read by their owner only', async () => {
    const { path } = await play()
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  test.each(['', 'null', '{', '{"userID":1}'])('are not read from a file that contains %j', async (content) => {
    await mkdir(join(folder, 'local-one'))
    await writeFile(join(folder, 'local-one/default.json'), content)
    await expect(play()).rejects.toThrow(/is not a valid player file.*--new/)
    expect((await play({ createNew: true })).setAside).toMatch(/default\.1\.bak\.json$/)
  })

  test.each(['', '../up', 'a.b', 'x'.repeat(41)])('cannot be named %j', async (profile) => {
    await expect(play({ profile })).rejects.toThrow(/is not a profile name/)
    expect(guests).toBe(0)
  })
})

test('the autoplayer has its own profile unless one is given', () => {
  expect(profileOf({})).toBe('default')
  expect(profileOf({ auto: true })).toBe('auto')
  expect(profileOf({ auto: true, profile: 'default' })).toBe('default')
})

describe('a refused token', () => {
  test('is distinguished from other refusals', () => {
    const problem = { code: 'bad_token', message: '' }
    expect(tokenRefused('refused', problem)).toBe(true)
    expect(tokenRefused('refused', { ...problem, code: 'session_ended' })).toBe(true)
    expect(tokenRefused('paused', problem)).toBe(false)
    expect(tokenRefused('refused', { ...problem, code: 'bad_init' })).toBe(false)
    expect(tokenRefused('refused', null)).toBe(false)
  })

  test('leads to advice with the right command', async () => {
    const made = await play()
    expect(tokenAdvice(made, {})).not.toContain('--new')
    const kept = await play()
    expect(tokenAdvice(kept, {})).toContain(kept.path)
    expect(tokenAdvice(kept, {})).toContain('npx lifegrid play --new (')
    expect(tokenAdvice(kept, { auto: true })).toContain('npx lifegrid play --new --auto (')
    const options = { url: 'ws://there', profile: 'ada' }
    expect(tokenAdvice(kept, options)).toContain('npx lifegrid play --new --url ws://there --profile ada (')
  })
})
