import type { VerbId } from '@lifegrid/contract/shapes/verbs'
import { casesOf } from '../define.ts'
import { acquaintance, type Prepared, relative, setMoney, tire } from '../lives.ts'

const last = ({ life }: Prepared) => life.people.at(-1)?.id ?? ''
const known = ({ turn }: Prepared): void => void acquaintance(turn)
const to =
  <Verb extends VerbId>(verb: Verb) =>
  (one: Prepared) => ({ id: last(one), verb })

export const doWithPerson = casesOf(
  'doWithPerson',
  { given: known, message: to('spend-time') },
  {
    no_such_person: { message: { id: 'p9999', verb: 'call' } },
    person_dead: {
      given({ turn }) {
        const person = acquaintance(turn)
        person.diedDay = person.metDay
      },
      message: to('call'),
    },
    not_for_you: { given: known, message: to('read-to') },
    too_young: {
      life: 'infant',
      message: ({ life }) => ({ id: relative(life, 'mother', 'father').id, verb: 'spend-time' }) as const,
    },
    person_unavailable: {
      given({ turn, minute }) {
        acquaintance(turn, { quarrel: { since: minute - 1440, by: 'player' } })
      },
      message: to('visit'),
    },
    not_close_enough: { given: ({ turn }) => void acquaintance(turn, { affinity: 10 }), message: to('travel') },
    too_soon: {
      given: known,
      before: [{ type: 'doWithPerson', message: to('call') }],
      message: to('call'),
    },
    not_enough_energy: {
      given(one) {
        known(one)
        tire(one)
      },
      message: to('help'),
    },
    not_enough_money: {
      given(one) {
        known(one)
        setMoney(one.turn, 1_000)
      },
      message: (one) => ({ ...to('lend')(one), cents: 50_000 }),
    },
  },
)
