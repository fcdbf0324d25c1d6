import { createHash } from 'node:crypto'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { commands } from '@lifegrid/contract/commands/index.generated'
import { parseMessage } from '@lifegrid/contract/parse-message'
import { purchasePayload } from '@lifegrid/contract/wire/jobs'
import { advance } from '@lifegrid/engine/advance'
import { lifeHash } from '@lifegrid/engine/codec/codec'
import { stateVersion } from '@lifegrid/engine/life/life'
import { rebuild } from '@lifegrid/engine/replay'
import { expect, test } from 'vitest'
import { runningRig } from './support/sim-rig.ts'

const fingerprint = (secret: string): string => `sha256:${createHash('sha256').update(secret).digest('hex')}`
const junk = { eventId: 'none', option: 'o'.repeat(15_000) }

test('[CMD-11] [CMD-5] the journal keeps no message of a refused command, and knows it again by its checksum', async () => {
  const { clock, store, one, addSim, begin } = await runningRig()
  const [ada] = await begin('ada')
  await ada.command('answer', junk, 'c-junk')
  await clock.run(200)
  const entry = (await store.journal('ada')).at(-1)
  expect(entry).toMatchObject({ commandId: 'c-junk', type: 'answer', message: 'null', outcome: 'no_such_event' })
  const answers = async (): Promise<unknown[]> => {
    const before = ada.heard('error').length
    await ada.command('answer', junk, 'c-junk')
    await ada.command('answer', { ...junk, option: 'other' }, 'c-junk')
    await ada.command('stop', junk, 'c-junk')
    await clock.run(200)
    return ada
      .heard('error')
      .slice(before)
      .map(({ body }) => body.code)
  }
  expect(await answers()).toEqual(['no_such_event', 'id_reused', 'id_reused'])
  // The next owner knows the checksum from the record, and replays the journal without the message.
  await one.crash()
  const two = await addSim('two')
  await clock.run(5000)
  expect(await answers()).toEqual(['no_such_event', 'id_reused', 'id_reused'])
  const live = await two.sim.inspect('ada')
  if (!live) throw new Error('ada is in memory')
  const replayed = rebuild({ snapshot: null, journal: await store.journal('ada', live.seq) }, { catalogue })
  advance(replayed, live.at, { catalogue })
  expect(lifeHash(replayed)).toBe(live.hash)
})

test('[CMD-11] a command without fields leaves null or nothing but an empty object in the journal, whatever was sent', async () => {
  const fieldless = Object.values(commands).filter(
    ({ kind, message }) => kind === 'write' && message.safeParse({}).success,
  )
  const { clock, store, begin } = await runningRig()
  const [ada] = await begin('ada')
  const names: string[] = []
  for (const definition of fieldless) {
    for (const given of ['x'.repeat(15_000), { x: 'y'.repeat(15_000) }, Array(3000).fill(0), undefined, null, {}]) {
      const parsed = parseMessage(definition, given)
      if (!parsed.ok) continue
      names.push(definition.name)
      await ada.command(definition.name, parsed.message ?? null)
      await clock.run(20)
    }
  }
  for (const name of ['start', 'stop', 'claimDailyReward', 'dropOut', 'restart']) {
    expect(names.filter((each) => each === name)).toHaveLength(6)
  }
  const journal = (await store.journal('ada')).filter(({ type }) => names.includes(type))
  expect(journal).toHaveLength(names.length)
  expect(journal.filter(({ message }) => message.length > 4)).toEqual([])
})

test('[CMD-11] [PURCHASE-1] a receipt is stored with its command and a job, and neither in the journal nor in the life', async () => {
  const { clock, store, one, begin } = await runningRig()
  const [ada] = await begin('ada')
  const productId = catalogue.diamondPacks?.[0]?.id ?? ''
  const purchase = { productId, receipt: 'store-receipt-0001' }
  await ada.command('purchaseInAppItem', purchase, 'c-buy')
  await ada.command('purchaseInAppItem', purchase, 'c-buy')
  await ada.command('purchaseInAppItem', { ...purchase, receipt: 'store-receipt-0002' }, 'c-buy')
  await ada.command('purchaseInAppItem', purchase)
  await ada.command('purchaseInAppItem', { ...purchase, productId: 'ocean' })
  await clock.run(200)
  expect(ada.heard('error').map(({ body }) => body.code)).toEqual(['id_reused', 'purchase_pending', 'no_such_product'])
  expect(ada.heard('purchase').map(({ body }) => body)).toMatchObject([{ productId, status: 'pending' }])
  const journal = await store.journal('ada')
  const entry = journal.find(({ commandId }) => commandId === 'c-buy')
  expect(JSON.parse(entry?.message ?? '')).toEqual({ productId, receipt: fingerprint('store-receipt-0001') })
  const purchaseId = String(entry?.seq)
  const row = { playerId: 'ada', purchaseId, productId, store: null, fingerprint: fingerprint('store-receipt-0001') }
  expect(await store.purchasesOf('ada')).toMatchObject([{ ...row, receipt: 'store-receipt-0001', verdict: null }])
  const jobs = (await store.outboxPending(10)).filter(({ queue }) => queue === 'purchase')
  expect(jobs.map(({ payload }) => purchasePayload.parse(JSON.parse(payload)))).toEqual([
    { kind: 'one', player: 'ada', purchase: purchaseId },
  ])
  const live = await one.sim.inspect('ada')
  if (!live) throw new Error('ada is in memory')
  const replayed = rebuild({ snapshot: null, journal }, { catalogue })
  advance(replayed, live.at, { catalogue })
  expect(lifeHash(replayed)).toBe(live.hash)
  expect(JSON.stringify([journal, jobs, replayed])).not.toContain('store-receipt')
})

test('[CMD-12] a device token is stored with its command, and neither in the journal nor in the life', async () => {
  const { clock, store, begin } = await runningRig()
  const [ada, bob] = await begin('ada', 'bob')
  const token = 'token-of-a-phone'
  await ada.command('deviceToken', { platform: 'ios', token }, 'c-token')
  await ada.command('deviceToken', { platform: 'web', token: 'token-of-a-browser' })
  await clock.run(200)
  expect(await store.deviceTokens('ada')).toEqual([
    { platform: 'ios', token },
    { platform: 'web', token: 'token-of-a-browser' },
  ])
  const entry = (await store.journal('ada')).find(({ commandId }) => commandId === 'c-token')
  expect(JSON.parse(entry?.message ?? '')).toEqual({ platform: 'ios', token: fingerprint(token) })
  // The phone changes hands, and the token of the first owner is not sent again by a repeated command.
  await bob.command('deviceToken', { platform: 'ios', token })
  await clock.run(200)
  await ada.command('deviceToken', { platform: 'ios', token }, 'c-token')
  await ada.command('deviceToken', { platform: 'web', token: null })
  await ada.disconnect()
  await clock.run(200)
  expect([await store.deviceTokens('ada'), await store.deviceTokens('bob')]).toEqual([[], [{ platform: 'ios', token }]])
  const stored = await store.load('ada')
  expect(stored?.snapshot?.seq).toBe(stored?.head.headSeq)
  const life = rebuild({ snapshot: stored?.snapshot ?? null, journal: [] }, { catalogue })
  const record = JSON.stringify([life, await store.journal('ada'), await store.journal('bob')])
  expect(record).not.toContain('token-of-a')
})

test('[MOVE-3] a player’s row names the version of the release that has committed entries, even before a snapshot', async () => {
  const { clock, store, begin } = await runningRig()
  await begin('ada')
  await clock.run(200)
  expect((await store.load('ada'))?.snapshot).toBeNull()
  expect((await store.connected([...Array(16).keys()])).map(({ schemaVersion }) => schemaVersion)).toEqual([
    stateVersion,
  ])
})

test('[FENCE-7] a player who was removed after the life was loaded begins a new life, and the lane continues', async () => {
  const removing = { next: false }
  const { clock, store, one, edge, begin, player, closed } = await runningRig((inner) => ({
    // The removal comes between the reading of the life and its first commit.
    async loadMany(players, schemaVersionMax) {
      const lives = await inner.loadMany(players, schemaVersionMax)
      if (!removing.next || !players.includes('ada')) return lives
      removing.next = false
      const { head } = lives[0] ?? { head: { partition: -1, connectionAt: 0 } }
      const rule = { before: head.connectionAt + 1, setupTypes, entriesMax: 100 }
      expect(await inner.removeUnplayed(head.partition, ['ada'], rule)).toEqual({ removed: 1, played: 0 })
      return lives
    },
  }))
  const [bob] = await begin('bob')
  const ada = player('ada', edge.id)
  await ada.connect()
  await ada.disconnect()
  await clock.run(120_000)
  expect(one.lives()).toBe(1)
  removing.next = true
  await ada.connect()
  await clock.run(500)
  expect(removing.next).toBe(false)
  expect(closed.map(({ connection, close }) => [connection, close])).toEqual([[ada.connection, 'resync']])
  expect(await store.load('ada')).toBeUndefined()
  // The client connects again.
  await ada.connect()
  const id = await bob.command('speed', 500)
  await clock.run(500)
  expect((await store.journal('ada')).map(({ seq, type }) => [seq, type])).toEqual([
    [1, 'sys.birth'],
    [2, 'sys.connect'],
  ])
  expect(bob.lastAck()).toMatchObject({ replyTo: id })
  expect(one.sim.ready().ok).toBe(true)
})

const setupTypes = ['sys.birth', 'sys.connect', 'sys.disconnect', 'characterSetup']
