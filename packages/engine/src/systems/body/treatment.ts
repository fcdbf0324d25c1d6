import { assert } from '@lifegrid/base/assert'
import type { HealthConditionDefinition } from '../../catalogue/body.ts'
import { schedule, unschedule } from '../../core/agenda.ts'
import { balance, transfer } from '../../core/ledger.ts'
import { ageAt } from '../../core/time.ts'
import { roll, type Turn } from '../../core/turn.ts'
import type { Illness } from '../../life/body.ts'
import type { Life } from '../../life/life.ts'
import { minutesPerDay } from '../../life/limits.ts'
import { settle } from '../money/accounts.ts'
import { bodyIndexOf } from './body-index.ts'

/** The price of a visit before insurance, integer cents. */
export const visitCents = 12_000
export const visitEnergy = 5
/** A patient without complaints can see the doctor again after this many days. */
export const checkupDays = 60
/** The share of a bill that an insured person pays, percent. */
const insuredPercent = 20
/** The share of people who accept a treatment as soon as they are diagnosed. */
const takesUpShare = 0.75
/** Care is automatic for chronic conditions, and for acute ones from this importance on, because those end in a hospital. */
const seriousFrom = 5

/**
 * The part of a price that the player pays. A job and the age of 65 bring insurance; children are insured through their
 * parents, who pay.
 */
export function billOf(life: Life, cents: number, minute: number): number {
  const age = ageAt(life, minute)
  if (age < 18) return 0
  return life.work.job !== null || age >= 65 ? Math.ceil((cents * insuredPercent) / 100) : cents
}

/** Returns whether the treatment begins automatically after the diagnosis. Otherwise it waits until the player sees a doctor. */
export function takesUpCare(turn: Turn, definition: HealthConditionDefinition, had: Illness): boolean {
  if (definition.treatment === undefined) return false
  if (definition.course === 'acute' && definition.importance < seriousFrom) return false
  return roll(turn, 'illness', `takes-up:${had.n}`) < takesUpShare
}

/** Begins the treatment: pays the bill as far as the money goes, and schedules the day that shows whether the treatment works. */
export function beginCare(turn: Turn, had: Illness): void {
  const { life, minute } = turn
  const treatment = bodyIndexOf(turn.catalogue).conditions.get(had.id)?.treatment
  assert(treatment !== undefined && had.care !== 'begun', 'a treatment begins only once, and only if there is one')
  pay(turn, billOf(life, treatment.cents, minute))
  had.care = 'begun'
  unschedule(life, 'illness', `care:${had.n}`)
  schedule(life, minute + treatment.days * minutesPerDay, 'illness', `care:${had.n}`)
}

/** Pays a bill as far as the money goes; the hospital writes off the rest. */
export function pay(turn: Turn, cents: number): void {
  if (cents === 0) return
  settle(turn)
  transfer(turn, 'money', 'player', 'clinic', Math.min(cents, balance(turn.life, 'money')))
}

/** Returns whether a doctor could treat it: it has a treatment, which has not begun. */
export function isTreatable(definition: HealthConditionDefinition, had: Illness): boolean {
  return definition.treatment !== undefined && (had.care === 'none' || had.care === 'failed')
}
