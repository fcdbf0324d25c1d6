import { partitionOf } from '@lifegrid/contract/partition'
import { beforeEach, describe, expect, it } from 'vitest'
import type { DeviceTokenChange, Store } from '../src/ports.ts'
import { commandsOf, partitions, range } from './rows.ts'

/** The part of the store's contract for the tokens of devices. */
export function tokensContract(current: () => Store): void {
  let store: Store
  const seqs = new Map<string, number>()

  /** Commits the changes of one player's tokens with one command, each later than the ones before. */
  let at = 1_800_000_000_000
  const set = async (playerId: string, ...changes: (readonly [platform: string, token: string | null])[]) => {
    const seq = (seqs.get(playerId) ?? 0) + 1
    seqs.set(playerId, seq)
    const deviceTokens = changes.map(
      ([platform, token]): DeviceTokenChange => ({ playerId, platform, token, at: ++at }),
    )
    expect(await store.commit(0, commandsOf(playerId, [seq], 1, { deviceTokens }))).toEqual({ outcome: 'committed' })
  }

  describe('device tokens', () => {
    beforeEach(async () => {
      store = current()
      await store.acquire(range(0, partitions - 1).map((partition) => ({ partition, epoch: 0, owner: 'sim:a:1' })))
      seqs.clear()
    })

    it('[CMD-12] a player has one for each platform: the last one', async () => {
      expect(await store.deviceTokens('ada')).toEqual([])
      await set('ada', ['web', 'token-0'], ['ios', 'token-1'], ['ios', 'token-2'])
      expect(await store.deviceTokens('ada')).toEqual([
        { platform: 'ios', token: 'token-2' },
        { platform: 'web', token: 'token-0' },
      ])
      await set('ada', ['ios', 'token-3'])
      await set('ada', ['web', null], ['android', null])
      expect(await store.deviceTokens('ada')).toEqual([{ platform: 'ios', token: 'token-3' }])
      await set('ada', ['ios', null], ['ios', 'token-4'])
      expect(await store.deviceTokens('ada')).toEqual([{ platform: 'ios', token: 'token-4' }])
    })

    it('[CMD-12] a token that another player sets leaves the first one, and only on its platform', async () => {
      await set('ada', ['ios', 'token'], ['web', 'token'])
      await set('bob', ['ios', 'token'])
      expect(await store.deviceTokens('ada')).toEqual([{ platform: 'web', token: 'token' }])
      expect(await store.deviceTokens('bob')).toEqual([{ platform: 'ios', token: 'token' }])
      await set('bob', ['ios', 'another'])
      expect(await store.deviceTokens('ada')).toEqual([{ platform: 'web', token: 'token' }])
      await set('ada', ['ios', 'token'])
      expect(await store.deviceTokens('ada')).toHaveLength(2)
    })

    it('[CMD-12] of two players in one batch the later one keeps the token', async () => {
      const [ada, bob] = [commandsOf('ada', [1], 1), commandsOf('bob', [1], 1)]
      const merged = {
        ...ada,
        fences: [...ada.fences, ...bob.fences],
        journal: [...ada.journal, ...bob.journal],
        cursors: [...ada.cursors, ...bob.cursors],
        players: [...ada.players, ...bob.players],
        deviceTokens: [
          { playerId: 'bob', platform: 'ios', token: 'token', at: 6 },
          { playerId: 'ada', platform: 'ios', token: 'token', at: 5 },
        ],
      }
      expect(partitionOf('ada', partitions)).not.toBe(partitionOf('bob', partitions))
      expect(await store.commit(0, merged)).toEqual({ outcome: 'committed' })
      expect([await store.deviceTokens('ada'), await store.deviceTokens('bob')]).toEqual([
        [],
        [{ platform: 'ios', token: 'token' }],
      ])
    })

    it('[FENCE-2] a batch that is refused changes none, and a batch without the player’s head is refused', async () => {
      await set('ada', ['ios', 'token'])
      const change = { playerId: 'ada', platform: 'ios', token: null, at: ++at }
      const late = commandsOf('ada', [2], 0, { deviceTokens: [change] })
      expect((await store.commit(0, late)).outcome).toBe('fenced')
      expect(await store.deviceTokens('ada')).toEqual([{ platform: 'ios', token: 'token' }])
      await expect(store.commit(0, commandsOf('bob', [1], 1, { deviceTokens: [change] }))).rejects.toThrow('[FENCE-2]')
    })
  })
}
