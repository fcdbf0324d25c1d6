import type { RaisedStanding, Standings } from '@lifegrid/cluster/lounge/standings'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

export interface StandingsWorld {
  readonly standings: Standings
  loseEverything(): Promise<void>
  close(): Promise<void>
}

const board = { board: 'score', period: 'all' }

/** What all {@link Standings} do. */
export function standingsContract(name: string, open: () => Promise<StandingsWorld>): void {
  describe(`standings: ${name}`, () => {
    let world: StandingsWorld
    beforeEach(async () => {
      world = await open()
    })
    afterEach(() => world.close())
    const raised = (scorer: string, value: number): RaisedStanding => ({ ...board, scorer, value })

    it('[LOUNGE-9] a leaderboard has its best first, and values that never fall', async () => {
      const { standings } = world
      await standings.raise([raised('a', 5), raised('b', 9), raised('c', 1)])
      await standings.raise([raised('a', 3), raised('c', 7)])
      await standings.markWhole(board.board, board.period)
      expect(await standings.page({ ...board, offset: 0, limit: 10 })).toEqual({
        total: 3,
        offset: 0,
        entries: [
          { scorer: 'b', value: 9 },
          { scorer: 'c', value: 7 },
          { scorer: 'a', value: 5 },
        ],
        own: undefined,
      })
    })

    it('[LOUNGE-9] has pages, the place of a scorer, and the neighbours', async () => {
      const { standings } = world
      await standings.raise(Array.from({ length: 20 }, (_, i) => raised(`s${i}`, 100 - i)))
      await standings.markWhole(board.board, board.period)
      const page = await standings.page({ ...board, offset: 5, limit: 2, scorer: 's9' })
      expect(page).toEqual({
        total: 20,
        offset: 5,
        entries: [
          { scorer: 's5', value: 95 },
          { scorer: 's6', value: 94 },
        ],
        own: { index: 9, value: 91 },
      })
      const around = await standings.page({ ...board, offset: 0, limit: 5, scorer: 's9', around: true })
      expect(around?.entries.map(({ scorer }) => scorer)).toEqual(['s7', 's8', 's9', 's10', 's11'])
      expect(around?.offset).toBe(7)
      const first = await standings.page({ ...board, offset: 0, limit: 5, scorer: 's0', around: true })
      expect(first?.offset).toBe(0)
      const nobody = await standings.page({ ...board, offset: 0, limit: 1, scorer: 'nobody', around: true })
      expect(nobody).toMatchObject({ own: undefined, entries: [{ scorer: 's0' }] })
    })

    it('[LOUNGE-9] must be made again when it was lost, also when some were raised since', async () => {
      const { standings } = world
      expect(await standings.page({ ...board, offset: 0, limit: 1 })).toBeUndefined()
      await standings.raise([raised('a', 5)])
      await standings.markWhole(board.board, board.period)
      await world.loseEverything()
      await standings.raise([raised('b', 6)])
      expect(await standings.page({ ...board, offset: 0, limit: 1 })).toBeUndefined()
      await standings.raise([raised('a', 5), raised('b', 1)])
      await standings.markWhole(board.board, board.period)
      expect(await standings.page({ ...board, offset: 0, limit: 9 })).toMatchObject({
        entries: [
          { scorer: 'b', value: 6 },
          { scorer: 'a', value: 5 },
        ],
      })
    })

    it('forgets a scorer', async () => {
      const { standings } = world
      await standings.raise([raised('a', 5), raised('b', 6)])
      await standings.forgetScorer('b', [board])
      await standings.markWhole(board.board, board.period)
      expect(await standings.page({ ...board, offset: 0, limit: 9 })).toMatchObject({ total: 1 })
    })
  })
}
