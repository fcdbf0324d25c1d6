import type { EventStore } from '@lifegrid/storage/lounge/event-ports'
import type { ChatReport, ModerationStore } from '@lifegrid/storage/lounge/moderation-ports'
import type { NicknameClaim, NicknameStore } from '@lifegrid/storage/lounge/nickname-ports'
import type { ChatMessage, LoungeStore } from '@lifegrid/storage/lounge/ports'
import type { Score, ScoreStore, Standing } from '@lifegrid/storage/lounge/score-ports'
import { describe, expect, it } from 'vitest'

type LoungeRows = LoungeStore & ScoreStore & EventStore & ModerationStore & NicknameStore

/** What every {@link LoungeStore} and {@link ScoreStore} does. */
export function loungeStoreContract(name: string, open: () => Promise<{ store: LoungeRows; done(): Promise<void> }>) {
  const withStore = async (run: (store: LoungeRows) => Promise<void>): Promise<void> => {
    const { store, done } = await open()
    try {
      await run(store)
    } finally {
      await done()
    }
  }

  describe(`the lounge's rows: ${name}`, () => {
    it('[LOUNGE-4] a message that is added twice is there once, as it was', () =>
      withStore(async (store) => {
        const first = message(1, 0, { message: '👨‍👩‍👧 – ß "\'\\' })
        await store.addChat([first, message(1, 1)])
        await store.addChat([message(1, 0, { message: 'changed' }), message(2, 0)])
        await store.addChat([])
        expect(await store.recentChat(0, 10)).toEqual([first, message(1, 1), message(2, 0)])
      }))

    it('[LOUNGE-7] returns the last ones since a time, in order', () =>
      withStore(async (store) => {
        await store.addChat([message(3, 2), message(3, 10), message(1, 0), message(5, 0)])
        expect(await store.recentChat(3, 2)).toEqual([message(3, 10), message(5, 0)])
        expect(await store.recentChat(3, 9)).toEqual([message(3, 2), message(3, 10), message(5, 0)])
        expect(await store.recentChat(6, 9)).toEqual([])
      }))

    it('[LOUNGE-4] removes messages from before a time, some at once', () =>
      withStore(async (store) => {
        await store.addChat([1, 2, 3, 4].map((at) => message(at, 0)))
        expect(await store.trimChat(4, 2)).toBe(2)
        expect(await store.trimChat(4, 2)).toBe(1)
        expect(await store.recentChat(0, 9)).toEqual([message(4, 0)])
      }))

    it('[LOUNGE-8] no value of a score ever falls', () =>
      withStore(async (store) => {
        await store.raise([score('email:1', 100, 20, 5), score('player:2', 1, 1, 5)], [])
        await store.raise([score('email:1', 90, 30, 4, '')], [])
        await store.raise([score('email:1', 110, 10, 6, 'Eve')], [])
        expect(await store.score('email:1')).toEqual({
          ...{ scorer: 'email:1', name: 'Eve', score: 110, survivalTime: 30, bestScore: 110, at: 6 },
        })
        expect(await store.score('player:2')).toMatchObject({ name: 'Ada', score: 1, bestScore: 1 })
        expect(await store.score('nobody')).toBeUndefined()
      }))

    it('[LOUNGE-9] standings keep the best value of a scorer for each board and period', () =>
      withStore(async (store) => {
        const first = standing('score', 'all', 'email:1', 10)
        await store.raise(
          [],
          [first, standing('score', 'd2030-01-01', 'email:1', 10), standing('age', 'all', 'email:1', 80)],
        )
        await store.raise([], [standing('score', 'all', 'email:1', 7, ''), standing('score', 'all', 'email:0', 3)])
        expect(await store.standings('score', 'all', '', 10)).toEqual([standing('score', 'all', 'email:0', 3), first])
        expect(await store.standings('score', 'all', 'email:0', 10)).toEqual([first])
        expect(await store.standings('score', 'all', '', 1)).toHaveLength(1)
        expect(await store.names('score', 'all', ['email:1', 'nobody'])).toEqual(new Map([['email:1', 'Ada']]))
        expect(await store.names('score', 'all', [])).toEqual(new Map())
      }))

    it('[LOUNGE-8] writers of the same scorers at the same time lose nothing', () =>
      withStore(async (store) => {
        const scorers = Array.from({ length: 40 }, (_, i) => `email:${i}`)
        await Promise.all(
          Array.from({ length: 12 }, (_, n) => {
            const order = n % 2 === 0 ? scorers : [...scorers].reverse()
            return store.raise(
              order.map((scorer) => score(scorer, n, n, n)),
              order.map((scorer) => standing('score', 'all', scorer, n)),
            )
          }),
        )
        for (const { value } of await store.standings('score', 'all', '', 100)) expect(value).toBe(11)
        expect(await store.score('email:7')).toMatchObject({ score: 11, survivalTime: 11 })
      }))

    it('[JOB-8] removes old standings of days and weeks, never those of all time', () =>
      withStore(async (store) => {
        await store.raise(
          [],
          [standing('score', 'd1', 'a', 1), standing('score', 'w1', 'a', 1), standing('score', 'all', 'a', 1)],
        )
        expect(await store.trimStandings(7, 10)).toBe(0)
        expect(await store.trimStandings(8, 1)).toBe(1)
        expect(await store.trimStandings(8, 10)).toBe(1)
        expect(await store.standings('score', 'all', '', 10)).toHaveLength(1)
      }))

    it('[LOUNGE-11] a global event is listed until it ends, and can be ended once', () =>
      withStore(async (store) => {
        const event = { type: 'multiplier', value: '4', startsAt: 100, endsAt: 200 }
        const id = await store.addEvent(event, 50)
        const other = await store.addEvent({ ...event, startsAt: 300, endsAt: 400 }, 50)
        expect(await store.eventsAfter(150)).toMatchObject([
          { ...event, id },
          { id: other, endsAt: 400 },
        ])
        expect(await store.endEvent(id, 150)).toBe(true)
        expect(await store.endEvent(id, 160)).toBe(false)
        expect(await store.eventsAfter(149)).toMatchObject([{ ...event, id, endsAt: 150 }, { id: other }])
        expect((await store.eventsAfter(150)).map((one) => one.id)).toEqual([other])
        expect(await store.endEvent(other, 400)).toBe(false)
        expect(await store.endEvent(99, 1)).toBe(false)
      }))

    it('[LOUNGE-14] a message is found by its id, and reported once by each reporter', () =>
      withStore(async (store) => {
        const said = message(3, 10, { message: '👨‍👩‍👧' })
        await store.addChat([said, message(3, 1)])
        expect(await store.chatMessage('3-10')).toEqual(said)
        expect(await store.chatMessage('3-2')).toBeUndefined()
        const report: ChatReport = { message: said, reporter: 'player:bob', reason: 'abuse', at: 5 }
        await store.addReport(report)
        await store.addReport({ ...report, reason: 'spam', at: 6 })
        await store.addReport({ ...report, reporter: 'player:cid', at: 7 })
        expect(await store.reports(10)).toEqual([{ ...report, reporter: 'player:cid', at: 7 }, report])
        expect(await store.reports(1)).toHaveLength(1)
        expect(await store.trimReports(5, 10)).toBe(0)
        expect(await store.trimReports(8, 1)).toBe(1)
        expect(await store.trimReports(8, 10)).toBe(1)
      }))

    it('[LOUNGE-15] a sanction holds until its end, or until it is lifted', () =>
      withStore(async (store) => {
        const mute = { author: 'player:ada', kind: 'mute' as const, madeAt: 1, untilAt: 100 }
        const ban = { author: 'address:1', kind: 'ban' as const, madeAt: 2, untilAt: 50 }
        await store.addSanction(mute)
        await store.addSanction(ban)
        expect(await store.sanctionsAfter(10, 10)).toMatchObject([ban, mute])
        expect(await store.sanctionsAfter(10, 1)).toMatchObject([ban])
        expect(await store.sanctionsAfter(50, 10)).toMatchObject([mute])
        expect(await store.liftSanctions('player:ada', 'ban', 60)).toBe(false)
        expect(await store.liftSanctions('player:ada', 'mute', 60)).toBe(true)
        expect(await store.liftSanctions('player:ada', 'mute', 60)).toBe(false)
        expect(await store.sanctionsAfter(60, 10)).toEqual([])
        expect(await store.trimSanctions(60, 10)).toBe(1)
        expect(await store.trimSanctions(61, 10)).toBe(1)
      }))

    it('[LOUNGE-18] a nickname belongs to who claims it first, until it is not used for some time', () =>
      withStore(async (store) => {
        expect(await store.nicknameAuthor('a', 0)).toBeUndefined()
        expect(await store.claimNickname(claim('a', 'player:ada', 100))).toBe('player:ada')
        expect(await store.claimNickname(claim('a', 'player:bob', 110))).toBe('player:ada')
        expect(await store.claimNickname(claim('a', 'player:ada', 150))).toBe('player:ada')
        expect(await store.nicknameAuthor('a', 150)).toBe('player:ada')
        expect(await store.nicknameAuthor('a', 151)).toBeUndefined()
        expect(await store.claimNickname(claim('a', 'player:bob', 200, 150))).toBe('player:ada')
        expect(await store.claimNickname(claim('a', 'player:bob', 200, 151))).toBe('player:bob')
        expect(await store.nicknameAuthor('a', 200)).toBe('player:bob')
        expect(await store.claimNickname(claim('a', 'player:ada', 210, 151))).toBe('player:bob')
        // The clock of another edge may be behind.
        expect(await store.claimNickname(claim('a', 'player:bob', 190))).toBe('player:bob')
        expect(await store.nicknameAuthor('a', 200)).toBe('player:bob')
      }))

    it('[LOUNGE-18] of those who claim a nickname at the same time, one gets it', () =>
      withStore(async (store) => {
        const authors = Array.from({ length: 12 }, (_, n) => `player:${n}`)
        const won = await Promise.all(authors.map((author) => store.claimNickname(claim('a', author, 100))))
        expect(new Set(won)).toEqual(new Set([await store.nicknameAuthor('a', 100)]))
        // The claim has ended, and all of them want it again.
        const next = await Promise.all(authors.map((author) => store.claimNickname(claim('a', author, 300, 200))))
        expect(new Set(next)).toEqual(new Set([await store.nicknameAuthor('a', 300)]))
      }))

    it('[LOUNGE-18] a player keeps the nicknames that it has used last', () =>
      withStore(async (store) => {
        const say = (fold: string, at: number) => store.claimNickname(claim(fold, 'player:ada', at))
        await store.claimNickname(claim('other', 'player:bob', 1))
        for (const [at, fold] of ['a', 'b', 'c', 'a', 'd'].entries()) await say(fold, at)
        // It is kept although the others were used at the same time or later.
        await say('e', 3)
        const authors = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((fold) => store.nicknameAuthor(fold, 0)))
        expect(authors).toEqual(['player:ada', undefined, undefined, 'player:ada', 'player:ada'])
        expect(await store.nicknameAuthor('other', 0)).toBe('player:bob')
      }))

    it('[LOUNGE-18] removes claims that were not used for some time, some at once', () =>
      withStore(async (store) => {
        for (const at of [1, 2, 3]) await store.claimNickname(claim(`fold ${at}`, `player:${at}`, at))
        expect(await store.trimNicknames(1, 10)).toBe(0)
        expect(await store.trimNicknames(3, 1)).toBe(1)
        expect(await store.trimNicknames(3, 10)).toBe(1)
        expect(await store.nicknameAuthor('fold 3', 0)).toBe('player:3')
      }))
  })
}

function score(scorer: string, points: number, survivalTime: number, at: number, name = 'Ada'): Score {
  return { scorer, name, score: points, survivalTime, at }
}

function claim(fold: string, author: string, at: number, usedSince = 0): NicknameClaim {
  return { fold, author, nickname: 'Ada', at, usedSince, claimsMax: 3 }
}

function standing(board: string, period: string, scorer: string, value: number, name = 'Ada'): Standing {
  return { board, period, scorer, name, value, at: 7 }
}

function message(at: number, seq: number, fields: Partial<ChatMessage> = {}): ChatMessage {
  return { id: `${at}-${seq}`, at, nickname: 'Ada', message: `m${at}-${seq}`, author: 'address:1', ...fields }
}
