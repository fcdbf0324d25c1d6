import type { Admission } from '@lifegrid/cluster/ports'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

/** Two edges on one server. */
export interface AdmissionWorld {
  readonly first: Admission
  readonly second: Admission
  /** Lets real or simulated time pass. */
  pass(ms: number): Promise<void>
  close(): Promise<void>
}

/** What every {@link Admission} does. */
export function admissionContract(name: string, open: () => Promise<AdmissionWorld>): void {
  describe(`admission: ${name}`, () => {
    let world: AdmissionWorld
    beforeEach(async () => {
      world = await open()
    })
    afterEach(() => world.close())

    it('[AUTH-8] a bucket is shared by the edges, and says how long to wait', async () => {
      const bucket = { perHour: 60, burst: 4 }
      const { first, second } = world
      const taken = await Promise.all(
        [first, second, first, second, first, second].map((edge) => edge.take('ada', bucket)),
      )
      expect(taken.filter((wait) => wait === 0)).toHaveLength(4)
      for (const wait of taken.filter((wait) => wait > 0)) {
        expect(wait).toBeGreaterThan(45_000)
        expect(wait).toBeLessThanOrEqual(60_000)
      }
      expect(await second.take('bob', bucket)).toBe(0)
    })

    it('[AUTH-8] a bucket fills again, and asking in vain costs nothing', async () => {
      const bucket = { perHour: 12_000, burst: 1 }
      expect(await world.first.take('ada', bucket)).toBe(0)
      for (let i = 0; i < 20; i++) await world.second.take('ada', bucket)
      await world.pass(310)
      expect(await world.second.take('ada', bucket)).toBe(0)
    })

    it('[AUTH-9] a ticket is taken once, by any edge', async () => {
      await world.first.putTicket('t', 'ada', 60_000)
      const taken = await Promise.all([world.second, world.first, world.second].map((edge) => edge.takeTicket('t')))
      expect(taken.filter((value) => value === 'ada')).toHaveLength(1)
      expect(taken.filter((value) => value === undefined)).toHaveLength(2)
      expect(await world.first.takeTicket('never')).toBeUndefined()
    })

    it('[AUTH-9] a ticket ends with its time', async () => {
      await world.first.putTicket('short', 'ada', 20)
      await world.first.putTicket('long', 'ada', 60_000)
      await world.pass(60)
      expect(await world.first.takeTicket('short')).toBeUndefined()
      expect(await world.first.takeTicket('long')).toBe('ada')
    })
  })
}
