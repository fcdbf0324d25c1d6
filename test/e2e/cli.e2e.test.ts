import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { dataExport } from '@lifegrid/contract/data-export'
import { projectRoot } from '@lifegrid/local/project-root'
import { createClient } from '@lifegrid/sdk/client'
import { guest } from '@lifegrid/sdk/guest'
import { guestSession } from '@lifegrid/sdk/guest-session'
import { expect, test } from 'vitest'
import { waitUntilOwning } from '../harness/faults.ts'
import { partitionsOf } from '../harness/nodes.ts'
import { waitUntil } from '../harness/wait-until.ts'
import { figure, stageOfFile } from './support.ts'

const getStage = stageOfFile()

/** Runs `lifegrid` against this test's cluster. @returns the last line of its output, parsed as JSON. */
function lifegrid(...args: string[]): Promise<Record<string, unknown>> {
  return lifegridWith({}, ...args)
}

async function lifegridWith(more: NodeJS.ProcessEnv, ...args: string[]): Promise<Record<string, unknown>> {
  const env = { ...process.env, LIFEGRID_HOME: getStage().cluster.home.folder, ...more }
  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, ['apps/ctl/src/main.ts', ...args], { cwd: projectRoot, env })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>
}

test('lifegrid play, status, player replay, ledger audit and disconnect work against a running cluster', async () => {
  const stage = getStage()
  const played = await lifegrid('play', '--auto', '--seconds', '5', '--json')
  figure(`cli: play ${JSON.stringify(played)}`)
  expect(played).toMatchObject({ connected: true, reconnects: 0, errors: 0 })
  expect(played.gameMinutes).toBeGreaterThan(0)
  expect(played.commandsAcked).toBe(played.commandsSent)

  // [RIGHTS-9] The player of the file answers the question about analytics.
  const consent = (...answer: string[]) => lifegrid('account', 'consent', ...answer, '--profile', 'auto', '--json')
  expect(await consent()).toMatchObject({ granted: null })
  expect(await consent('yes')).toMatchObject({ granted: true })
  expect(await consent('no')).toMatchObject({ granted: false })
  await expect(lifegrid('account', 'consent', '--profile', 'nobody')).rejects.toThrow('has no player on this cluster')

  const status = await lifegrid('status', '--json')
  expect(JSON.stringify(status)).toContain('sim-1')
  expect(JSON.stringify(status)).toContain('edge-2')

  const crowd = await stage.crowd({ players: 1, commandsPerSecond: 10, seed: 'cli' })
  crowd.play()
  await waitUntil('the player has played', () => crowd.acked() > 10)
  const [player] = crowd.players
  await player?.settle(60_000)
  const replayed = await lifegrid('player', 'replay', player?.ledger.userID ?? '', '--json')
  figure(`cli: replay ${JSON.stringify(replayed)}`)
  expect(replayed.seq).toBeGreaterThan(10)
  // `equalsLive` compares with the life in its owner's memory.
  expect(replayed).toMatchObject({ equalsLive: true, hash: replayed.liveHash })

  const audit = await lifegrid('ledger', 'audit', '--json')
  figure(`cli: ledger audit of ${audit.players} players, ${audit.entries} entries, ${audit.lines} lines`)
  expect(audit).toMatchObject({ sound: true, unopened: 0, sums: { money: '0', diamonds: '0' }, faults: [] })
  // Each of the two births gives diamonds.
  expect(audit.lines).toBeGreaterThanOrEqual(2)

  const { userID, token } = await guest(stage.cluster.http)
  const client = createClient({ url: stage.cluster.ws, userID, token, clock, random: systemRandom })
  await waitUntil('the client is live', () => client.state === 'live')
  const disconnected = await lifegrid('disconnect', '--player', userID, '--yes', '--json')
  expect(disconnected).toMatchObject({ player: userID, edges: [expect.any(String), expect.any(String)] })
  await waitUntil('the client is refused', () => client.state === 'refused')
  expect(client.problem?.code).toBe('revoked')

  const begun = await guestSession(stage.cluster.http)
  const session = { userID: begun.userID, token: begun.token }
  const inSession = createClient({ url: stage.cluster.ws, ...session, clock, random: systemRandom })
  await waitUntil('the client is live', () => inSession.state === 'live')
  await lifegrid('disconnect', '--session', 'another', '--yes', '--json')
  await lifegrid('disconnect', '--session', begun.sessionID, '--yes', '--json')
  await waitUntil('the client is refused', () => inSession.state === 'refused')
  expect(inSession.problem?.code).toBe('revoked')
})

test('[OPS-7] [OPS-8] [OPS-10] lifegrid trace finds a command, player ban closes a socket and refuses its player with the reason, and export writes the data', async () => {
  const { http, ws, home } = getStage().cluster
  const { userID, token } = await guestSession(http)
  const client = createClient({ url: ws, userID, getToken: async () => token, clock, random: systemRandom })
  const born = { firstname: 'Ada', lastname: 'Moreau', sex: 'female' } as const
  expect(await client.send('characterSetup', born)).toMatchObject({ ok: true })
  // [OPS-10] Across the processes, from the handshake to the answer.
  const { entries } = (await lifegrid('player', 'history', userID, '--json')) as { entries: { commandId: string }[] }
  const traced = await lifegrid('trace', entries.at(-1)?.commandId ?? '', '--player', userID, '--json')
  figure(`cli: trace ${JSON.stringify(traced)}`)
  expect((traced.hops as { hop: string }[]).map(({ hop }) => hop).sort()).toEqual([
    'answered by the edge',
    'applied by the sim',
    'committed by the sim',
    'in the stream',
    'read by the sim',
    'received by the edge',
  ])
  expect(traced.silent).toEqual([])

  const banned = await lifegrid('player', 'ban', userID, '--reason', 'Spam in the lounge.', '--yes', '--json')
  expect(banned).toMatchObject({ ban: { accountId: expect.any(String), untilAt: null }, lives: [userID] })
  await waitUntil('the client is refused', () => client.state === 'refused')
  expect(client.problem).toEqual({ code: 'player_banned', message: 'You may not play here: Spam in the lounge.' })

  const out = join(home.folder, 'export.json')
  expect(await lifegrid('player', 'export', userID, '--out', out, '--json')).toMatchObject({ player: userID, out })
  const document = dataExport.parse(JSON.parse(await readFile(out, 'utf8')))
  expect(document.lives).toMatchObject([{ userID, bans: [{ reason: 'Spam in the lounge.' }] }])
})

test('[ADMIN-1] [MOVE-2] lifegrid drain and undrain work with the admin token of the cluster, and with no other', async () => {
  const { cluster } = getStage()
  const wrong = lifegridWith({ ADMIN_TOKEN: 'x'.repeat(50) }, 'drain', 'sim-1', '--yes')
  await expect(wrong).rejects.toThrow(/sim-sim-1-\w+ refuses the admin token in ADMIN_TOKEN/)
  const nowhere = lifegridWith({ ADMIN_TOKEN_FILE: '/nowhere' }, 'drain', 'sim-1', '--yes')
  await expect(nowhere).rejects.toThrow('ADMIN_TOKEN is not set, and /nowhere cannot be read')
  expect((await partitionsOf(cluster.node('sim-1')))?.length).toBeGreaterThan(0)

  const drained = await lifegrid('drain', 'sim-1', '--deadline-ms', '120000', '--yes', '--json')
  expect(drained).toMatchObject({ answer: { draining: true, deadlineMs: 120_000 } })
  await waitUntil('sim-1 is empty', async () => (await partitionsOf(cluster.node('sim-1')))?.length === 0)
  await expect(lifegrid('drain', 'sim-2', '--yes')).rejects.toThrow('refuses with 409')
  expect(await lifegrid('undrain', 'sim-1', '--json')).toMatchObject({ answer: { draining: false } })
  await waitUntilOwning({ cluster }, 'sim-1')
  await expect(lifegrid('drain', 'edge-1', '--force', '--yes')).rejects.toThrow('--force are for sims')
})

test('[MOVE-4] [OPS-20] lifegrid move gives a partition to a sim, lifegrid partitions shows the pin, and --release takes it back', async () => {
  const { cluster } = getStage()
  await expect(lifegrid('move', '0')).rejects.toThrow('Give either --to <sim> or --release.')
  await expect(lifegrid('move', '0', '--to', 'edge-1')).rejects.toThrow('is not a sim')
  await waitUntilOwning({ cluster }, 'sim-1')
  const [partition = -1] = (await partitionsOf(cluster.node('sim-1'))) ?? []
  const moved = await lifegrid('move', String(partition), '--to', 'sim-2', '--json')
  expect(moved).toMatchObject({ partition, to: expect.stringMatching(/^sim-sim-2-/), moved: true })
  const { partitions } = await lifegrid('partitions', '--owner', 'sim-2', '--json')
  expect(partitions).toContainEqual(expect.objectContaining({ partition, owner: moved.to, pin: moved.to }))
  expect(await lifegrid('move', String(partition), '--release', '--json')).toEqual({ partition, released: [moved.to] })
  await expect(lifegrid('move', String(partition), '--release')).rejects.toThrow('is not pinned to a sim')
  await waitUntil('it is back', async () => (await partitionsOf(cluster.node('sim-1')))?.includes(partition) === true)
})

test('[LOUNGE-19] an event that lifegrid makes changes a life, and lifegrid verify finds the same life in the record', async () => {
  const { userID, token } = await guest(getStage().cluster.http)
  const client = createClient({ url: getStage().cluster.ws, userID, token, clock, random: systemRandom })
  const born = { firstname: 'Ada', lastname: 'Moreau', sex: 'female' } as const
  expect(await client.send('characterSetup', born)).toMatchObject({ ok: true })
  await expect(lifegrid('events', 'add', 'double_xp', '2', '--seconds', '60')).rejects.toThrow('must be one of')
  const made = await lifegrid('events', 'add', 'reward_multiplier', '3', '--seconds', '600', '--json')
  const { id } = made.event as { id: number }
  await waitUntil(
    'the life knows the event',
    () => client.view?.feed.some(({ eventId }) => eventId === 'global-event') === true,
  )
  const before = client.view?.state.diamonds ?? 0
  expect(await client.send('claimDailyReward')).toMatchObject({ ok: true })
  // The first day of a streak gives 2.
  await waitUntil('the diamonds', () => client.view?.state.diamonds === before + 6)
  expect(await lifegrid('events', 'end', String(id), '--yes', '--json')).toMatchObject({ ended: true })
  await waitUntil('the event is over', () => client.lounge.events.length === 0)
  // While the client is connected: afterwards the owner keeps the life in memory for a limited time only.
  expect(await lifegrid('player', 'replay', userID, '--json')).toMatchObject({ equalsLive: true })
  client.close()
  expect(await lifegrid('verify', '--all', '--json')).toMatchObject({ differenceCount: 0 })
})
