import type { EngineCommand } from '../../apply.ts'
import { dayOf } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import { minutesPerDay } from '../../life/limits.ts'
import { wayToChild } from '../../systems/love/children.ts'
import { childrenWanted, marriageAge } from '../../systems/love/marriage-tables.ts'
import { childrenOf, partnerOf } from '../../systems/love/relationships.ts'
import { refuseAskingAgain, refuseRomance } from '../../systems/love/romance-rules.ts'
import { refuseEnergy, refuseMoney } from '../../systems/money/affordable.ts'
import { draw } from '../../systems/people/nature.ts'
import type { AutoplayHabit, HabitRandom } from './habit.ts'

/**
 * The search for a partner begins this many years before the age at which the autoplayer would marry. Finding someone and the
 * time until the wedding take about as long, so the population marries at the ages of the table
 * (`lab/population-targets.ts`, everMarriedBy).
 */
const searchYears = 2.6
/** People who never want to marry look for a partner as well, from about this age on, and live with the one they find. */
const unmarriedSearchFromAge = 24
/** The search ends at this age. */
const searchUntilAge = 60
/** Days before a couple considers children, and days between two children. */
const childAfterDays = 120
const childGapDays = 360
/** The chance per moment of a date night or a gift. */
const eveningChance = 0.3
const giftChance = 0.1

/** Some marry because they are asked, without having wanted to. To compensate, the wish is rarer, and comes later. */
const marriageWishFactor = 1.05

const daysPerYear = 365.25

/**
 * Behaves in love as the population does: draws from the tables an age at which to marry and a wanted number of children; looks
 * for a partner in time, among friends and on the app; goes out now and then; proposes at the drawn age.
 */
export const love: AutoplayHabit = {
  name: 'love',
  goesOnAfter: ({ type }) => type === 'getSwipeCharacter' || type === 'swipeMatch',
  propose(life, minute, _context, random) {
    const age = dayOf(minute) / daysPerYear
    if (age < 18) return undefined
    const { bond } = life.love
    if (bond === null) return findPartner(life, minute, age, random)
    if (bond.status === 'engaged') return age >= wantedMarriageAge(life) ? marry(life, minute, random) : undefined
    if (bond.status === 'dating' && age >= wantedMarriageAge(life) - 0.4) {
      const waited = minute - bond.sinceMinute >= 90 * minutesPerDay
      if (waited && refuseAskingAgain(life, minute) === undefined) return { type: 'propose', message: null }
    }
    return tryForChild(life, minute, age) ?? dateOrGive(life, minute, random)
  },
}

/**
 * The age at which this player would marry; above every age for those who never want to. After a divorce or the spouse's death,
 * most would marry again.
 */
function wantedMarriageAge(life: Life): number {
  const { nature, weddings, past } = life.love
  if (weddings === 0) return marriageAge(life.sex, draw(nature, 'autoplayer:marries') * marriageWishFactor) ?? 999
  const ended = past.findLast(({ marriedMinute }) => marriedMinute !== null)?.endedMinute ?? 0
  return draw(nature, `autoplayer:again:${weddings}`) < 0.6 ? dayOf(ended) / daysPerYear + 4 : 999
}

function findPartner(life: Life, minute: number, age: number, random: HabitRandom): EngineCommand | undefined {
  const wished = wantedMarriageAge(life)
  const from =
    wished === 999 ? unmarriedSearchFromAge + draw(life.love.nature, 'autoplayer:looks') * 10 : wished - searchYears
  if (age < from || age > searchUntilAge) return undefined
  if (refuseAskingAgain(life, minute) === undefined && refuseEnergy(life, minute, 8) === undefined) {
    const loved = life.people
      .filter((person) => isAttractedTo(life, person.sex) && refuseRomance(life, person, minute) === undefined)
      .sort((a, b) => b.affinity - a.affinity || a.bornDay - b.bornDay)[0]
    if (loved !== undefined) return { type: 'romance', message: { id: loved.id } }
  }
  const { swiped, answered } = life.love
  const day = dayOf(minute)
  const sex = isAttractedTo(life, 'female') ? 'female' : 'male'
  if (swiped.day === day && swiped.count > 0 && !answered.includes(swiped.count))
    return { type: 'swipeMatch', message: { id: `s${day}-${swiped.count}-${sex[0]}`, like: true } }
  return random('app') < 0.8 ? { type: 'getSwipeCharacter', message: { sex } } : undefined
}

/** Returns whether this sex attracts the player: 19 in 20 look for the other sex. */
function isAttractedTo(life: Life, sex: 'female' | 'male'): boolean {
  const other = draw(life.love.nature, 'autoplayer:loves') >= 0.05
  return (sex !== life.sex) === other
}

function marry(life: Life, minute: number, random: HabitRandom): EngineCommand {
  const large = random('feast') < 0.15 && refuseMoney(life, minute, 6_000_000) === undefined
  const family = refuseMoney(life, minute, 1_000_000) === undefined
  return { type: 'marry', message: { wedding: large ? 'feast' : family ? 'family' : 'registry' } }
}

function tryForChild(life: Life, minute: number, age: number): EngineCommand | undefined {
  const { trying, expecting, bond, nature } = life.love
  if (trying !== null || expecting !== null || bond === null || age > 46) return undefined
  const children = childrenOf(life, true)
  if (children.length >= childrenWanted(draw(nature, 'autoplayer:children'))) return undefined
  const youngest = children.at(-1)
  const today = life.birthDay + dayOf(minute)
  if (youngest !== undefined && today - youngest.bornDay < childGapDays) return undefined
  const together = minute - (bond.marriedMinute ?? bond.sinceMinute + 600 * minutesPerDay)
  if (together < childAfterDays * minutesPerDay) return undefined
  return wayToChild(life, minute) === 'birth' ? { type: 'tryForChild', message: { trying: true } } : undefined
}

function dateOrGive(life: Life, minute: number, random: HabitRandom): EngineCommand | undefined {
  if (partnerOf(life) === undefined) return undefined
  if (random('evening') < eveningChance && minute - life.love.datedMinute > 10 * minutesPerDay) {
    const idea =
      (['walk', 'cooking', 'cinema', 'museum', 'restaurant'] as const)[Math.floor(random('idea') * 5)] ?? 'walk'
    const poor = refuseMoney(life, minute, 50_000) !== undefined
    if (refuseEnergy(life, minute, 8) === undefined)
      return { type: 'dateNight', message: { idea: poor ? 'walk' : idea } }
  }
  if (random('gift') >= giftChance || minute - life.love.giftMinute <= 30 * minutesPerDay) return undefined
  const poor = refuseMoney(life, minute, 20_000) !== undefined
  return { type: 'partnerGift', message: { gift: poor ? 'note' : 'flowers' } }
}
