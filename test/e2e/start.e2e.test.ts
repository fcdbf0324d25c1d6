import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { type IncomingMessage, request } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { projectRoot } from '@lifegrid/local/project-root'
import { readState } from '@lifegrid/local/state/state-file'
import { createClient } from '@lifegrid/sdk/client'
import { guest, type Identity } from '@lifegrid/sdk/guest'
import { mysqlStore } from '@lifegrid/storage/mysql/store'
import { dataFolder } from '@lifegrid/testkit/data-folder'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { waitUntil } from '../harness/wait-until.ts'

/** The line that `npm start -- --json` prints. */
interface Ready {
  readonly ws: string
  readonly http: string
  readonly lounge: string
  readonly auth: string
  readonly admin: Readonly<Record<string, string>>
}

let home: string
let player: Identity
let started: ChildProcess | undefined
beforeAll(async () => {
  home = await dataFolder('start')
  await writeFile(join(home, 'test.env'), 'RULESET=classic\n')
})
afterEach(stop)
afterAll(() => rm(home, { recursive: true, force: true }))

function env(): NodeJS.ProcessEnv {
  const {
    AUTH_MODE: _,
    RULESET: _____,
    ADMIN_TOKEN: __,
    ADMIN_TOKEN_FILE: ___,
    ALLOWED_HOSTS: ____,
    ...rest
  } = process.env
  return { ...rest, LIFEGRID_HOME: home, LIFEGRID_ENV_FILE: join(home, 'test.env') }
}

/** Runs `npm start` with the options. Resolves when the cluster is ready. */
async function start(...options: string[]): Promise<{ readonly ready: Ready; readonly said: () => string }> {
  const ports = ['--port', '0', '--lounge-port', '0', '--edges', '1', '--sims', '1', '--json']
  const child = spawn(process.execPath, ['infra/local/src/main.ts', 'start', ...ports, ...options], {
    cwd: projectRoot,
    env: env(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started = child
  let output = ''
  let said = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (said += String(chunk)))
  let isClosed = false
  child.once('close', () => {
    isClosed = true
  })
  await waitUntil('the cluster is ready', () => isClosed || output.includes('\n'))
  if (isClosed) throw new Error(said)
  return { ready: JSON.parse(output) as Ready, said: () => said }
}

async function stop(): Promise<void> {
  const child = started
  started = undefined
  if (child === undefined || child.exitCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  expect(await exit).toEqual([0, null])
}

/** Runs `lifegrid` against the cluster. @returns the last line of its output, parsed as JSON. */
async function lifegrid(...args: string[]): Promise<Record<string, unknown>> {
  const options = { cwd: projectRoot, env: env() }
  const { stdout } = await promisify(execFile)(process.execPath, ['apps/ctl/src/main.ts', ...args], options)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>
}

/** The state that a client with this identity reaches, and the code of its problem. */
async function connects(url: string, identity: { readonly userID: string; readonly token?: string }): Promise<string> {
  const client = createClient({ url, ...identity, clock, random: systemRandom })
  try {
    await waitUntil('the client is live or refused', () => client.state === 'live' || client.state === 'refused')
    return client.state === 'live' ? 'live' : (client.problem?.code ?? 'refused')
  } finally {
    client.close()
  }
}

/** The rules by which a life was born, from the record. */
async function rulesetOf(userID: string): Promise<unknown> {
  const state = readState(join(home, 'run/state.json'))
  const store = await mysqlStore({ url: state?.mysqlUrl ?? '', lanes: 0, clock })
  const [birth] = await store.journal(userID)
  await store.close()
  return (JSON.parse(birth?.message ?? '{}') as { ruleset?: unknown }).ruleset
}

/** The status of a request for the host `evil.example`, as a page sends it whose name was bound to the address. */
async function rebound(url: string, method: string): Promise<number | undefined> {
  const host = `evil.example:${new URL(url).port}`
  const asked = request(url, { method, headers: { host, origin: `http://${host}` }, agent: false }).end()
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  response.resume()
  return response.statusCode
}

async function reboundSocket(url: string): Promise<string> {
  const host = `evil.example:${new URL(url).port}`
  const socket = new WebSocket(url, { headers: { host }, origin: `http://${host}` })
  const [error] = (await once(socket, 'error')) as [Error]
  return error.message
}

test('[PROTO-1] [HOST-1] [HOST-2] [ADMIN-1] npm start --auth token on ::1: players need a token, nodes the admin token, and pages the right host', async () => {
  const { ready, said } = await start('--auth', 'token', '--host', '::1')
  expect(ready).toMatchObject({ auth: 'token', ws: expect.stringMatching(/^ws:\/\/\[::1\]:\d+\/$/) })
  expect(said()).toContain('need a token, from POST /api/guest (--auth token)')
  expect(said()).not.toContain('WARNING')

  player = await guest(ready.http)
  expect(await connects(ready.ws, player)).toBe('live')
  expect(said()).toContain('test.env sets RULESET')
  expect(await rulesetOf(player.userID)).toBe('classic')
  expect(await connects(ready.lounge, player)).toBe('live')
  expect(await connects(ready.ws, { userID: player.userID })).toBe('bad_token')
  expect(await connects(ready.ws, { userID: 'ada' })).toBe('bad_token')
  // The web client, which the start has built.
  expect(await (await fetch(ready.http)).text()).toContain('<div id="app">')

  const played = await lifegrid('play', '--auto', '--seconds', '2', '--json')
  expect(played).toMatchObject({ connected: true, errors: 0 })
  expect(JSON.stringify(await lifegrid('status', '--json'))).toContain('edge-edge-1-')

  expect(await rebound(ready.http, 'GET')).toBe(421)
  expect(await rebound(`${ready.http}api/guest`, 'POST')).toBe(421)
  expect(await reboundSocket(ready.ws)).toContain('421')
  const token = (await readFile(join(home, 'admin-token'), 'utf8')).trim()
  expect(Object.keys(ready.admin)).toEqual(['edge-1', 'sim-1', 'worker-1'])
  for (const url of Object.values(ready.admin)) {
    expect((await fetch(`${url}/metrics`)).status).toBe(200)
    expect(await rebound(`${url}/metrics`, 'GET')).toBe(421)
    expect(await rebound(`${url}/drain`, 'POST')).toBe(421)
    const drain = (authorization: string) => fetch(`${url}/drain`, { method: 'POST', headers: { authorization } })
    expect((await fetch(`${url}/drain`, { method: 'POST' })).status).toBe(401)
    expect((await drain(`Bearer ${player.token}`)).status).toBe(401)
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    // The only sim refuses for another reason, which it gives to the holder of the token alone.
    expect((await drain(`Bearer ${token}`)).status).toBe(url === ready.admin['sim-1'] ? 409 : 202)
  }
})

test('[HOST-2] npm start on a public address needs tokens by default, and accepts those of the run before', async () => {
  const { ready, said } = await start('--host', '0.0.0.0', '--workers', '0')
  expect(ready.auth).toBe('token')
  expect(said()).not.toContain('WARNING')
  expect(await connects(ready.ws, player)).toBe('live')
  expect(await connects(ready.ws, { userID: player.userID })).toBe('bad_token')
})

test('[HOST-2] npm start on a public address is open only with consent, and warns', async () => {
  const open = ['--host', '::', '--workers', '0', '--auth', 'open']
  await expect(start(...open)).rejects.toThrow('--auth open --anyone-can-play-any-life')
  const { ready, said } = await start(...open, '--anyone-can-play-any-life')
  expect(ready.auth).toBe('open')
  expect(said().match(/WARNING: --auth open on ::/g)).toHaveLength(2)
  expect(await readFile(join(home, 'logs/edge-1.log'), 'utf8')).toContain('AUTH_MODE=open: anyone who names a userID')
  expect(await connects(ready.ws, { userID: 'ada' })).toBe('live')
  expect(await rebound(ready.http, 'GET')).toBe(421)
})
