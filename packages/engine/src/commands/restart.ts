import { assert } from '@lifegrid/base/assert'
import { hash32 } from '@lifegrid/base/hash'
import { birth } from '../birth.ts'
import { removeTally } from '../codec/compact/tally.ts'
import { tell } from '../core/feed.ts'
import { accountsOf, balance, transfer } from '../core/ledger.ts'
import { messageOf, phrase } from '../core/message.ts'
import { dollars } from '../core/money.ts'
import { refusal } from '../core/refusal.ts'
import { ageAt } from '../core/time.ts'
import type { Turn } from '../core/turn.ts'
import { openingAccount } from '../core/unposted.ts'
import { settleEstate } from '../heirs/estate.ts'
import { continueAsHeir } from '../heirs/generations.ts'
import { heirsOf, shareOfHeir } from '../heirs/heirs.ts'
import type { Life, PastLife } from '../life/life.ts'
import { engineLimits } from '../life/limits.ts'
import { metIn } from '../story/met-in.ts'
import { keepAsOwn } from '../systems/love/marital-property.ts'
import { moneyAt, settle } from '../systems/money/accounts.ts'
import { replan } from '../systems/money/weekly-plan.ts'
import { carriedRewards } from '../systems/rewards/statistics.ts'
import { playerObjectOf } from '../views/view.ts'
import type { Command } from './define.ts'

/**
 * Ends this life, keeps a short record of it, and begins another with a new seed. The player keeps what belongs to the player:
 * id, connection, speed, diamonds, and which stories have been told. After a death, the new life may be an heir's, at the
 * heir's present age and with a share of the estate: see `heirs/heirs.ts` and `heirs/generations.ts`.
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
    const pastLives = [...life.pastLives, recordOf(turn)].slice(-engineLimits.pastLivesMax)
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
      retention: carriedRewards(life, turn.minute),
      pastLives,
    }
    next.story.metBefore = metIn([life], turn.catalogue)
    const { replies, talkEnergy, lightTalkEnergy } = life.conversations
    Object.assign(next.conversations, {
      replies,
      ...(talkEnergy !== undefined && { talkEnergy }),
      ...(lightTalkEnergy !== undefined && { lightTalkEnergy }),
    })
    Object.assign(life, next, kept)
    turn.touched.add('statistic:livesEnded')
    turn.minute = minute
    openBooks(turn, opening)
    if (heir !== undefined) inherit(turn, share)
    turn.frames.push({ frame: 'playerObject', body: playerObjectOf(life, context, minute) })
    return undefined
  },
}

/** The heir's id in a message. Old clients send anything here and mean a new life. */
function heirOf(message: unknown): string | undefined {
  if (typeof message !== 'object' || message === null || !('heir' in message)) return undefined
  return typeof message.heir === 'string' ? message.heir : undefined
}

/** Sets every account of the old life to zero, so that the command's transfers account for all of it. */
function closeBooks(turn: Turn): void {
  for (const [account, amount] of Object.entries(accountsOf(turn.life))) {
    if (amount > 0) transfer(turn, 'money', account, openingAccount, amount)
    else transfer(turn, 'money', openingAccount, account, -amount)
  }
}

/** Books what an heir owns and owes when play begins. The simulation that earned it reported nothing. */
function openBooks(turn: Turn, accounts: Readonly<Record<string, number>>): void {
  for (const [account, amount] of Object.entries(accounts)) {
    if (amount > 0) transfer(turn, 'money', openingAccount, account, amount)
    else transfer(turn, 'money', account, openingAccount, -amount)
  }
  removeTally(turn.life.accounts.money, openingAccount)
}

/** Pays out the inheritance and tells the heir's first message. */
function inherit(turn: Turn, share: number): void {
  const { life, minute } = turn
  settle(turn)
  transfer(turn, 'money', 'inheritance', 'player', share)
  keepAsOwn(life, share)
  replan(turn)
  const before = life.pastLives.at(-1)
  assert(before !== undefined, 'an heir follows a past life')
  const who = { dead: before.name, age: ageAt(life, minute) }
  const told =
    share >= 100
      ? messageOf(turn, 'life.heir', { ...who, amount: dollars(share - (share % 100)) })
      : messageOf(turn, 'life.heir-of-nothing', who)
  tell(turn, { eventId: 'heir', ...told, importance: 9 })
}

/** 128 bits from the old seed and the new life's number. A seed reveals the later lives of the same player, and no others. */
function nextSeed(seed: string, index: number): string {
  return [1, 2, 3, 4]
    .map((part) =>
      hash32(`${seed}/${index}`, part * 0x9e3779b9)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('')
}

function recordOf({ life, minute, catalogue }: Turn): PastLife {
  return {
    name: `${life.firstname} ${life.lastname}`,
    ageYears: life.ended?.ageYears ?? ageAt(life, minute),
    cause: life.ended?.cause ?? phrase(catalogue, 'body.cause-left-behind'),
    money: balance(life, 'money', 'estate'),
  }
}
