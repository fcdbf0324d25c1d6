import { systemClock as clock } from '@lifegrid/base/system-clock'
import { systemRandom as random } from '@lifegrid/base/system-random'
import { dataExport } from '@lifegrid/contract/data-export'
import type { FrameOf, ServerFrame } from '@lifegrid/contract/frames/index.generated'
import type { Tokens } from '@lifegrid/contract/http/shapes'
import { sandboxReceipt, sandboxRefund } from '@lifegrid/receipts/sandbox'
import { type AccountSession, accountSession } from '@lifegrid/sdk/account-session'
import { type Client, createClient } from '@lifegrid/sdk/client'
import { guest } from '@lifegrid/sdk/guest'
import { httpApi } from '@lifegrid/sdk/http-api'
import { expect, onTestFinished, test } from 'vitest'
import { waitUntil } from '../harness/wait-until.ts'
import { stageOfFile } from './support.ts'

/** So short that a test sees tokens end. */
const ttlSeconds = 6

const storeKey = 'the key of the sandbox store of this file'
/** Long enough to take a deletion back, and so short that the test sees an account erased. */
const graceSeconds = 12

const getStage = stageOfFile({
  env: {
    AUTH_MODE: 'token',
    ACCESS_TOKEN_TTL_S: String(ttlSeconds),
    ACCOUNT_REQUESTS_PER_MINUTE: '1000',
    SANDBOX_STORE_KEY: storeKey,
    ACCOUNT_DELETION_GRACE_S: String(graceSeconds),
    RIGHTS_SWEEP_MS: '1000',
  },
})

const api = () => httpApi(getStage().cluster.ws)

function clientOf(url: string, userID: string, getToken: (refused?: string) => Promise<string>): Client {
  const client = createClient({ url, userID, getToken, clock, random })
  onTestFinished(() => client.close())
  return client
}

function sessionOf(tokens: Tokens): AccountSession {
  return accountSession({ url: getStage().cluster.ws, clock, random, session: tokens })
}

/** A guest with a life that has a name. */
async function livingGuest(firstname: string): Promise<{ userID: string; token: string; client: Client }> {
  const { ws } = getStage().cluster
  const { userID, token } = await guest(ws)
  const client = clientOf(ws, userID, async () => token)
  expect(await client.send('characterSetup', { firstname, lastname: 'Moreau', sex: 'female' })).toMatchObject({
    ok: true,
  })
  return { userID, token, client }
}

async function registered(token?: string): Promise<Tokens> {
  const email = `player-${random.uint32()}@example.org`
  const answer = await api().call('register', { email, password: 'correct horse' }, token)
  if (!answer.ok) throw new Error(answer.code)
  return answer.value
}

/** @throws with the reason why the client has ended, if it has. */
const liveOf = (client: Client): Promise<void> =>
  waitUntil('the client is live', () => {
    if (client.state === 'refused' || client.state === 'replaced')
      throw new Error(`the client is ${client.state}: ${client.problem?.code} ${client.problem?.message}`)
    return client.state === 'live'
  })

test('[AUTH-10] a guest registers and plays the same life on, through every edge, for longer than its tokens last', async () => {
  const { userID, token, client: before } = await livingGuest('Ada')
  const tokens = await registered(token)
  expect(tokens.userID).toBe(userID)
  // The socket of the guest was closed, and its token opens the life no longer.
  await waitUntil('the guest is refused', () => before.state === 'refused')
  const session = sessionOf(tokens)
  const clients = getStage().edgeUrls()
  expect(clients.length).toBeGreaterThan(1)
  for (const url of clients) {
    const client = clientOf(url, session.userID, session.getToken)
    await liveOf(client)
    expect([client.view?.firstname, client.view?.life]).toEqual(['Ada', 0])
    client.close()
  }
  const client = clientOf(getStage().cluster.ws, session.userID, session.getToken)
  const end = clock.monotonic() + 3 * ttlSeconds * 1000
  let sent = 0
  while (clock.monotonic() < end) {
    expect(await client.send('speed', sent++ % 2 === 0 ? 500 : 1000)).toMatchObject({ ok: true })
    await new Promise((resolve) => clock.after(2_000, () => resolve(undefined)))
  }
  expect(client.stats().reconnects).toBeGreaterThan(0)
  expect(client.view?.firstname).toBe('Ada')
})

test('[AUTH-4] an account plays two lives, one after the other and at the same time', async () => {
  const { userID, token } = await livingGuest('Bea')
  const session = sessionOf(await registered(token))
  const made = await session.call('createLife', { label: 'Second' })
  if (!made.ok) throw new Error(made.code)
  const first = clientOf(getStage().cluster.ws, userID, session.getToken)
  await liveOf(first)
  await session.switchLife(made.value.userID)
  const second = clientOf(getStage().cluster.ws, made.value.userID, session.getToken)
  expect(await second.send('characterSetup', { firstname: 'Cleo', lastname: 'Moreau', sex: 'female' })).toMatchObject({
    ok: true,
  })
  // The session has tokens of the second life now, so the first client ends with its token, which may be soon on a slow machine.
  await liveOf(second)
  await waitUntil(
    'both have their own name',
    () => first.view?.firstname === 'Bea' && second.view?.firstname === 'Cleo',
  )
  await session.call('archiveLife', { userID })
  await waitUntil('the archived life is closed', () => first.state === 'refused')
  await waitUntil('the other one is played', () => second.state === 'live')
})

test('[AUTH-3] a session that ends on one edge ends the client on another', async () => {
  const { token } = await livingGuest('Dora')
  const session = sessionOf(await registered(token))
  const [one] = getStage().edgeUrls() as [string, ...string[]]
  const client = clientOf(one, session.userID, session.getToken)
  await liveOf(client)
  for (const url of getStage().edgeUrls().slice(1)) {
    expect(await httpApi(url).call('logoutEverywhere', undefined, await session.getToken())).toMatchObject({ ok: true })
    break
  }
  await waitUntil('the client is refused', () => client.state === 'refused')
  expect(client.problem?.code).toBe('session_ended')
})

test('[PURCHASE-1] [PURCHASE-2] [PURCHASE-5] a purchase is pending, credited once though the worker was killed, refused to another account, and refunded', async () => {
  const { cluster, store, audit } = getStage()
  const key = new TextEncoder().encode(storeKey)
  const [ada, bob] = [await livingGuest('Eve'), await livingGuest('Bob')]
  const before = ada.client.view?.state.diamonds ?? 0
  const purchaseOf = ({ client }: typeof ada) => client.view?.purchases.at(-1)
  for (const { name } of cluster.nodes('worker')) await cluster.kill(name, 'SIGKILL')
  const times = { purchasedAt: clock.now(), expiresAt: clock.now() + 600_000 }
  const receipt = await sandboxReceipt({ transactionId: 'e2e-1', productId: 'handful', ...times }, key)
  const message = { productId: 'handful', receipt }
  expect(await ada.client.send('purchaseInAppItem', message)).toMatchObject({ ok: true })
  expect(purchaseOf(ada)).toMatchObject({ productId: 'handful', status: 'pending' })
  expect(ada.client.view?.state.diamonds).toBe(before)
  for (const { name } of cluster.nodes('worker')) await cluster.restart(name)
  await waitUntil('the purchase is credited', () => purchaseOf(ada)?.status === 'credited')
  await waitUntil('the diamonds are there', () => ada.client.view?.state.diamonds === before + 60)
  expect(await bob.client.send('purchaseInAppItem', message)).toMatchObject({ ok: true })
  await waitUntil('the replayed receipt is refused', () => purchaseOf(bob)?.status === 'refused')
  expect(purchaseOf(bob)).toMatchObject({ code: 'receipt_used', message: 'This receipt was already used.' })
  expect(await ada.client.send('purchaseInAppItem', message)).toMatchObject({ ok: false, code: 'receipt_used' })
  const refund = await sandboxRefund({ reportId: 'r-1', transactionId: 'e2e-1', expiresAt: times.expiresAt }, key)
  const url = new URL('/api/stores/sandbox', cluster.ws.replace(/^ws/, 'http'))
  for (let n = 0; n < 2; n++) expect((await fetch(url, { method: 'POST', body: refund })).status).toBe(200)
  await waitUntil('the refund is taken back', () => purchaseOf(ada)?.status === 'refunded')
  await waitUntil('the diamonds are gone', () => ada.client.view?.state.diamonds === before)
  const moved = (await store.ledger(ada.userID)).filter((line) => [line.debit, line.credit].includes('store'))
  expect(moved.map(({ debit, credit, amount }) => [debit, credit, amount])).toEqual([
    ['store', 'player', 60],
    ['player', 'store', 60],
  ])
  // The worker writes it after the life was told.
  await waitUntil(
    'the refund is settled',
    async () => (await store.purchasesOf(ada.userID))[0]?.refundSettledAt != null,
  )
  const [row] = await store.purchasesOf(ada.userID)
  expect(row).toMatchObject({
    store: 'sandbox',
    transactionId: 'e2e-1',
    receipt: null,
    refundSettledAt: expect.any(Number),
  })
  expect(await audit()).toEqual([])
})

/** The frames of these types that the client gets from now on. */
function framesOf(client: Client, ...types: readonly ServerFrame['type'][]): ServerFrame[] {
  const frames: ServerFrame[] = []
  client.on('frame', (frame) => {
    if (types.includes(frame.type)) frames.push(frame)
  })
  return frames
}

test('[RIGHTS-6] [RIGHTS-7] a player gets a copy of all data, and downloads it once', async () => {
  const { userID, token, client } = await livingGuest('Edda')
  const told = framesOf(client, 'dataExportComplete')
  expect(await client.send('exportData')).toMatchObject({ ok: true })
  expect(await client.send('exportData')).toMatchObject({ ok: false })
  await waitUntil('the copy is announced', () => told.length > 0)
  const later = clientOf(getStage().cluster.ws, userID, async () => token)
  const toldLater = framesOf(later, 'dataExportComplete')
  await waitUntil('the copy is announced to a later connection', () => toldLater.length > 0)
  const { path } = toldLater[0] as FrameOf<'dataExportComplete'>
  const download = () =>
    fetch(new URL(path, getStage().cluster.http), { headers: { authorization: `Bearer ${token}` } })
  const document = dataExport.parse(await (await download()).json())
  expect(document.lives).toMatchObject([{ userID, life: { firstname: 'Edda' } }])
  expect(document.lives[0]?.journal.map(({ type }) => type)).toContain('characterSetup')
  expect((await download()).status).toBe(404)
})

test('[RIGHTS-1] [RIGHTS-2] [RIGHTS-3] a life stands still until its deletion is taken back, and is erased after the next one', async () => {
  const { userID, token, client } = await livingGuest('Fay')
  const told = framesOf(client, 'accountDeletionScheduled', 'accountDeletionCancelled')
  expect(await client.send('speed', 1)).toMatchObject({ ok: true })
  const asked = clock.now()
  expect(await client.send('deleteAccount')).toMatchObject({ ok: true })
  await waitUntil('the life is told', () => told.length === 1)
  const { dueAt } = told[0] as FrameOf<'accountDeletionScheduled'>
  // The cluster's clock may differ a little from that of this process.
  expect(dueAt).toBeGreaterThan(asked + graceSeconds * 1000 - 1_000)
  expect(dueAt).toBeLessThan(clock.now() + graceSeconds * 1000 + 1_000)
  expect(await client.send('speed', 500)).toMatchObject({ ok: false, code: 'deletion_scheduled' })
  const { minute: stood } = client.view?.state ?? { minute: 0 }
  const login = await api().call('guestSession', {}, token)
  if (!login.ok) throw new Error(login.code)
  expect(login.value.deletionDueAt).toBe(dueAt)
  expect(client.view?.state.minute).toBe(stood)
  expect(await api().call('cancelAccountDeletion', undefined, login.value.token)).toMatchObject({ ok: true })
  await waitUntil('the life goes on', () => told.length === 2)
  await waitUntil('time passes', () => (client.view?.state.minute ?? 0) > stood || client.view?.question != null)

  expect(await client.send('deleteAccount')).toMatchObject({ ok: true })
  await waitUntil('the life is erased', () => client.state === 'refused')
  const { cluster, store } = getStage()
  await waitUntil('its journal is erased', async () => (await store.journal(userID)).length === 0)
  expect(await store.load(userID)).toBeUndefined()
  const again = clientOf(cluster.ws, userID, async () => token)
  await waitUntil('its token is refused', () => again.state === 'refused')
  expect(await store.load(userID)).toBeUndefined()
  expect(await getStage().audit()).toEqual([])
})
