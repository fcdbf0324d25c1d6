import { hash32 } from '@lifegrid/base/hash'
import { refusal } from '@lifegrid/contract/errors'
import { birth } from '../birth.ts'
import { type IdTable, idRows, withKey } from '../codec/compact/id-table.ts'
import { removeTally } from '../codec/compact/tally.ts'
import { tell } from '../core/feed.ts'
import { accountsOf, balance, transfer } from '../core/ledger.ts'
import { dollars } from '../core/money.ts'
import { ageAt } from '../core/time.ts'
import type { Turn } from '../core/turn.ts'
import { settleEstate } from '../heirs/estate.ts'
import { continueAsHeir } from '../heirs/generations.ts'
import { heirsOf, shareOfHeir } from '../heirs/heirs.ts'
import type { Life, PastLife } from '../life/life.ts'
import { engineLimits } from '../life/limits.ts'
import { timesOf } from '../life/story.ts'
import { keepAsOwn } from '../systems/love/marital-property.ts'
import { moneyAt, settle } from '../systems/money/accounts.ts'
import { replan } from '../systems/money/weekly-plan.ts'
import { carriedRetention } from '../systems/rewards/statistics.ts'
import { playerObjectOf } from '../views/view.ts'
import type { Command } from './define.ts'

/**
 * Ends this life, keeps a short record of it, and begins another with a seed of its own. The player keeps what is the player's: id,
 * connection, speed, diamonds, and the memory of which stories have been told. After a death the other life may be that of an heir, from
 * the age that the heir has by then, with a share of what there was: see `heirs/heirs.ts` and `heirs/generations.ts`.
 */
export const restart: Command<unknown> = {
  changes: ['mood'],
  handle(turn, message, { now, context }) {
    const { life } = turn
    if (life.status === 'creating') return refusal('not_created')
    const heirId = heirOf(message)
    if (heirId !== undefined && life.status !== 'dead') return refusal('life_not_over')
    const { line, people } = heirsOf(life, turn.minute)
    const heir = people.find(({ id }) => id === heirId)
    if (heirId !== undefined && heir === undefined) return refusal('no_such_heir')
    settleEstate(turn)
    transfer(turn, 'money', 'player', 'estate', moneyAt(life, turn.minute))
    const share = heir === undefined ? 0 : shareOfHeir(life, turn.minute, balance(life, 'money', 'estate'))
    const seed = nextSeed(life.seed, life.index + 1)
    const next =
      heir === undefined
        ? birth({ playerId: life.playerId, seed, ruleset: life.ruleset, at: now }, context)
        : continueAsHeir(life, heir, turn.minute, { seed, at: now, line, context })
    const minute = next.clock.anchorMinute
    const opening = accountsOf(next)
    const pastLives = [...life.pastLives, recordOf(turn.life, turn.minute)].slice(-engineLimits.pastLivesMax)
    closeBooks(turn)
    const kept: Partial<Life> = {
      index: life.index + 1,
      speed: life.speed,
      connection: life.connection,
      away:
        life.away === null
          ? null
          : { minute, feedCount: life.feedCount, questionId: null, before: {}, reasons: {}, decided: [] },
      feedCount: life.feedCount,
      accounts: { money: [], diamonds: life.accounts.diamonds },
      retention: carriedRetention(life, turn.minute),
      pastLives,
    }
    next.story.seenBefore = seenBefore(life)
    next.conversations.replies = life.conversations.replies
    Object.assign(life, next, kept)
    turn.touched.add('statistic:livesEnded')
    turn.minute = minute
    openBooks(turn, opening)
    if (heir !== undefined) inherit(turn, share)
    turn.frames.push({ frame: 'playerObject', body: playerObjectOf(life, context, minute) })
    return undefined
  },
}

/** The id of the heir whom a message names. Old clients send anything, and mean a new life. */
function heirOf(message: unknown): string | undefined {
  if (typeof message !== 'object' || message === null || !('heir' in message)) return undefined
  return typeof message.heir === 'string' ? message.heir : undefined
}

/** The account between two lives: nothing is left in it once the old books are closed, or the new ones opened. */
const between = 'opening'

/** Takes every account of the old life to zero, so that the command's transfers explain what became of it. */
function closeBooks(turn: Turn): void {
  for (const [account, amount] of Object.entries(accountsOf(turn.life))) {
    if (amount > 0) transfer(turn, 'money', account, between, amount)
    else transfer(turn, 'money', between, account, -amount)
  }
}

/** Books what an heir has, and owes, by the day on which they are played: it was earned in a turn of which nobody is told. */
function openBooks(turn: Turn, accounts: Readonly<Record<string, number>>): void {
  for (const [account, amount] of Object.entries(accounts)) {
    if (amount > 0) transfer(turn, 'money', between, account, amount)
    else transfer(turn, 'money', account, between, -amount)
  }
  removeTally(turn.life.accounts.money, between)
}

/** The first thing that an heir is told. */
function inherit(turn: Turn, share: number): void {
  const { life, minute } = turn
  settle(turn)
  transfer(turn, 'money', 'inheritance', 'player', share)
  keepAsOwn(life, share)
  replan(turn)
  const left = share > 0 ? `You inherit ${dollars(share)}, and` : 'There is nothing to inherit but'
  tell(turn, {
    eventId: 'heir',
    title: 'After the funeral',
    message: `${life.pastLives.at(-1)?.name} is dead, and you are ${ageAt(life, minute)}. ${left} a drawer of keys that fit nothing.`,
    importance: 9,
  })
}

/** 128 bits of the old seed and the new life's number. Whoever knows a seed knows the lives that follow from it, and no other. */
function nextSeed(seed: string, index: number): string {
  return [1, 2, 3, 4]
    .map((part) =>
      hash32(`${seed}/${index}`, part * 0x9e3779b9)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('')
}

function recordOf(life: Life, minute: number): PastLife {
  return {
    name: `${life.firstname} ${life.lastname}`,
    ageYears: life.ended?.ageYears ?? ageAt(life, minute),
    cause: life.ended?.cause ?? 'left behind',
    money: balance(life, 'money', 'estate'),
  }
}

/**
 * How often each story has been told in the lives so far: what the storyteller's novelty looks at. More than four times is four, since it
 * makes no more difference; and where there are too many, those of this life come first, for they are remembered best.
 */
function seenBefore({ story }: Life): IdTable {
  const times = new Map(idRows(story.seen).map(([key, seen]) => [key, timesOf(seen)]))
  for (const [key, before] of idRows(story.seenBefore)) times.set(key, (times.get(key) ?? 0) + before)
  const kept = [...times].slice(0, engineLimits.seenBeforeMax)
  return kept.reduce<IdTable>((table, [key, sum]) => withKey(table, key, Math.min(4, sum)), [])
}
