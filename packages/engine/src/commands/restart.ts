import { hash32 } from '@lifegrid/base/hash'
import { refusal } from '@lifegrid/contract/errors'
import { birth } from '../birth.ts'
import { balance, transfer } from '../ledger.ts'
import type { Life, PastLife } from '../life.ts'
import { engineLimits } from '../limits.ts'
import { moneyAt } from '../systems/finances.ts'
import { windUp } from '../systems/wind-up.ts'
import { carriedRetention } from '../systems/statistics.ts'
import { ageAt } from '../time.ts'
import { playerObjectOf } from '../view.ts'
import type { Handler } from './define.ts'

/**
 * Ends this life, keeps a short record of it, and begins another with a seed of its own. The player keeps what is the player's: id,
 * connection, speed, diamonds, and the memory of which stories have been told.
 */
export const restart: Handler<unknown> = (turn, _, { now, context }) => {
  const { life } = turn
  if (life.status === 'creating') return refusal('not_created')
  windUp(turn)
  transfer(turn, 'money', 'player', 'estate', moneyAt(life, turn.minute))
  const next = birth(
    { playerId: life.playerId, seed: nextSeed(life.seed, life.index + 1), ruleset: life.ruleset, at: now },
    context,
  )
  const kept: Partial<Life> = {
    index: life.index + 1,
    speed: life.speed,
    connection: life.connection,
    away:
      life.away === null
        ? null
        : { minute: 0, feedCount: life.feedCount, questionId: null, before: {}, reasons: {}, decided: [] },
    feedCount: life.feedCount,
    accounts: { money: next.accounts.money, diamonds: life.accounts.diamonds },
    retention: carriedRetention(life, turn.minute),
    pastLives: [...life.pastLives, recordOf(turn.life, turn.minute)].slice(-engineLimits.pastLivesMax),
  }
  next.story.seenBefore = seenBefore(life)
  next.conversations.replies = life.conversations.replies
  Object.assign(life, next, kept)
  turn.minute = 0
  turn.facts.push({ frame: 'playerObject', body: playerObjectOf(life, context, 0) })
  return undefined
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

function seenBefore(life: Life): Record<string, number> {
  const counts = { ...life.story.seenBefore }
  for (const [id, [count]] of Object.entries(life.story.seen)) counts[id] = (counts[id] ?? 0) + count
  return counts
}
