import { clamp } from '@lifegrid/base/clamp'
import { civilOfDay, weekDayOf } from '../../core/calendar.ts'
import { dayOf, epochDayAt } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits, minutesPerDay } from '../../life/limits.ts'

export const energyMax = 100

/** Energy recovers by 1 at each midnight, up to 100. Example: 40 on Monday at noon is 42 on Wednesday morning. */
export function energyAt(life: Life, minute: number): number {
  const { value, since } = life.gauges.energy
  return Math.min(energyMax, value + dayOf(minute) - dayOf(since))
}

/**
 * The energy available for choices now: energy less what the rest of today's plan needs. Option costs are checked against it.
 * Diary entries need no energy (see `planOf`), so only the schedules count. The plan itself spends nothing permanently, because
 * a recovery of one point a day could not pay for a working week.
 */
export function calcEnergyAt(life: Life, minute: number): number {
  if (isUnlimited(life)) return energyMax
  const ofDay = minute % minutesPerDay
  let ahead = 0
  const weekDay = 1 << weekDayOf(epochDayAt(life, minute))
  for (const entry of life.schedules) {
    if (entry.energy === 0 || entry.to <= ofDay || (entry.weekDays & weekDay) === 0) continue
    if ((entry.months & (1 << civilOfDay(epochDayAt(life, minute)).month)) !== 0) ahead += entry.energy
  }
  return Math.max(0, energyAt(life, minute) - ahead)
}

/** Whether nothing costs energy now. It is bought for a time of the player's clock, so it ends also while the game clock stands. */
export function isUnlimited({ at, retention }: Life): boolean {
  return at < retention.unlimitedUntil
}

/** The most energy this life has ever had. */
export function peakEnergyAt(life: Life, minute: number): number {
  return Math.max(life.peakEnergy, energyAt(life, minute))
}

/**
 * Changes energy. A cost is taken from the energy bar, which the reserve of bought energy then refills; see
 * `systems/rewards/energy-refills.ts`.
 * Example: with 100 in the bar and 20 in the reserve, spending 15 leaves 100 and 5; spending 15 more leaves 90 and 0.
 */
export function changeEnergy(life: Life, minute: number, by: number): void {
  if (by < 0 && isUnlimited(life)) return
  life.peakEnergy = peakEnergyAt(life, minute)
  const changed = clamp(energyAt(life, minute) + by, 0, energyMax)
  const drawn = Math.min(energyMax - changed, life.retention.energyReserve)
  life.retention.energyReserve -= drawn
  const value = changed + drawn
  life.gauges.energy = { value, since: minute }
  life.peakEnergy = Math.max(life.peakEnergy, value)
}

/** Adds energy without losing any: what exceeds the bar goes into the reserve, up to the reserve's limit. */
export function addEnergy(life: Life, minute: number, amount: number): void {
  const { retention } = life
  retention.energyReserve = Math.min(engineLimits.energyReserveMax, retention.energyReserve + amount)
  changeEnergy(life, minute, 0)
}
