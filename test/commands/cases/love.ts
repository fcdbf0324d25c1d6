import { casesOf } from '../define.ts'
import { acquaintance, type Prepared, partnerIn, relative, setMoney, tire } from '../lives.ts'

const poor = ({ turn }: Prepared): void => setMoney(turn, 0)
const lastId = ({ life }: Prepared) => ({ id: life.people.at(-1)?.id ?? '' })
const daysAgo = (minute: number, days: number): number => minute - days * 1440

/** The couple has been together for two years. */
function longAgo({ life, minute }: Prepared): void {
  if (life.love.bond !== null) life.love.bond.sinceMinute = daysAgo(minute, 800)
}

export const romance = casesOf(
  'romance',
  { given: ({ turn }) => void acquaintance(turn), message: lastId },
  {
    no_such_person: { message: { id: 'p9999' } },
    not_adult: { life: 'teen', message: ({ life }) => ({ id: life.people[0]?.id ?? '' }) },
    person_dead: {
      given: ({ turn }) => {
        const person = acquaintance(turn)
        person.diedDay = person.metDay
      },
      message: lastId,
    },
    relative: { message: ({ life }) => ({ id: relative(life, 'mother', 'father', 'sister', 'brother').id }) },
    already_partnered: { life: 'dating', given: ({ turn }) => void acquaintance(turn), message: lastId },
    taken: { given: ({ turn }) => void acquaintance(turn, { partner: 'Kim' }), message: lastId },
    not_interested: { given: ({ turn }) => void acquaintance(turn, { loves: 'same' }), message: lastId },
    not_close_enough: { given: ({ turn }) => void acquaintance(turn, { affinity: 0 }), message: lastId },
    too_soon: {
      given({ turn, life, minute }) {
        acquaintance(turn)
        life.love.askedMinute = minute
      },
      message: lastId,
    },
    not_enough_energy: {
      given(one) {
        acquaintance(one.turn)
        tire(one)
      },
      message: lastId,
    },
  },
)

export const dateNight = casesOf(
  'dateNight',
  { life: 'dating', message: { idea: 'walk' } },
  {
    not_partnered: {},
    too_soon: { life: 'dating', before: [{ type: 'dateNight', message: { idea: 'walk' } }], message: { idea: 'walk' } },
    not_enough_energy: { life: 'dating', given: tire, message: { idea: 'walk' } },
    not_enough_money: { life: 'dating', given: poor, message: { idea: 'restaurant' } },
  },
)

export const partnerGift = casesOf(
  'partnerGift',
  { life: 'dating', message: { gift: 'flowers' } },
  {
    not_partnered: {},
    too_soon: { life: 'dating', before: [{ type: 'partnerGift' }] },
    not_enough_money: { life: 'dating', given: poor },
  },
)

export const breakUp = casesOf(
  'breakUp',
  { life: 'dating' },
  { not_partnered: {}, already_married: { life: 'married' } },
)
export const divorce = casesOf('divorce', { life: 'married' }, { not_partnered: {}, not_married: { life: 'dating' } })

export const propose = casesOf(
  'propose',
  { life: 'dating', given: longAgo },
  {
    not_partnered: {},
    already_married: { life: 'married' },
    already_partnered: { life: 'engaged' },
    too_soon: { life: 'dating' },
  },
)

export const marry = casesOf(
  'marry',
  { life: 'engaged' },
  {
    not_partnered: {},
    already_married: { life: 'married' },
    not_engaged: { life: 'dating' },
    not_enough_money: { life: 'engaged', given: poor, message: { wedding: 'feast' } },
  },
)

export const getSwipeCharacter = casesOf(
  'getSwipeCharacter',
  {},
  {
    not_adult: { life: 'teen' },
    already_partnered: { life: 'dating' },
    no_more_candidates: {
      given: ({ life, minute }) =>
        void Object.assign(life.love, { swiped: { day: Math.floor(minute / 1440), count: 20 } }),
    },
  },
)

/** The id of the first candidate of the day. */
const shown = ({ minute }: Prepared) => ({ id: `s${Math.floor(minute / 1440)}-1-m` })

export const swipeMatch = casesOf(
  'swipeMatch',
  { before: [{ type: 'getSwipeCharacter' }], message: (one) => ({ ...shown(one), like: true }) },
  {
    not_adult: { life: 'teen' },
    already_partnered: { life: 'dating' },
    no_such_candidate: {},
    too_many_people: {
      given({ turn, life }) {
        while (life.people.length < 60) acquaintance(turn, { relation: 'sister' })
      },
      before: [{ type: 'getSwipeCharacter' }],
      message: (one) => ({ ...shown(one), like: true }),
    },
  },
)

export const tryForChild = casesOf(
  'tryForChild',
  { life: 'married' },
  {
    not_adult: { life: 'teen' },
    not_partnered: {},
    too_soon: { life: 'dating' },
    already_expecting: {
      life: 'married',
      given: ({ life, minute }) =>
        void Object.assign(life.love, {
          expecting: { dueMinute: minute + 1440, parent: partnerIn(life).id, way: 'birth' },
        }),
    },
    no_child_possible: {
      life: 'married',
      given: ({ life }) => void Object.assign(partnerIn(life), { sex: 'female', bornDay: life.birthDay - 19_000 }),
    },
    too_many_people: {
      life: 'married',
      given({ turn, life }) {
        while (life.people.length < 60) acquaintance(turn, { relation: 'sister' })
      },
    },
  },
)
