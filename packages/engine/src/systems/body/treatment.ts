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

/** A visit, integer cents, before insurance. */
export const visitCents = 12_000
export const visitEnergy = 5
/** With nothing to complain of, the doctor wants to see nobody again before so many days. */
export const checkupDays = 60
/** What the insured pay of a bill, percent. */
const insuredPercent = 20
/** How many let themselves be treated as soon as they know what they have. */
const takesUpShare = 0.75
/** Routine: chronic conditions, and acute ones that are this serious, which end in a hospital whether one likes it or not. */
const seriousFrom = 5

/** Insurance comes with a job and from 65 on; a child is insured with the parents, who pay. */
export function billOf(life: Life, cents: number, minute: number): number {
  const age = ageAt(life, minute)
  if (age < 18) return 0
  return life.work.job !== null || age >= 65 ? Math.ceil((cents * insuredPercent) / 100) : cents
}

/** Whether the treatment begins by itself once the condition is known. The rest wait until the player sees a doctor. */
export function takesUpCare(turn: Turn, definition: HealthConditionDefinition, had: Illness): boolean {
  if (definition.treatment === undefined) return false
  if (definition.course === 'acute' && definition.importance < seriousFrom) return false
  return roll(turn, 'illness', `takes-up:${had.n}`) < takesUpShare
}

/** Begins the treatment: the bill is paid as far as there is money, and it shows after its days whether it works. */
export function beginCare(turn: Turn, had: Illness): void {
  const { life, minute } = turn
  const treatment = bodyIndexOf(turn.catalogue).conditions.get(had.id)?.treatment
  assert(treatment !== undefined && had.care !== 'begun', 'only what can be treated is, and once at a time')
  pay(turn, billOf(life, treatment.cents, minute))
  had.care = 'begun'
  unschedule(life, 'illness', `care:${had.n}`)
  schedule(life, minute + treatment.days * minutesPerDay, 'illness', `care:${had.n}`)
}

/** Pays a bill as far as there is money; what is missing, the hospital writes off. */
export function pay(turn: Turn, cents: number): void {
  if (cents === 0) return
  settle(turn)
  transfer(turn, 'money', 'player', 'clinic', Math.min(cents, balance(turn.life, 'money')))
}

/** Whether a doctor could do something about it: it can be treated, and is not being. */
export function isTreatable(definition: HealthConditionDefinition, had: Illness): boolean {
  return definition.treatment !== undefined && (had.care === 'none' || had.care === 'failed')
}
