import { schedule } from '../../core/agenda.ts'
import { sexAtBirth } from '../../core/sex-at-birth.ts'
import { roll, rollBetween, type Turn } from '../../core/turn.ts'
import { minutesPerDay } from '../../life/limits.ts'
import { isParent, type Sex } from '../../life/vocabulary.ts'
import { annualChance } from '../body/death.ts'
import { inheritedGenes } from './genes.ts'
import { addPerson } from './roster.ts'

const daysPerYear = 365.25

/**
 * Creates the family of a newborn: a mother and a father, up to two older siblings, possibly a younger sibling to be born
 * later, and those grandparents who are still alive by the life table. All draws are keyed to the birth.
 */
export function createFamily(turn: Turn): void {
  const { life } = turn
  const motherAge = rollBetween(turn, 'people', 'mother:age', 19, 39)
  const fatherAge = Math.max(18, motherAge + rollBetween(turn, 'people', 'father:age', -3, 7))
  addKin(turn, 'mother', 'female', motherAge, [60, 90])
  addKin(turn, 'father', 'male', fatherAge, [50, 85])
  life.genes = inheritedGenes(life, life.love.nature)
  const older = Math.min(Math.floor(roll(turn, 'people', 'older') * 2.6), Math.floor((motherAge - 18) / 3))
  for (let i = 1; i <= older; i++) {
    const sex = sexAtBirth(roll(turn, 'people', `older:${i}:sex`))
    const age = Math.min(motherAge - 18, i * 3 - rollBetween(turn, 'people', `older:${i}:gap`, 0, 1))
    addKin(turn, sex === 'female' ? 'sister' : 'brother', sex, age, [20, 60])
  }
  if (motherAge < 38 && roll(turn, 'people', 'younger') < 0.55) {
    schedule(life, rollBetween(turn, 'people', 'younger:day', 600, 2200) * minutesPerDay + 5 * 60, 'people', 'sibling:')
  }
  for (const [index, parentAge] of [motherAge, motherAge, fatherAge, fatherAge].entries()) {
    const sex: Sex = index % 2 === 0 ? 'female' : 'male'
    const age = parentAge + rollBetween(turn, 'people', `grandparent:${index}:age`, 20, 36)
    if (!isAlive(turn, sex, age, `grandparent:${index}:alive`)) continue
    addKin(turn, sex === 'female' ? 'grandmother' : 'grandfather', sex, age, [30, 80])
  }
}

function addKin(
  turn: Turn,
  relation: 'mother' | 'father' | 'sister' | 'brother' | 'grandmother' | 'grandfather',
  sex: Sex,
  age: number,
  affinity: readonly [number, number],
): void {
  const label = `${relation}:${age}`
  addPerson(turn, {
    relation,
    sex,
    bornDay: turn.life.birthDay - Math.floor(age * daysPerYear) - rollBetween(turn, 'people', `${label}:day`, 0, 364),
    lastname: turn.life.lastname,
    affinity: rollBetween(turn, 'people', `${label}:affinity`, affinity[0], affinity[1]),
    familiarity: 60,
    ownGenes: isParent(relation),
  })
}

/** Draws whether a person born this long ago is still alive: one draw against the product of the yearly survival chances. */
function isAlive(turn: Turn, sex: Sex, age: number, label: string): boolean {
  let survival = 1
  // Starts at 20, because a grandparent lived long enough to have a child.
  for (let year = 20; year < age; year++) survival *= 1 - annualChance(turn.life.ruleset, sex, year)
  return roll(turn, 'people', label) < survival
}
