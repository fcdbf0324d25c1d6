import { phrase } from '../../core/message.ts'
import { ageAt } from '../../core/time.ts'
import { roll, type Turn } from '../../core/turn.ts'
import { bodyIndexOf } from './body-index.ts'
import { illnessRatio } from './hazard.ts'

type Cause =
  | 'birth'
  | 'sudden'
  | 'infection'
  | 'accident'
  | 'cancer'
  | 'heart'
  | 'lung'
  | 'stroke'
  | 'dementia'
  | 'pneumonia'
  | 'age'

/**
 * Approximate shares of the leading causes of death by age, in percent. Source: CDC WISQARS, leading causes of death by age
 * group, 2017–2019, grouped and rounded. They only name the cause; the life table decides when someone dies.
 */
const causes: readonly {
  readonly to: number
  readonly shares: readonly (readonly [cause: Cause, share: number])[]
}[] = [
  {
    to: 1,
    shares: [
      ['birth', 60],
      ['sudden', 25],
      ['infection', 15],
    ],
  },
  {
    to: 14,
    shares: [
      ['accident', 50],
      ['cancer', 25],
      ['infection', 25],
    ],
  },
  {
    to: 34,
    shares: [
      ['accident', 65],
      ['cancer', 15],
      ['heart', 20],
    ],
  },
  {
    to: 54,
    shares: [
      ['accident', 30],
      ['cancer', 35],
      ['heart', 35],
    ],
  },
  {
    to: 74,
    shares: [
      ['cancer', 42],
      ['heart', 38],
      ['lung', 10],
      ['stroke', 10],
    ],
  },
  {
    to: 94,
    shares: [
      ['heart', 40],
      ['cancer', 25],
      ['stroke', 13],
      ['dementia', 12],
      ['pneumonia', 10],
    ],
  },
  {
    to: 200,
    shares: [
      ['age', 70],
      ['heart', 20],
      ['pneumonia', 10],
    ],
  },
]

/**
 * Draws the cause of death. Each condition the player has gets a share in proportion to the excess of its hazard ratio; the
 * remaining 1 / ratio goes to the shares above. Example: heart failure with ratio 4, and nothing else, causes three deaths in
 * four.
 */
export function causeOfDeath(turn: Turn): string {
  const { life, catalogue } = turn
  const excesses = life.body.illnesses.flatMap((one) => {
    const cause = bodyIndexOf(catalogue).conditions.get(one.id)?.cause
    return cause === undefined ? [] : [{ cause, excess: Math.max(0, illnessRatio(one, catalogue, turn.minute) - 1) }]
  })
  const total = 1 + excesses.reduce((sum, { excess }) => sum + excess, 0)
  let left = roll(turn, 'death', 'of') * total - 1
  if (left < 0) return causeByAge(turn)
  for (const { cause, excess } of excesses) {
    left -= excess
    if (left < 0) return cause
  }
  return causeByAge(turn)
}

function causeByAge(turn: Turn): string {
  const age = ageAt(turn.life, turn.minute)
  const shares = causes.find((band) => age <= band.to)?.shares ?? []
  let at = roll(turn, 'death', 'cause') * 100
  for (const [cause, share] of shares) {
    at -= share
    if (at < 0) return phrase(turn.catalogue, `body.cause-${cause}`)
  }
  return phrase(turn.catalogue, 'body.cause-age')
}
