import { schedule } from '../../core/agenda.ts'
import { numberInWords } from '../../core/ago.ts'
import { messageOf, phrase } from '../../core/message.ts'
import { roll, rollBetween, type Turn } from '../../core/turn.ts'
import { minutesPerDay } from '../../life/limits.ts'
import type { Person } from '../../life/person.ts'
import { changeAffinity } from '../people/affinity.ts'
import { doubtDays, endRelationship, scheduleAnniversary } from './couple.ts'
import { sendLoveNews } from './love-news.ts'
import { separationChance } from './marriage-tables.ts'
import { logBond } from './relationships.ts'
import { compatibilityWith } from './romance-rules.ts'

/** The share of marriage crises that end the marriage, if each option of the event is chosen equally often. */
const crisisEnds = 0.8
/** The anniversaries that go into the feed. */
const roundYears = [1, 5, 10, 15, 20, 25, 30, 40, 50, 60]
const neglectDays = 365

/** Lets an unmarried partner leave or stay. The lower the affinity, the likelier they leave. */
export function reviewUnmarriedCouple(turn: Turn, person: Person): void {
  const { affinity } = person
  const leaves = affinity >= 70 ? 0.04 : affinity >= 40 ? 0.15 : affinity >= 20 ? 0.35 : 0.7
  if (roll(turn, 'romance', 'doubt') < leaves) {
    endRelationship(turn, messageOf(turn, 'love.left', { partner: person }))
    return
  }
  changeAffinity(person, rollBetween(turn, 'romance', 'drift', -6, 2))
  schedule(turn.life, turn.minute + doubtDays * minutesPerDay, 'romance', 'doubt')
}

/** Changes the affinity after a year of marriage, tells the player, and may schedule a crisis. */
export function reviewMarriage(turn: Turn, person: Person, years: number): void {
  const { life, minute } = turn
  const { love } = life
  const warm = Math.max(love.datedMinute, love.giftMinute) > minute - neglectDays * minutesPerDay
  const drift =
    rollBetween(turn, 'romance', 'year', -9, 4) +
    Math.floor((compatibilityWith(life, person, minute) - 50) / 10) -
    (warm ? 0 : 6)
  changeAffinity(person, drift)
  const round = roundYears.includes(years)
  if (round && love.bond !== null) logBond(love.bond, minute, yearsMarried(turn, years))
  sendLoveNews(turn, {
    what: 'anniversary',
    person,
    ...(years === 1
      ? messageOf(turn, 'love.anniversary-first', { partner: person })
      : messageOf(turn, 'love.anniversary', { partner: person, years: numberInWords(years) })),
    ...(round ? { importance: 4 } : {}),
    affinityChange: drift,
  })
  scheduleAnniversary(turn, years + 1)
  if (roll(turn, 'romance', 'crisis') < (separationChance(years) / crisisEnds) * crisisFactor(person.affinity))
    schedule(life, minute + rollBetween(turn, 'romance', 'crisis:day', 7, 150) * minutesPerDay, 'romance', 'crisis')
}

function yearsMarried({ catalogue }: Turn, years: number): string {
  return years === 1
    ? phrase(catalogue, 'love.log-year-married')
    : phrase(catalogue, 'love.log-years-married', { years })
}

/**
 * The factor by which a crisis is likelier than in the table. Calibrated with the reference autoplayer, whose marriages are happier than
 * average, so that 69 % of first marriages last ten years and 54 % last twenty (NSFG 2006–10).
 */
function crisisFactor(affinity: number): number {
  if (affinity >= 80) return 1
  if (affinity >= 60) return 1.5
  if (affinity >= 40) return 2
  return affinity >= 20 ? 2.5 : 3.3
}
