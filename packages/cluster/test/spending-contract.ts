import type { Spending } from '@lifegrid/cluster/ports'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

/** Two workers on one server. */
export interface SpendingWorld {
  readonly first: Spending
  readonly second: Spending
  loseEverything(): Promise<void>
  close(): Promise<void>
}

/** What every {@link Spending} does. */
export function spendingContract(name: string, open: () => Promise<SpendingWorld>): void {
  describe(`spending: ${name}`, () => {
    const limits = { each: 100, all: 250 }
    let world: SpendingWorld
    beforeEach(async () => {
      world = await open()
    })
    afterEach(() => world.close())

    it('[TALK-5] the budgets of a day are shared by the workers, and exceeding one counts against none', async () => {
      const { first, second } = world
      expect(await first.spend('d1', 'ada', 60, limits)).toBe(true)
      expect(await second.spend('d1', 'ada', 60, limits)).toBe(false)
      expect(await second.spend('d1', 'ada', 40, limits)).toBe(true)
      expect(await first.spend('d1', 'bob', 100, limits)).toBe(true)
      // Everybody has spent 200.
      expect(await second.spend('d1', 'cid', 60, limits)).toBe(false)
      expect(await second.spend('d1', 'cid', 50, limits)).toBe(true)
      expect(await first.spend('d2', 'ada', 100, limits)).toBe(true)
    })

    it('[TALK-5] many workers at once do not exceed a budget', async () => {
      const { first, second } = world
      const spent = await Promise.all(
        Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? first : second).spend('d1', `p${i % 8}`, 10, limits)),
      )
      expect(spent.filter(Boolean)).toHaveLength(25)
    })

    it('[TALK-5] what is given back can be spent again, and never more than was spent', async () => {
      const { first, second } = world
      await first.spend('d1', 'ada', 100, limits)
      await second.refund('d1', 'ada', 70)
      expect(await first.spend('d1', 'ada', 70, limits)).toBe(true)
      await first.refund('d1', 'ada', 1_000)
      expect(await first.spend('d1', 'ada', 101, limits)).toBe(false)
      expect(await first.spend('d1', 'ada', 100, limits)).toBe(true)
    })

    it('[RIGHTS-3] what an erased player has spent is removed, and what others have is not', async () => {
      const { first, second } = world
      for (const day of ['d1', 'd2']) await first.spend(day, 'ada', 100, limits)
      await first.spend('d1', 'bob', 100, limits)
      await second.forget('ada', ['d1', 'd2', 'd3'])
      expect(await first.spend('d2', 'ada', 100, limits)).toBe(true)
      expect(await first.spend('d1', 'bob', 1, limits)).toBe(false)
      // The day's budget for everybody does not start again.
      expect(await first.spend('d1', 'ada', 51, limits)).toBe(false)
      expect(await first.spend('d1', 'ada', 50, limits)).toBe(true)
    })

    it('[TALK-5] the budgets start again when the data is lost', async () => {
      await world.first.spend('d1', 'ada', 100, limits)
      await world.loseEverything()
      expect(await world.first.spend('d1', 'ada', 100, limits)).toBe(true)
    })
  })
}
