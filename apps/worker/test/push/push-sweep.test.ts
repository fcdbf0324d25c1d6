import { pushTexts } from '@lifegrid/content/push/push-texts'
import { memoryBans } from '@lifegrid/storage/accounts/memory-bans'
import { memoryStore } from '@lifegrid/storage/memory/store'
import { noChanges, type Store } from '@lifegrid/storage/ports'
import { beforeEach, describe, expect, it } from 'vitest'
import { workerLimits } from '../../src/limits.ts'
import type { PushMessage, PushProvider, PushResult } from '../../src/push/provider.ts'
import { type PushRules, pushSweep } from '../../src/push/push-sweep.ts'
import { ownAll, play, record, settableTime } from '../support/recorded-life.ts'

const noon = Date.parse('2027-03-10T12:00:00Z')
const hour = 3_600_000
const rules: PushRules = { quiet: { fromHour: 22, untilHour: 8 }, defaultZone: 'UTC', dailyMax: 3 }

describe('[PUSH-2] the sweep of notifications', () => {
  let store: Store
  let time: ReturnType<typeof settableTime>
  let sent: PushMessage[]
  let answer: (message: PushMessage) => PushResult
  let ended: string[]
  let bans: ReturnType<typeof memoryBans>
  const sweep = (through: Store = store) => {
    const provider: PushProvider = {
      name: 'log',
      async send(message) {
        const result = answer(message)
        if (result.outcome === 'sent') sent.push(message)
        return result
      },
    }
    const options = { store: through, bans, provider, rules, time, onTrouble: () => {} }
    return pushSweep({ ...options, onEnded: (outcome) => ended.push(outcome) }, new AbortController().signal)
  }
  const add = (...keys: string[]) =>
    store.addPushes(keys.map((key) => ({ playerId: 'ada', key, kind: key.replace(/-.*/, ''), at: time.now() })))
  const devices = async (timeZone: string | null, ...platforms: string[]) => {
    const head = (await store.load('ada'))?.head
    if (head === undefined) throw new Error('there is no ada')
    const deviceTokens = platforms.map((platform) => {
      return { playerId: 'ada', platform, token: `token-${platform}`, timeZone, at: 1 }
    })
    const fences = [{ partition: head.partition, epoch: 1 }]
    await store.commit(0, { ...noChanges, fences, players: [head], deviceTokens })
  }

  beforeEach(async () => {
    store = memoryStore()
    time = settableTime(noon)
    sent = []
    ended = []
    bans = memoryBans(
      new Map([['ada', { playerId: 'ada', accountId: 'account', label: null, createdAt: 1, archivedAt: null }]]),
    )
    answer = () => ({ outcome: 'sent' })
    await ownAll(store)
    const { journal } = play('ada')
    const back = (journal.at(-1)?.at ?? 0) - noon + 7 * 24 * hour
    await record(
      store,
      'ada',
      journal.map((entry) => ({ ...entry, at: entry.at - back })),
    )
    await devices('UTC', 'ios')
  })

  it('[PUSH-1] sends an event once, however often it is found and swept', async () => {
    await add('decision-0-7')
    await sweep()
    await add('decision-0-7')
    await sweep()
    expect(sent.map(({ key, device }) => [key, device.token])).toEqual([['ada.decision-0-7', 'token-ios']])
    expect(ended).toEqual(['sent'])
  })

  it('[OPS-7] sends nothing to a player who is banned, and nothing of that time afterwards', async () => {
    const ban = { accountId: null, reason: 'Spam.', bannedAt: noon - 1, untilAt: noon + hour }
    await bans.ban({ ...ban, playerId: 'ada' })
    await add('decision-0-7')
    await sweep()
    time.set(noon + hour)
    await add('decision-0-8')
    await sweep()
    // Another life of the account was named, and all of them are banned.
    await bans.ban({ ...ban, playerId: 'eve', accountId: 'account', untilAt: null })
    await add('decision-0-9')
    await sweep()
    expect(sent.map(({ key }) => key)).toEqual(['ada.decision-0-8'])
    expect(ended).toEqual(['banned', 'sent', 'banned'])
  })

  it('[PUSH-4] shows one of the fixed texts, also for an event of a newer version', async () => {
    await add('fatal-0', 'decision-0-7', 'promotion-0-3')
    await sweep()
    const texts = Object.values(pushTexts)
    for (const { title, body } of sent) expect(texts).toContainEqual({ title, body })
    expect(sent).toHaveLength(3)
  })

  it('writes nothing for a player without a device', async () => {
    await record(store, 'bob', play('bob').journal)
    await store.addPushes([{ playerId: 'bob', key: 'fatal-0', kind: 'fatal', at: noon }])
    expect(await store.claimPushes({ now: noon, until: noon + 1, limit: 9 })).toEqual([])
  })

  it('waits for the end of the night where the device is, and only the most important come through the daily limit', async () => {
    await devices('Asia/Tokyo', 'ios')
    // 23:00 in Tokyo.
    time.set(Date.parse('2027-03-10T14:00:00Z'))
    await add('birthday-0-9', 'illness-0-1', 'message-c0-1-2', 'decision-0-1', 'fatal-0')
    await sweep()
    expect(sent).toEqual([])
    time.set(Date.parse('2027-03-10T22:59:59Z'))
    await sweep()
    expect(sent).toEqual([])
    time.set(Date.parse('2027-03-10T23:00:00Z'))
    await sweep()
    expect(sent.map(({ kind }) => kind)).toEqual(['fatal', 'decision', 'message'])
    expect(ended.sort()).toEqual(['capped', 'capped', 'sent', 'sent', 'sent'])
    time.set(time.now() + 25 * hour)
    await add('message-c0-1-4')
    await sweep()
    expect(sent).toHaveLength(4)
  })

  it('sends nothing to a player who is connected, has been since, or was away too long', async () => {
    await add('decision-0-1')
    const { journal } = play('ada')
    const last = journal.at(-1)
    if (last === undefined) throw new Error('there is no entry')
    await record(store, 'ada', [{ ...last, seq: 90, commandId: 'back', at: noon + 1 }], 'connection-2')
    await sweep()
    await record(store, 'ada', [{ ...last, seq: 91, commandId: 'gone', at: noon + 2 }])
    await store.addPushes([{ playerId: 'ada', key: 'decision-0-2', kind: 'decision', at: noon }])
    await sweep()
    time.set(noon + 3 * hour)
    await add('decision-0-3')
    time.set(time.now() + workerLimits.pushAgeMaxMs + 1)
    await sweep()
    expect([sent, ended]).toEqual([[], ['seen', 'seen', 'stale']])
  })

  it('[PUSH-3] removes a token that the service does not know, and tells the other devices', async () => {
    await devices('UTC', 'ios', 'web')
    answer = ({ device }) => ({ outcome: device.platform === 'ios' ? 'unregistered' : 'sent' })
    await add('decision-0-1')
    await sweep()
    expect(sent.map(({ device }) => device.platform)).toEqual(['web'])
    expect(await store.deviceTokens('ada')).toEqual([{ platform: 'web', token: 'token-web' }])
    answer = () => ({ outcome: 'unregistered' })
    await add('decision-0-2')
    await sweep()
    expect(ended).toEqual(['sent', 'no_device'])
    expect(await store.deviceTokens('ada')).toEqual([])
  })

  it('tries again later, when the service asks for it or after twice the time, and gives up in the end', async () => {
    let tries = 0
    answer = () => {
      tries++
      return { outcome: 'later', afterMs: tries === 1 ? 90_000 : undefined, reason: 'busy' }
    }
    await add('decision-0-1')
    await sweep()
    time.set(noon + 89_999)
    await sweep()
    expect(tries).toBe(1)
    time.set(noon + 90_000)
    await sweep()
    expect(tries).toBe(2)
    for (let wait = 0; wait < 20; wait++) {
      time.set(time.now() + workerLimits.pushRetryCapMs / 2)
      await sweep()
    }
    expect([tries, ended]).toEqual([workerLimits.pushAttempts, ['failed']])
  })

  it('[JOB-4] shares the events among workers, and sends those of a worker that died when its claim ends', async () => {
    await add('decision-0-1', 'message-c0-1-2')
    const dying = { ...store, endPush: () => Promise.reject(new Error('killed')) }
    await expect(sweep(dying)).rejects.toThrow('killed')
    const first = sent.length
    await sweep()
    expect(sent).toHaveLength(first)
    time.set(noon + workerLimits.pushClaimMs)
    await sweep()
    // The second notification has the key of the first, so the device shows one.
    expect(new Set(sent.map(({ key }) => key)).size).toBe(2)
    expect(ended).toEqual(['sent', 'sent'])
  })
})
