import { beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../src/ports.ts'
import { commandsOf, nobody, partitions, range } from './rows.ts'

const start = 1_800_000_000_000
const day = 86_400_000

/** The part of the store's contract for notifications. */
export function pushContract(current: () => Store): void {
  let store: Store

  /** A player who is away, with one device for each token. */
  const player = async (playerId: string, ...tokens: string[]): Promise<void> => {
    const deviceTokens = tokens.map((token, index) => {
      const platform = ['ios', 'web'][index] ?? 'android'
      return { playerId, platform, token, at: start, timeZone: index === 0 ? 'Europe/Paris' : null }
    })
    const batch = commandsOf(playerId, [1], 1, { deviceTokens })
    const players = batch.players.map((head) => ({ ...head, ...nobody }))
    expect(await store.commit(0, { ...batch, players })).toEqual({ outcome: 'committed' })
  }
  const event = (playerId: string, key: string, at = start) => ({ playerId, key, kind: 'decision', at })
  const claim = (now: number, limit = 10) => store.claimPushes({ now, until: now + 1_000, limit })
  const keys = async (now: number, limit?: number) => (await claim(now, limit)).map(({ key }) => key)

  describe('notifications', () => {
    beforeEach(async () => {
      store = current()
      await store.acquire(range(0, partitions - 1).map((partition) => ({ partition, epoch: 0, owner: 'sim:a:1' })))
    })

    it('[PUSH-1] a key is taken once, and only by a player who has a device', async () => {
      await player('ada', 'token-ada', 'token-web')
      await player('bob')
      await store.addPushes([event('ada', 'decision-0-1'), event('bob', 'decision-0-1')])
      await store.addPushes([event('ada', 'decision-0-1', start + 500)])
      await store.addPushes([])
      expect(await claim(start)).toEqual([
        {
          ...event('ada', 'decision-0-1'),
          attempts: 0,
          connected: false,
          connectionAt: start,
          devices: [
            { platform: 'ios', token: 'token-ada', timeZone: 'Europe/Paris' },
            { platform: 'web', token: 'token-web', timeZone: null },
          ],
          sentLastDay: 0,
        },
      ])
      await store.endPush(event('ada', 'decision-0-1'), 'sent', start + 1)
      await store.addPushes([event('ada', 'decision-0-1')])
      expect(await keys(start + day)).toEqual([])
    })

    it('[JOB-4] a claimed event is due again when the claim ends, a delayed one at its time, and an ended one never', async () => {
      await player('ada', 'token-ada')
      await store.addPushes(range(1, 3).map((n) => event('ada', `message-${n}`, start + n)))
      expect(await keys(start + 2, 1)).toEqual(['message-1'])
      expect(await keys(start + 2)).toEqual(['message-2'])
      expect(await keys(start + 1_002)).toEqual(['message-1', 'message-2', 'message-3'])
      await store.delayPush(event('ada', 'message-1'), start + 9_000, 2)
      await store.endPush(event('ada', 'message-2'), 'seen', start)
      await store.delayPush(event('ada', 'message-2'), start, 1)
      expect(await keys(start + 8_000)).toEqual(['message-3'])
      expect(await claim(start + 9_000)).toMatchObject([{ key: 'message-1', attempts: 2 }, { key: 'message-3' }])
    })

    it('[PUSH-2] the events that were sent within a day are counted', async () => {
      await player('ada', 'token-ada')
      await store.addPushes(range(1, 4).map((n) => event('ada', `message-${n}`)))
      await store.endPush(event('ada', 'message-1'), 'sent', start)
      await store.endPush(event('ada', 'message-2'), 'capped', start)
      await store.endPush(event('ada', 'message-3'), 'sent', start + 5)
      expect(await claim(start + day - 1)).toMatchObject([{ key: 'message-4', sentLastDay: 2 }])
      expect(await claim(start + 2 * day)).toMatchObject([{ key: 'message-4', sentLastDay: 0 }])
    })

    it('[PUSH-3] a token is forgotten, unless it was replaced', async () => {
      await player('ada', 'token-ada', 'token-web')
      await store.forgetToken('ada', { platform: 'ios', token: 'an older one' })
      await store.forgetToken('ada', { platform: 'web', token: 'token-web' })
      expect(await store.deviceTokens('ada')).toEqual([{ platform: 'ios', token: 'token-ada' }])
    })

    it('old events are removed, those that are not over stay', async () => {
      await player('ada', 'token-ada')
      await store.addPushes(range(1, 4).map((n) => event('ada', `message-${n}`)))
      for (const n of range(1, 3)) await store.endPush(event('ada', `message-${n}`), 'sent', start + n)
      expect(await store.trimPushes(start + 3, 1)).toBe(1)
      expect(await store.trimPushes(start + 3, 10)).toBe(1)
      expect(await store.trimPushes(start + 3, 10)).toBe(0)
      await store.addPushes([event('ada', 'message-1'), event('ada', 'message-3')])
      expect(await keys(start + day)).toEqual(['message-1', 'message-4'])
    })
  })
}
