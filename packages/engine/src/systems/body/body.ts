import { schedule, unschedule } from '../../core/agenda.ts'
import { setWaitRate, waitEndsAt } from '../../core/random-wait.ts'
import { ageAt } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import { engineLimits, minutesPerDay } from '../../life/limits.ts'
import type { Wait } from '../../life/wait.ts'
import { replan } from '../money/weekly-plan.ts'
import { updateSetPoints } from '../mood/mood.ts'
import { bodyIndexOf } from './body-index.ts'
import { changeHazard } from './death.ts'
import { giveUpWhatIsTaken } from './give-up.ts'
import { totalStartRate } from './habit-starts.ts'
import { relativeHazardOf } from './hazard.ts'
import { totalOnsetRate } from './illness-risk.ts'
import { burdensOf, impairedBy } from './impairment.ts'

/**
 * Recalculates everything that depends on body and mind after a change (an illness, a habit, a treatment, a birthday): weekly
 * costs, what is taken away, the set points of the gauges, the hazard of death, and the waiting times for the next illness and the next habit.
 */
export function updateAfterBodyChange(turn: Turn): void {
  const { life, minute } = turn
  if (life.status !== 'playing') return
  setCosts(turn)
  const burdens = burdensOf(life, turn.catalogue, minute)
  life.body.impaired = impairedBy(burdens)
  updateSetPoints(turn)
  const age = ageAt(life, minute)
  changeHazard(turn, age, relativeHazardOf(life, turn.catalogue, age, minute))
  scheduleWait(turn, life.body.onset, 'illness', totalOnsetRate(turn))
  scheduleWait(turn, life.body.pickUp, 'habits', totalStartRate(turn))
  giveUpWhatIsTaken(turn, burdens)
}

function totalRate(rates: readonly { readonly rate: number }[]): number {
  return rates.reduce((sum, { rate }) => sum + rate, 0)
}

/** Picks an entry with a probability proportional to its rate; `draw` is from 0 to 1. */
export function pickByRate<One extends { readonly rate: number }>(
  rates: readonly One[],
  draw: number,
): One | undefined {
  let left = draw * totalRate(rates)
  for (const one of rates) {
    left -= one.rate
    if (left < 0) return one
  }
  return undefined
}

/** A child has no costs, because the parents pay them. */
function setCosts(turn: Turn): void {
  const { life } = turn
  const index = bodyIndexOf(turn.catalogue)
  const grown = ageAt(life, turn.minute) >= 18
  let habitCents = 0
  let treatmentCents = 0
  if (grown) {
    for (const { id, mode } of life.body.habits)
      if (mode === 'kept') habitCents += index.habits.get(id)?.weeklyCents ?? 0
    for (const { id, care } of life.body.illnesses)
      if (care === 'begun' || care === 'works') treatmentCents += index.conditions.get(id)?.treatment?.weeklyCents ?? 0
  }
  if (habitCents === life.body.habitCents && treatmentCents === life.body.treatmentCents) return
  life.body.habitCents = habitCents
  life.body.treatmentCents = treatmentCents
  // Settles the weeks so far at the old costs, then plans with the new ones.
  replan(turn)
}

/** Schedules the next illness or habit. The rate is valid until something changes, at the latest until the next birthday. */
function scheduleWait(turn: Turn, wait: Wait, kind: 'illness' | 'habits', rate: number): void {
  const key = kind === 'illness' ? 'onset' : 'start'
  setWaitRate(wait, rate, turn.minute)
  unschedule(turn.life, kind, key)
  const minute = waitEndsAt(wait, turn.minute + engineLimits.bodyReviewDays * minutesPerDay)
  if (minute !== null) schedule(turn.life, minute, kind, key)
}
