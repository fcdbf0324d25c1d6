import { partitionOf } from '@lifegrid/contract/partition'
import { erasedEntry } from '@lifegrid/contract/wire/lounge'
import { logger } from '@lifegrid/observability/logger'
import { memoryAccountStore } from '@lifegrid/storage/accounts/memory-account-store'
import { memoryRightsStore } from '@lifegrid/storage/rights/memory-rights-store'
import { NotDeliveredError, type SystemCommandSender } from '@lifegrid/system-commands/sender'
import { expect, test } from 'vitest'
import { workerLimits } from '../src/limits.ts'
import { accountDeletions } from '../src/rights/account-deletions.ts'
import { bornAt, partitions, settableTime } from './support/recorded-life.ts'

const hour = 3_600_000

/** The deletions of a worker on a record in memory. It writes down what it does. */
function rig() {
  const time = settableTime(bornAt)
  const rights = memoryRightsStore(memoryAccountStore())
  const done: string[] = []
  let isSimAway = false
  let onSwept = async (): Promise<void> => {}
  const note = (what: string) => async () => void done.push(what)
  const sender: SystemCommandSender = {
    async deliver({ player, type, key }) {
      if (isSimAway) throw new NotDeliveredError('The owner is away.')
      done.push(`${type}-${Number(key) - bornAt} to ${player}`)
      return undefined
    },
  }
  const deletions = accountDeletions({
    rights: {
      ...rights,
      async dueDeletions(now, limit) {
        const due = await rights.dueDeletions(now, limit)
        await onSwept()
        return due
      },
    },
    work: { emailScorers: async () => ['email:1'], eraseLives: note('rows'), finishErasure: note('last rows') },
    sender,
    streams: {
      publish: async () => 'appended',
      async forget({ partition, mark }) {
        done.push(`stream ${partition}: ${mark}`)
      },
    },
    sessions: { view: async () => ({ version: 1, nodes: [] }) },
    standings: {
      async forgetScorer(scorer, boards) {
        done.push(`${boards.length} boards: ${scorer}`)
      },
    },
    spending: {
      async forget(player, days) {
        done.push(`budgets of ${player}: ${days}`)
      },
    },
    feed: {
      async forget(mark) {
        done.push(`feed: ${mark}`)
      },
      async post({ data }) {
        done.push(`edges: ${data}`)
        return { outcome: 'posted', id: '1-0' }
      },
    },
    queues: {
      async forget(ids) {
        done.push(`jobs of ${[...ids]}`)
        return 0
      },
    },
    time,
    topology: { partitions, lanes: 1 },
    logger: logger({ name: 'worker', level: 'silent' }),
    onErased: (lives) => done.push(`${lives} erased`),
  })
  return {
    time,
    rights,
    deletions,
    done: () => done.splice(0),
    schedule: (dueAt: number) => rights.scheduleDeletion({ playerId: 'ada', requestedAt: time.now(), dueAt }),
    simIsAway(away: boolean) {
      isSimAway = away
    },
    afterSweep(fn: () => Promise<void>) {
      onSwept = fn
    },
  }
}

test('[RIGHTS-2] lives are told of a change until they know it, and again after an hour', async () => {
  const { time, deletions, done, schedule, simIsAway, rights } = rig()
  await schedule(bornAt + 10 * hour)
  simIsAway(true)
  await deletions.tell('ada')
  expect(done()).toEqual([])
  simIsAway(false)
  expect(await deletions.sweep()).toEqual({ erased: 0, left: 0 })
  expect(done()).toEqual(['sys.leave-0 to ada'])
  await deletions.sweep()
  expect(done()).toEqual([])
  time.set(bornAt + workerLimits.retellMs + 1)
  await deletions.sweep()
  expect(done()).toEqual(['sys.leave-0 to ada'])
  await rights.cancelDeletion('ada', bornAt + 5)
  await deletions.tell('ada')
  expect(done()).toEqual(['sys.stay-5 to ada'])
  expect(await rights.untoldDeletions(bornAt + 100 * hour, 10)).toEqual([])
})

test('[RIGHTS-3] an account that is due is erased everywhere, the row of its deletion last', async () => {
  const { time, deletions, done, schedule } = rig()
  await schedule(bornAt + hour)
  time.set(bornAt + hour)
  expect(await deletions.sweep()).toEqual({ erased: 1, left: 0 })
  // Six boards of nine days, of the two weeks or three in which these lie, and of all time.
  const boards = [/^(?:72|78) boards: email:1$/, /^(?:72|78) boards: player:ada$/].map((each) =>
    expect.stringMatching(each),
  )
  const budgets = 'budgets of ada: 2027-01-15,2027-01-14,2027-01-13'
  const stream = `stream ${partitionOf('ada', partitions)}: "player":"ada"`
  const chat = ['feed: "author":"player:ada"', `edges: ${erasedEntry('player:ada')}`]
  expect(chat[1]).not.toContain('ada')
  expect(done()).toEqual([...chat, 'rows', 'jobs of ada', stream, budgets, ...boards, 'last rows', '1 erased'])
})

test('[RIGHTS-3] a deletion that is taken back after the sweep has read it is not carried out', async () => {
  const { time, deletions, done, schedule, rights, afterSweep } = rig()
  await schedule(bornAt + hour)
  time.set(bornAt + hour)
  afterSweep(async () => void (await rights.cancelDeletion('ada', time.now())))
  expect(await deletions.sweep()).toEqual({ erased: 0, left: 1 })
  expect(done()).toEqual([])
  expect(await rights.erased(['ada'])).toEqual(new Set())
})

test('[RIGHTS-3] an erasure that fails is continued by the next sweep', async () => {
  const { time, deletions, done, schedule, rights } = rig()
  await schedule(bornAt + hour)
  time.set(bornAt + hour)
  // A worker has died after it began.
  await rights.beginErasure('ada', bornAt + hour)
  expect(await deletions.sweep()).toEqual({ erased: 1, left: 0 })
  expect(done()).toContain('last rows')
})

test('a sweep that is stopped begins no further account', async () => {
  const { time, deletions, done, schedule } = rig()
  await schedule(bornAt + hour)
  time.set(bornAt + hour)
  deletions.stop()
  expect(await deletions.sweep()).toEqual({ erased: 0, left: 0 })
  expect(done()).toEqual([])
})
