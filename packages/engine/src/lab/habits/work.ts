import type { EngineCommand } from '../../apply.ts'
import type { HomeDefinition } from '../../catalogue/home.ts'
import type { JobDefinition } from '../../catalogue/job.ts'
import type { EngineContext } from '../../core/context.ts'
import { balance } from '../../core/ledger.ts'
import { ageAt } from '../../core/time.ts'
import { drawKey, randomOf } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { householdOf } from '../../systems/home/household.ts'
import { refuseHome } from '../../systems/home/housing.ts'
import { moneyAt } from '../../systems/money/accounts.ts'
import { refusePurchase } from '../../systems/money/shop.ts'
import { draw } from '../../systems/people/nature.ts'
import { highestRungFor, hiringChance, whyNotApply } from '../../systems/work/applications.ts'
import { experienceYearsAt } from '../../systems/work/job.ts'
import { populationTargets } from '../population-targets.ts'
import { weighted } from '../weighted.ts'
import type { AutoplayHabit, HabitRandom } from './habit.ts'

/** The chance of looking for another job while employed, at each of some four moments a year, by age. Calibrated to NLSY79. */
const jobSearchChances: readonly (readonly [toAge: number, chance: number])[] = [
  [24, 0.125],
  [34, 0.032],
  [44, 0.015],
  [56, 0.011],
]

/**
 * Works and keeps house as the population does: a first job while at school, better ones later, a home when it is affordable,
 * sometimes a purchase.
 */
export const work: AutoplayHabit = {
  name: 'work',
  propose(life, minute, context, random) {
    const age = ageAt(life, minute)
    if (age < 14) return undefined
    return (
      retire(life, age, random) ??
      findOrQuitJob(life, minute, age, context, random) ??
      (age >= 18 ? moveHome(life, minute, age, context, random) : undefined) ??
      buyItem(life, minute, context, random)
    )
  },
}

function retire(life: Life, age: number, random: HabitRandom): EngineCommand | undefined {
  if (age < 62 || life.work.retired) return undefined
  return random('retire') < 0.09 ? { type: 'retire', message: null } : undefined
}

function findOrQuitJob(
  life: Life,
  minute: number,
  age: number,
  context: EngineContext,
  random: HabitRandom,
): EngineCommand | undefined {
  const { work: record, education } = life
  if (record.retired || record.applications.length > 0) return undefined
  const studying = education.current !== null && !education.current.evening
  const home = staysAtHome(life, minute, age) && !isShortOfMoney(life, minute)
  if (record.job === null) return home ? undefined : applyForAnyJob(life, minute, age, studying, context, random)
  if (studying || age < 18) return undefined
  if (home) return { type: 'quitJob', message: null }
  const chance = jobSearchChances.find(([to]) => age <= to)?.[1] ?? 0
  const searchChance = record.job.partTime ? 0.6 : chance
  return random('restless') < searchChance
    ? applyForSuitableJob(life, minute, context, random, record.job.weeklyCents)
    : undefined
}

function applyForAnyJob(
  life: Life,
  minute: number,
  age: number,
  studying: boolean,
  context: EngineContext,
  random: HabitRandom,
): EngineCommand | undefined {
  if (age < 18 || studying) {
    if (age < 16 || random('teen') > 0.12) return undefined
    const open = context.catalogue.jobs.filter((ladder) => whyNotApply(life, minute, ladder, 0, true) === undefined)
    const ladder = open[Math.floor(random('teen-job') * open.length)]
    return ladder && { type: 'applyForJob', message: { job: ladder.id, partTime: true } }
  }
  return random('seek') < (isShortOfMoney(life, minute) ? 0.8 : 0.3)
    ? applyForSuitableJob(life, minute, context, random, 0)
    : undefined
}

/** Returns whether money is too short to stay at home: no partner's wage, and less than half a year's expenses in the bank. */
function isShortOfMoney(life: Life, minute: number): boolean {
  const { essentials } = life.finances.plan
  return householdOf(life, minute).adults === 1 && moneyAt(life, minute) < Math.max(1_000_000, essentials * 30)
}

/**
 * Returns whether the player takes years off paid work, for children, a parent, or personal reasons. Drawn anew for every two
 * years of age.
 */
function staysAtHome(life: Life, minute: number, age: number): boolean {
  if (age < 18) return false
  const { children } = householdOf(life, minute)
  const share = life.sex === 'female' ? 0.15 + 0.06 * Math.min(2, children) : 0.1
  return randomOf(life.seed).unit(Math.floor(age / 2), drawKey('autoplayer:work'), 0) < share
}

/**
 * Factors on the demand for ladders that people stay on longer or shorter than on others. Fitted so that the shares of people at work, and not
 * those of applications, are the labour market's.
 */
const stays: Readonly<Record<string, number>> = {
  care: 0.6,
  gardening: 0.45,
  office: 0.8,
  nursing: 1.5,
  accounts: 0.7,
  marketing: 0.7,
  shop: 0.85,
  'social-work': 0.6,
  software: 2.5,
}

/** Each ladder's share of all jobs, in percent: that of its group of occupations, in equal parts. */
const demand: ReadonlyMap<string, number> = new Map(
  populationTargets.occupations.groups.flatMap(([, ladders, percent]) =>
    ladders.map((ladder) => [ladder, (percent / ladders.length) * (stays[ladder] ?? 1)] as const),
  ),
)

/** A personal liking for a career, a factor from 0.3 to 1.7. It is constant over a life. */
function liking(life: Life, ladder: string): number {
  return 0.3 + 1.4 * draw(life.love.nature, `autoplayer:taste:${ladder}`)
}

/** How much more likely one takes work that one has learned: by its licence, by its degree, or by years of doing it. */
function learned(life: Life, minute: number, ladder: JobDefinition, rung: number): number {
  const required = ladder.rungs[rung]?.requires?.education
  const studied = required?.licence !== undefined ? 60 : required?.majors === undefined ? 1 : 6
  return studied * (experienceYearsAt(life, ladder.id, minute) >= 1 ? 8 : 1)
}

/**
 * A job that pays at least 95 % of `over`, drawn by the demand of the labour market, what the player has learned and likes, and the
 * chance; undefined if there is none.
 */
function applyForSuitableJob(
  life: Life,
  minute: number,
  { catalogue }: EngineContext,
  random: HabitRandom,
  over: number,
): EngineCommand | undefined {
  const open = catalogue.jobs.flatMap((ladder) => {
    const rung = highestRungFor(life, minute, ladder)
    const pays = ladder.rungs[rung]?.weeklyCents ?? 0
    if (pays < over * 0.95 || whyNotApply(life, minute, ladder, rung, false) !== undefined) return []
    const worth = (demand.get(ladder.id) ?? 1) * hiringChance(life, minute, ladder, rung)
    return [{ ladder, rung, weight: worth * liking(life, ladder.id) * learned(life, minute, ladder, rung) }]
  })
  const drawn = weighted(open, ({ weight }) => weight, random('career'))
  return drawn && { type: 'applyForJob', message: { job: drawn.ladder.id, rung: drawn.ladder.rungs[drawn.rung]?.id } }
}

/**
 * The share of people who want to own a home: about four in five households of 65 to 74 do (Survey of Consumer Finances 2022).
 */
const homeOwnerShare = 0.82

/** The part of their money that people live on in a year. Source: the rule of four percent (Bengen, 1994). */
const wealthSpentShare = 0.04

/**
 * Leaves the parents between 18 and 30, rents what the household needs, and usually buys when there is more than a fifth of the
 * price in the bank.
 */
function moveHome(
  life: Life,
  minute: number,
  age: number,
  context: EngineContext,
  random: HabitRandom,
): EngineCommand | undefined {
  if (random('move') > 0.2) return undefined
  const homes = context.catalogue.homes ?? []
  const now = homes.find((home) => home.id === life.finances.home)
  const { adults, children } = householdOf(life, minute)
  const people = adults + children
  if (now !== undefined && balance(life, 'money', 'home') > 0 && now.beds >= people) return undefined
  const turn = { life, minute, catalogue: context.catalogue }
  const open = (home: HomeDefinition): boolean => home.beds >= people && refuseHome(turn, home) === undefined
  if (age >= 25 && draw(life.love.nature, 'autoplayer:owns') < homeOwnerShare) {
    const money = moneyAt(life, minute)
    const owned = homes.filter((home) => home.priceCents !== undefined && money > home.priceCents * 0.25 && open(home))
    const house = owned[owned.length - 1]
    if (house !== undefined) return { type: 'moveHome', message: { home: house.id } }
  }
  // Whoever has money rents like somebody who lives on it.
  const income = life.finances.plan.income + (moneyAt(life, minute) * wealthSpentShare) / 52
  const tooDear = now !== undefined && now.priceCents === undefined && now.weeklyCents > income * 0.42
  if (now !== undefined && now.beds >= people && !tooDear) return undefined
  if (now === undefined && life.work.job === null && age < 60) return undefined
  const rented = homes.filter((home) => home.priceCents === undefined && home.weeklyCents < income * 0.3 && open(home))
  // Nobody who could rent a house moves into a shared apartment.
  const fitting = rented.filter((home) => home.weeklyCents > income * 0.05)
  const flats = fitting.length > 0 ? fitting : rented.slice(-1)
  const flat = flats[Math.floor(random('flat') * flats.length)]
  return flat && { type: 'moveHome', message: { home: flat.id } }
}

/** Sometimes buys a thing that it can easily afford. */
function buyItem(
  life: Life,
  minute: number,
  { catalogue }: EngineContext,
  random: HabitRandom,
): EngineCommand | undefined {
  if (random('shop') > 0.15 || life.finances.items.length > 20) return undefined
  const money = moneyAt(life, minute)
  const open = (catalogue.items ?? []).filter(
    (item) => item.kind !== 'gift' && item.priceCents * 12 < money && refusePurchase(life, minute, item) === undefined,
  )
  const item = open[Math.floor(random('item') * open.length)]
  return item && { type: 'purchaseItem', message: { item: item.id } }
}
