import { createMetrics, Registry } from '@lifegrid/observability/metrics'
import { memoryLoungeStore } from '@lifegrid/storage/lounge/memory-lounge'
import { memoryModeration } from '@lifegrid/storage/lounge/memory-moderation'
import { memoryNicknames } from '@lifegrid/storage/lounge/memory-nicknames'
import { memoryScores } from '@lifegrid/storage/lounge/memory-scores'
import { memoryStore } from '@lifegrid/storage/memory/store'
import { noChanges } from '@lifegrid/storage/ports'
import { expect, test } from 'vitest'
import { workerLimits } from '../../src/limits.ts'
import { loungeLimits } from '../../src/lounge/limits.ts'
import { handleRetention, type RetentionOptions } from '../../src/retention/retention.ts'
import { ownAll, play, record, settableTime } from '../support/recorded-life.ts'

const none: RetentionOptions['kept']['rowsMs'] = {
  sessions: 1,
  mail_tokens: 2,
  exports: 3,
  store_reports: 4,
  bans: 5,
  erasure_log: 5,
  reply_jobs: 6,
}

test('[JOB-8] [KEEP-5] what was kept long enough is removed, page by page, and the rest stays', async () => {
  const store = memoryStore()
  await ownAll(store)
  await record(store, 'ada', play('ada').journal)
  const head = (await store.load('ada'))?.head
  if (head === undefined) throw new Error('there is no ada')
  const deviceTokens = [{ playerId: 'ada', platform: 'ios', token: 'token', at: 1 }]
  await store.commit(0, {
    ...noChanges,
    fences: [{ partition: head.partition, epoch: 1 }],
    players: [head],
    deviceTokens,
  })
  const now = 2_000_000_000_000
  const old = Array.from({ length: workerLimits.retentionPage + 3 }, (_, n) => `message-${n}`)
  const pushes = [...old, 'recent', 'open'].map((key) => ({ playerId: 'ada', key, kind: 'message', at: now - 9_000 }))
  await store.addPushes(pushes)
  for (const key of old) await store.endPush({ playerId: 'ada', key }, 'sent', now - 6_000)
  await store.endPush({ playerId: 'ada', key: 'recent' }, 'sent', now - 5_000)
  const trims: number[] = []
  const letters = [workerLimits.retentionPage, 7]
  const deadLetters = {
    async trim(ageMs: number) {
      trims.push(ageMs)
      return letters.shift() ?? 0
    },
  }
  const metrics = createMetrics(new Registry())
  const kept = { pushesMs: 5_000, deadLettersMs: 70_000, rowsMs: none }
  const asked: [string, number][] = []
  const aged: RetentionOptions['aged'] = {
    async trim(kind, before) {
      asked.push([kind, now - before])
      if (kind === 'exports') throw new Error('the table is locked')
      return kind === 'sessions' ? 9 : 0
    },
  }
  const scores = memoryScores()
  const standing = { board: 'score', scorer: 'a', name: '', value: 1 }
  const day = { ...standing, period: 'd2033-05-18', at: now - loungeLimits.standingsKeptMs - 1 }
  await scores.raise([], [day, { ...day, period: 'd2033-05-19', at: now - loungeLimits.standingsKeptMs }])
  const moderation = memoryModeration(memoryLoungeStore())
  const sanction = { author: 'player:ada', kind: 'mute' as const, madeAt: 1 }
  for (const late of [0, 1]) {
    const at = now - loungeLimits.moderationKeptMs - late
    const message = { id: `${at}-0`, at, nickname: 'Ada', message: 'Hi', author: 'player:ada' }
    await moderation.addReport({ message, reporter: 'player:bob', reason: 'spam', at })
    await moderation.addSanction({ ...sanction, untilAt: at })
  }
  const nicknames = memoryNicknames()
  for (const late of [0, 1]) {
    const claim = { fold: `fold ${late}`, author: 'player:ada', nickname: 'Ada', at: now - 9_000 - late }
    await nicknames.claimNickname({ ...claim, usedSince: 0, claimsMax: 3 })
  }
  const silent = { info: () => {}, warn: () => {} }
  const fixed = {
    queues: { deadLetters },
    lounge: { store: { ...scores, ...moderation, ...nicknames }, nicknameMs: 9_000 },
    time: settableTime(now),
    logger: silent,
  }
  const options = { store, ...fixed, metrics, aged, kept }
  // A kind that fails does not keep the others.
  await expect(handleRetention(options, new AbortController().signal)).rejects.toThrow('the table is locked')
  expect(Object.fromEntries(asked)).toEqual(none)
  expect(trims).toEqual([70_000, 70_000])
  expect(await store.trimPushes(now, 10)).toBe(1)
  expect((await store.claimPushes({ now, until: now + 1, limit: 10 })).map(({ key }) => key)).toEqual(['open'])
  const { values } = await metrics.worker.retentionRemoved.get()
  expect(values.map(({ labels, value }) => [labels.kind, value])).toEqual([
    ['pushes', old.length],
    ['standings', 1],
    ['chat_reports', 1],
    ['chat_sanctions', 1],
    ['chat_nicknames', 1],
    ['dead_letters', workerLimits.retentionPage + 7],
    ['sessions', 9],
    ['mail_tokens', 0],
    ['exports', 0],
    ['store_reports', 0],
    ['bans', 0],
    ['erasure_log', 0],
    ['reply_jobs', 0],
  ])
})
