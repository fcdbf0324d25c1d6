import { describe, expect, it } from 'vitest'
import { civilOfDay, weekDayOf } from '../../../src/core/calendar.ts'
import { dayOf, epochDayAt } from '../../../src/core/time.ts'
import type { Life } from '../../../src/life/life.ts'
import { engineLimits } from '../../../src/life/limits.ts'
import type { Schedule } from '../../../src/life/schedule.ts'
import {
  addEnergy,
  calcEnergyAt,
  changeEnergy,
  energyAt,
  energyMax,
  peakEnergyAt,
} from '../../../src/systems/body/energy.ts'
import { catalogueOf, day, someone } from '../../support/body-life.ts'

/** A life of thirty years at noon, with the given energy and no schedules. */
function holding(value: number): { life: Life; noon: number } {
  const { life, minute } = someone(catalogueOf({}), 30)
  life.schedules = []
  life.gauges.energy = { value, since: minute }
  life.peakEnergy = value
  return { life, noon: minute }
}

/** Adds a schedule for today from 9:00 to 17:00 that costs 10 energy. */
function shiftToday(life: Life, noon: number, over: Partial<Schedule> = {}): Schedule {
  const today = epochDayAt(life, noon)
  const weekDays = 1 << weekDayOf(today)
  const months = 1 << civilOfDay(today).month
  return { id: 'shift', title: 'Shift', place: 'work', from: 540, to: 1020, weekDays, months, energy: 10, ...over }
}

describe('energy', () => {
  it('recovers by one at each midnight: 40 at noon is 42 on the morning of the day after tomorrow', () => {
    const { life, noon } = holding(40)
    const midnight = dayOf(noon) * day + day
    expect(energyAt(life, midnight - 1)).toBe(40)
    expect(energyAt(life, midnight)).toBe(41)
    expect(energyAt(life, midnight + day + 7 * 60)).toBe(42)
    expect(energyAt(life, noon + 60 * day)).toBe(energyMax)
    expect(energyAt(life, noon + 61 * day)).toBe(100)
  })

  it('stays within 0 and 100 when it changes', () => {
    const { life, noon } = holding(40)
    changeEnergy(life, noon, -15)
    expect(energyAt(life, noon)).toBe(25)
    changeEnergy(life, noon, -30)
    expect(energyAt(life, noon)).toBe(0)
    changeEnergy(life, noon, 130)
    expect(energyAt(life, noon)).toBe(100)
  })

  it('has a peak that includes values between two reads', () => {
    const { life, noon } = holding(40)
    changeEnergy(life, noon, 20)
    changeEnergy(life, noon, -50)
    expect(peakEnergyAt(life, noon)).toBe(60)
    // 10 plus a point a day is 61 after 51 days.
    expect(peakEnergyAt(life, noon + 50 * day)).toBe(60)
    expect(peakEnergyAt(life, noon + 51 * day)).toBe(61)
  })
})

describe('bought energy', () => {
  it('fills the bar, and the rest goes to the reserve', () => {
    const { life, noon } = holding(90)
    addEnergy(life, noon, 30)
    // 10 fit into the bar, 20 go to the reserve.
    expect([energyAt(life, noon), life.retention.energyReserve]).toEqual([100, 20])
    changeEnergy(life, noon, -15)
    expect([energyAt(life, noon), life.retention.energyReserve]).toEqual([100, 5])
    changeEnergy(life, noon, -15)
    expect([energyAt(life, noon), life.retention.energyReserve]).toEqual([90, 0])
  })

  it('is kept up to the limit of the reserve', () => {
    const { life, noon } = holding(100)
    addEnergy(life, noon, engineLimits.energyReserveMax + 7)
    expect(life.retention.energyReserve).toBe(engineLimits.energyReserveMax)
  })

  it('is not spent while it is unlimited', () => {
    const { life, noon } = holding(40)
    life.retention.unlimitedUntil = life.at + 1
    changeEnergy(life, noon, -30)
    expect(energyAt(life, noon)).toBe(40)
    expect(calcEnergyAt(life, noon)).toBe(100)
    life.at++
    expect(calcEnergyAt(life, noon)).toBe(40)
    changeEnergy(life, noon, -30)
    expect(energyAt(life, noon)).toBe(10)
  })
})

describe('available energy', () => {
  it('is the energy minus what the rest of the day’s plan needs', () => {
    const { life, noon } = holding(40)
    life.schedules = [shiftToday(life, noon), shiftToday(life, noon, { id: 'class', from: 1080, to: 1140, energy: 4 })]
    expect(calcEnergyAt(life, noon)).toBe(26)
    // The shift ends at 17:00, the class at 19:00.
    expect(calcEnergyAt(life, noon - 720 + 1019)).toBe(26)
    expect(calcEnergyAt(life, noon - 720 + 1020)).toBe(36)
    expect(calcEnergyAt(life, noon - 720 + 1140)).toBe(40)
  })

  it('ignores schedules on other days of the week or in other months', () => {
    const { life, noon } = holding(40)
    const shift = shiftToday(life, noon)
    life.schedules = [
      { ...shift, weekDays: 0b1111111 & ~shift.weekDays },
      { ...shift, months: 0b1111111111110 & ~shift.months },
    ]
    expect(calcEnergyAt(life, noon)).toBe(40)
  })

  it('is never negative', () => {
    const { life, noon } = holding(6)
    life.schedules = [shiftToday(life, noon)]
    expect(calcEnergyAt(life, noon)).toBe(0)
  })
})
