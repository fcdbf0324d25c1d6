import type { EngineCommand } from '../../apply.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { ageAt } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import { bodyIndexOf } from '../../systems/body/body-index.ts'
import { calcEnergyAt } from '../../systems/body/energy.ts'
import { billOf, isTreatable, visitCents, visitEnergy } from '../../systems/body/treatment.ts'
import { moneyAt } from '../../systems/money/accounts.ts'
import type { AutoplayHabit } from './habit.ts'

/** Per moment; there are some twenty a year. */
const doctorChance = 0.25
const quitChance = 0.02
/** The energy that a decision to quit costs. */
const quitEnergy = 5

/** Sees a doctor about complaints when there is money, and sometimes decides to quit a harmful habit. */
export const bodyAndMind: AutoplayHabit = {
  name: 'bodyAndMind',
  propose(life, minute, { catalogue }, random) {
    if (life.body.illnesses.length === 0 && life.body.habits.length === 0) return undefined
    return seeDoctor(life, catalogue, minute, random('doctor')) ?? quitHabit(life, catalogue, minute, random('quit'))
  },
}

function seeDoctor(life: Life, catalogue: Catalogue, minute: number, draw: number): EngineCommand | undefined {
  if (draw >= doctorChance) return undefined
  const index = bodyIndexOf(catalogue).conditions
  const ill = life.body.illnesses.find((had) => {
    const definition = index.get(had.id)
    return had.known && definition !== undefined && isTreatable(definition, had)
  })
  const cents = ill === undefined ? 0 : (index.get(ill.id)?.treatment?.cents ?? 0)
  if (ill === undefined || calcEnergyAt(life, minute) < visitEnergy) return undefined
  if (billOf(life, visitCents + cents, minute) > moneyAt(life, minute)) return undefined
  return { type: 'seeDoctor', message: { condition: ill.id } }
}

function quitHabit(life: Life, catalogue: Catalogue, minute: number, draw: number): EngineCommand | undefined {
  if (draw >= quitChance || ageAt(life, minute) < 16 || calcEnergyAt(life, minute) < quitEnergy) return undefined
  const index = bodyIndexOf(catalogue).habits
  const bad = life.body.habits.find((habit) => habit.mode === 'kept' && index.get(habit.id)?.good === false)
  return bad === undefined ? undefined : { type: 'quitHabit', message: { habit: bad.id } }
}
