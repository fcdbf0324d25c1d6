import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AccountStore } from '../../src/accounts/ports.ts'
import type { OutboxJob } from '../../src/ports.ts'
import type { RightsStore } from '../../src/rights/ports.ts'
import { character, newAccount, now } from '../accounts/account-rows.ts'

export interface RightsWorld {
  readonly rights: RightsStore
  readonly accounts: AccountStore
  jobs(): Promise<readonly OutboxJob[]>
  /** What a worker does: the export gets these chunks. */
  finishExport(
    id: string,
    result: { readonly expiresAt: number; readonly chunks: readonly Uint8Array[] },
  ): Promise<void>
  done(): Promise<void>
}

const life = 'ada-life'
const second = 'ada-second'
const day = 86_400_000
const asked = { playerId: life, requestedAt: now, dueAt: now + 30 * day }

/** The contract of every implementation of {@link RightsStore}. */
export function rightsStoreContract(name: string, begin: () => Promise<RightsWorld>): void {
  describe(`rights: ${name}`, () => {
    let world: RightsWorld
    beforeEach(async () => {
      world = await begin()
      await world.accounts.create(newAccount('ada'))
      await world.accounts.addCharacter(character('ada', second), 20)
      await world.accounts.create(newAccount('bob'))
    })
    afterEach(() => world.done())
    describe('deletions', () => deletionContract(() => world))
    describe('erasures', () => erasureContract(() => world))
    describe('consents', () => consentContract(() => world))
    describe('exports', () => exportContract(() => world))
  })
}

function deletionContract(world: () => RightsWorld): void {
  it('[RIGHTS-1] a deletion concerns every life of the account, and keeps its time', async () => {
    const { rights } = world()
    expect(await rights.deletion(life)).toBeUndefined()
    expect(await rights.scheduleDeletion(asked)).toEqual(asked)
    const later = { playerId: second, requestedAt: now + 1, dueAt: now + 31 * day }
    expect(await rights.scheduleDeletion(later)).toEqual(asked)
    expect(await rights.deletion(second)).toEqual(asked)
    expect(await rights.deletion('bob-life')).toBeUndefined()
    expect(await rights.deletion('g-without-account')).toBeUndefined()
  })

  it('[RIGHTS-1] a life without an account can be deleted, and keeps its deletion when it gets one', async () => {
    const { rights, accounts } = world()
    await rights.scheduleDeletion({ ...asked, playerId: 'cy-life' })
    expect((await rights.deletion('cy-life'))?.dueAt).toBe(asked.dueAt)
    await accounts.create(newAccount('cy'))
    await accounts.addCharacter(character('cy', 'cy-second'), 20)
    expect((await rights.deletion('cy-second'))?.dueAt).toBe(asked.dueAt)
  })

  it('[RIGHTS-1] any life of the account takes the deletion back, once', async () => {
    const { rights } = world()
    expect(await rights.cancelDeletion(life, now)).toBe(false)
    await rights.scheduleDeletion(asked)
    expect(await rights.cancelDeletion('bob-life', now + 5)).toBe(false)
    expect(await rights.isCancelled(life)).toBe(false)
    expect(await rights.cancelDeletion(second, now + 5)).toBe(true)
    expect(await rights.deletion(life)).toBeUndefined()
    expect([await rights.cancelDeletion(second, now + 6), await rights.isCancelled(second)]).toEqual([false, true])
    expect(await rights.dueDeletions(asked.dueAt, 10)).toEqual([])
    // A later request counts as later, even with a clock that has gone back.
    expect((await rights.scheduleDeletion({ ...asked, requestedAt: now - 10 })).requestedAt).toBe(now + 6)
    expect(await rights.isCancelled(life)).toBe(false)
  })

  it('[RIGHTS-2] each change asks for a job, and is untold until the lives know it', async () => {
    const { rights, jobs } = world()
    await rights.scheduleDeletion(asked)
    expect(await jobs()).toMatchObject([{ queue: 'account-deletion', id: `account-deletion-${life}-${now}` }])
    const [change] = await rights.untoldDeletions(now, 10)
    expect(change).toMatchObject({ playerId: life, at: now, dueAt: asked.dueAt })
    await rights.deletionTold({ ...asked, at: now - 1, lives: [] }, now + 1)
    expect(await rights.untoldDeletions(now, 10, second)).toHaveLength(1)
    expect(await rights.untoldDeletions(now, 10, 'bob-life')).toEqual([])
    if (change) await rights.deletionTold(change, now + 1)
    expect(await rights.untoldDeletions(now, 10)).toEqual([])
    expect(await rights.untoldDeletions(now + 2, 10)).toHaveLength(1)

    await rights.cancelDeletion(second, now + 5)
    expect(await jobs()).toHaveLength(2)
    const [back] = await rights.untoldDeletions(now, 10)
    expect(back).toMatchObject({ playerId: life, at: now + 5, dueAt: null })
    if (back) await rights.deletionTold(back, now + 6)
    expect([await rights.untoldDeletions(now + 10, 10), await rights.isCancelled(life)]).toEqual([[], false])
  })
}

function erasureContract(world: () => RightsWorld): void {
  it('[RIGHTS-3] a deletion is due at its time, and not before', async () => {
    const { rights } = world()
    await rights.scheduleDeletion(asked)
    expect(await rights.dueDeletions(asked.dueAt - 1, 10)).toEqual([])
    expect(await rights.beginErasure(life, asked.dueAt - 1)).toBeUndefined()
    expect(await rights.erased([life])).toEqual(new Set())
    expect(await rights.dueDeletions(asked.dueAt, 10)).toEqual([life])
  })

  it('[RIGHTS-3] a deletion that was taken back after the sweep is not carried out', async () => {
    const { rights } = world()
    await rights.scheduleDeletion(asked)
    expect(await rights.dueDeletions(asked.dueAt, 10)).toEqual([life])
    await rights.cancelDeletion(life, asked.dueAt)
    expect(await rights.beginErasure(life, asked.dueAt)).toBeUndefined()
    expect(await rights.erased([life, second])).toEqual(new Set())
  })

  it('[RIGHTS-3] an erasure that has begun cannot be taken back, and ends all lives of the account', async () => {
    const { rights } = world()
    await rights.scheduleDeletion(asked)
    expect(await rights.beginErasure(life, asked.dueAt)).toEqual([life, second])
    expect(await rights.cancelDeletion(second, asked.dueAt)).toBe(false)
    expect(await rights.erased([life, second, 'bob-life'])).toEqual(new Set([life, second]))
    // Another worker goes on with it.
    expect(await rights.dueDeletions(asked.dueAt, 10)).toEqual([life])
    expect(await rights.beginErasure(life, asked.dueAt + 1)).toEqual([life, second])
  })
}

function consentContract(world: () => RightsWorld): void {
  it('[RIGHTS-8] the newest answer of any life of the account counts', async () => {
    const { rights } = world()
    expect(await rights.consent(life)).toBeUndefined()
    await rights.setConsent(life, { granted: true, version: '1', at: now })
    await rights.setConsent(second, { granted: false, version: '2', at: now + 1 })
    expect(await rights.consent(life)).toEqual({ granted: false, version: '2', at: now + 1 })
    await rights.setConsent(second, { granted: true, version: '3', at: now + 1 })
    expect(await rights.consent(life)).toEqual({ granted: true, version: '3', at: now + 1 })
    expect(await rights.consent('bob-life')).toBeUndefined()
  })
}

function exportContract(world: () => RightsWorld): void {
  const request = { id: 'e1', playerId: life, requestId: 'c-1', at: now }
  const ready = { expiresAt: now + day, chunks: [Uint8Array.of(1, 2), Uint8Array.of(3)] }

  it('[RIGHTS-6] one export of an account waits at a time, and the same request is the same export', async () => {
    const { rights, jobs } = world()
    expect(await rights.requestExport(request, now - day)).toBe('requested')
    expect(await jobs()).toMatchObject([{ queue: 'data-export', id: 'data-export-e1' }])
    expect(await rights.requestExport({ ...request, id: 'e2' }, now - day)).toBe('repeated')
    expect(await rights.requestExport({ ...request, id: 'e3', playerId: second }, now + 1)).toBe('running')
    expect(await rights.requestExport({ ...request, id: 'e4', playerId: 'bob-life' }, now - day)).toBe('requested')
    expect(await rights.exports(second)).toEqual([
      { id: 'e1', playerId: life, requestedAt: now, state: 'waiting', expiresAt: null, bytes: null },
    ])
  })

  it('[RIGHTS-6] another export comes only after the interval', async () => {
    const { rights, finishExport } = world()
    await rights.requestExport(request, 0)
    await finishExport('e1', ready)
    const next = { ...request, id: 'e2', requestId: 'c-2', at: now + 10 }
    expect(await rights.requestExport(next, now)).toBe('too_soon')
    expect(await rights.requestExport(next, now + 1)).toBe('requested')
    expect((await rights.exports(life)).map(({ id }) => id)).toEqual(['e2', 'e1'])
  })

  it('[RIGHTS-6] of two requests at the same time one makes an export', async () => {
    const { rights } = world()
    const requests = [life, second].map((playerId, n) => rights.requestExport({ ...request, id: `e${n}`, playerId }, 0))
    expect((await Promise.all(requests)).sort()).toEqual(['requested', 'running'])
  })

  it('[RIGHTS-7] a ready export is taken once, by its account, before it expires', async () => {
    const { rights, finishExport } = world()
    await rights.requestExport(request, 0)
    expect(await rights.takeExport('e1', life, now)).toBeUndefined()
    await finishExport('e1', ready)
    expect([...(await rights.readyExports([life, second, 'bob-life'], now))].map(([player]) => player)).toEqual([
      life,
      second,
    ])
    expect(await rights.readyExports([life], ready.expiresAt)).toEqual(new Map())
    expect(await rights.takeExport('e1', 'bob-life', now)).toBeUndefined()
    expect(await rights.takeExport('e1', life, ready.expiresAt)).toBeUndefined()
    const taken = await Promise.all([rights.takeExport('e1', second, now), rights.takeExport('e1', life, now)])
    expect(taken.filter((one) => one !== undefined)).toEqual([{ id: 'e1', chunks: 2, bytes: 3 }])
    expect(await rights.takeExport('e1', life, now)).toBeUndefined()
    expect(await rights.readyExports([life], now)).toEqual(new Map())
    expect([...((await rights.exportChunk('e1', 1)) ?? [])]).toEqual([3])
    await rights.removeChunks('e1')
    expect(await rights.exportChunk('e1', 1)).toBeUndefined()
  })
}
