import { startHabit } from '@lifegrid/engine/systems/body/habits'
import { diagnose, fallIll } from '@lifegrid/engine/systems/body/illness'
import { casesOf } from '../define.ts'
import { catalogue, found, type Prepared, setMoney, tire } from '../lives.ts'

function smoke({ turn }: Prepared): void {
  startHabit(turn, found(catalogue.habits ?? [], 'smoking'), false)
}

function haveKnown(id: string): (one: Prepared) => void {
  return ({ turn, life }) => {
    fallIll(turn, found(catalogue.healthConditions ?? [], id))
    const had = life.body.illnesses.at(-1)
    if (had !== undefined) {
      if (!had.known) diagnose(turn, had)
      had.care = 'none'
    }
    life.question = null
  }
}

export const quitHabit = casesOf(
  'quitHabit',
  { given: smoke, message: { habit: 'smoking' } },
  {
    no_such_habit: { message: { habit: 'smoking' } },
    already_quitting: {
      given: smoke,
      before: [{ type: 'quitHabit', message: { habit: 'smoking' } }],
      message: { habit: 'smoking' },
    },
    not_enough_energy: {
      given(one) {
        smoke(one)
        tire(one)
      },
      message: { habit: 'smoking' },
    },
  },
)

export const stopQuitHabit = casesOf(
  'stopQuitHabit',
  { given: smoke, before: [{ type: 'quitHabit', message: { habit: 'smoking' } }], message: { habit: 'smoking' } },
  { no_such_habit: { message: { habit: 'smoking' } }, not_quitting: { given: smoke, message: { habit: 'smoking' } } },
)

export const seeDoctor = casesOf(
  'seeDoctor',
  { given: haveKnown('eczema'), message: { condition: 'eczema' } },
  {
    no_such_condition: { message: { condition: 'eczema' } },
    no_treatment: { given: haveKnown('common-cold'), message: { condition: 'common-cold' } },
    already_treated: {
      given: haveKnown('eczema'),
      before: [{ type: 'seeDoctor', message: { condition: 'eczema' } }],
      message: { condition: 'eczema' },
    },
    seen_recently: { before: [{ type: 'seeDoctor', message: {} }], message: {} },
    not_enough_energy: { given: tire, message: {} },
    not_enough_money: { given: ({ turn }) => setMoney(turn, 0), message: {} },
  },
)
