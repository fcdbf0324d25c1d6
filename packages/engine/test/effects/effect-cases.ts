import type { Effect, EffectName } from '../../src/catalogue/effect.ts'
import { readId, withId } from '../../src/codec/compact/id-table.ts'
import { setSchedule } from '../../src/core/daily-plan.ts'
import { balance } from '../../src/core/ledger.ts'
import { dayOf } from '../../src/core/time.ts'
import { type Turn, turnOf } from '../../src/core/turn.ts'
import type { Person } from '../../src/life/person.ts'
import { fallIll } from '../../src/systems/body/illness.ts'
import { becomeCouple, becomeEngaged, becomeMarried } from '../../src/systems/love/couple.ts'
import { owed } from '../../src/systems/money/accounts.ts'
import { join } from '../../src/systems/school/extracurriculars.ts'
import { beginStudies } from '../../src/systems/school/studies.ts'
import { lendMoney } from '../../src/systems/together/loans-to-people.ts'
import { hire } from '../../src/systems/work/job.ts'
import { performanceAt } from '../../src/systems/work/performance.ts'
import { addSomeone } from '../support/grown-life.ts'
import { plainLife, setCash } from '../support/money-life.ts'
import { baking, turnIn } from '../support/working-world.ts'
import { choir, college, flu, majorOf, smoking } from './effect-world.ts'

/** A player of 30 with a friend, who has the role `friend`. */
export interface EffectState {
  readonly turn: Turn
  readonly friend: Person
}

type Step = (state: EffectState) => unknown

export interface EffectCase {
  readonly effect: Effect
  readonly given?: Step
  /** What the test compares before and after the effect. */
  readonly read: Step
  /** The value after the effect. Absent if it must stay as it was. */
  readonly after?: unknown
}

const plain = plainLife()
const catalogue = {
  ...plain.context.catalogue,
  schools: [college],
  majors: [majorOf('physics', 'science'), majorOf('history', 'humanities')],
  extracurriculars: [choir],
  healthConditions: [flu],
  habits: [smoking],
}
setCash(plain, 5_000)
plain.life.education.level = 'highSchool'
addSomeone(plain)

/** The state before the effect of a case. */
export function stateOf({ given }: EffectCase): EffectState {
  const life = structuredClone(plain.life)
  const turn = turnOf(life, turnIn(plain).minute, { catalogue })
  const friend = life.people.find(({ relation }) => relation === 'friend')
  if (friend === undefined) throw new Error('there is no friend')
  given?.({ turn, friend })
  return { turn, friend }
}

const couple: Step = ({ turn, friend }) => becomeCouple(turn, friend)
const engaged: Step = (state) => {
  couple(state)
  becomeEngaged(state.turn)
}
const married: Step = (state) => {
  engaged(state)
  becomeMarried(state.turn, { title: 'The wedding', message: 'They are married.' }, 0)
}
const employed: Step = ({ turn }) => hire(turn, baking)
const studying: Step = ({ turn }) => {
  const studies = beginStudies(turn, college, 'physics')
  studies.performance = { value: 70, since: turn.minute }
  studies.aim = 70
}
const inChoir: Step = ({ turn }) => join(turn, choir)
const ill: Step = ({ turn }) => fallIll(turn, flu, 1)
const status: Step = ({ turn }) => turn.life.love.bond?.status
const job: Step = ({ turn }) => {
  const { job: held } = turn.life.work
  return held === null ? null : [held.id, held.rung, held.partTime]
}
const wage: Step = ({ turn }) => turn.life.work.job?.weeklyCents
const illnesses: Step = ({ turn }) =>
  turn.life.body.illnesses.map(({ id, known, care, severity }) => [id, known, care, severity])
const modes: Step = ({ turn }) => turn.life.body.habits.map(({ id, mode }) => [id, mode])
const routines: Step = ({ turn }) => turn.life.schedules.filter(({ id }) => id.startsWith('routine:'))
const ids: Step = ({ turn }) => turn.life.finances.items.map(({ id }) => id)
const home: Step = ({ turn }) => turn.life.finances.home
const cash: Step = ({ turn }) => balance(turn.life, 'money')
const marks: Step = ({ turn }) => turn.life.education.current?.performance.value
const noted: Step = ({ turn }) => readId(turn.life.memory, 'a-kite')
const quarrel: Step = ({ friend }) => friend.quarrel
const quarreled: Step = ({ friend }) => (friend.quarrel = { since: 7, by: 'player' })
const lent: Step = ({ turn, friend }) => lendMoney(turn, friend, 3_000)
/** How many days of payment by the friend are on the agenda. */
const paymentDays: Step = ({ turn, friend }) => turn.life.agenda.filter(({ key }) => key === `pays:${friend.id}`).length
const swim = { kind: 'startRoutine', id: 'swim', title: 'Swim', place: 'town', minutes: 60, energy: 4 } as const

/** Cases of each kind. Kinds that can be impossible also have a case in which nothing changes. */
export const effectCases = {
  affinity: [
    { effect: { kind: 'affinity', role: 'friend', by: -7 }, read: ({ friend }) => friend.affinity, after: 53 },
  ],
  arrange: [
    {
      effect: { kind: 'arrange', role: 'friend', as: 'aide' },
      given: ({ friend }) => (friend.relation = 'mother'),
      read: ({ friend }) => friend.arrangement,
      after: 'aide',
    },
    {
      effect: { kind: 'arrange', role: 'friend', as: 'usual' },
      given: ({ friend }) => (friend.arrangement = 'residence'),
      read: ({ friend }) => friend.arrangement,
      after: null,
    },
    // A friend is nobody's parent, and a grown child has no custody.
    { effect: { kind: 'arrange', role: 'friend', as: 'residence' }, read: ({ friend }) => friend.arrangement },
    {
      effect: { kind: 'arrange', role: 'friend', as: 'sole' },
      given: ({ friend }) => (friend.relation = 'son'),
      read: ({ friend }) => friend.arrangement,
    },
  ],
  applyToSchool: [
    {
      effect: { kind: 'applyToSchool', school: 'college' },
      read: ({ turn }) => turn.life.education.applications.map(({ school, state }) => [school, state]),
      after: [['college', 'sent']],
    },
    {
      effect: { kind: 'applyToSchool', school: 'college' },
      given: ({ turn }) => (turn.life.education.level = 'none'),
      read: ({ turn }) => turn.life.education.applications,
    },
  ],
  appoint: [
    {
      effect: { kind: 'appoint', title: 'Tea', message: 'Tea.', daysFromNow: 3, hour: 16, place: 'town', effects: [] },
      read: ({ turn }) =>
        turn.life.diary.entries.map(({ title, minute }) => [title, minute % 1440, dayOf(minute) - dayOf(turn.minute)]),
      after: [['Tea', 960, 3]],
    },
  ],
  becomeCouple: [
    { effect: { kind: 'becomeCouple', role: 'friend' }, read: status, after: 'dating' },
    {
      effect: { kind: 'becomeCouple', role: 'friend' },
      given: ({ friend }) => (friend.relation = 'cousin'),
      read: status,
    },
  ],
  changeMajor: [
    {
      effect: { kind: 'changeMajor' },
      given: studying,
      read: ({ turn }) => turn.life.education.current?.major,
      after: 'history',
    },
    { effect: { kind: 'changeMajor' }, read: ({ turn }) => turn.life.education.current },
  ],
  debt: [{ effect: { kind: 'debt', by: 900 }, read: ({ turn }) => owed(turn.life, 'loan'), after: 900 }],
  dropOut: [
    { effect: { kind: 'dropOut' }, given: studying, read: ({ turn }) => turn.life.education.current, after: null },
    { effect: { kind: 'dropOut' }, read: ({ turn }) => turn.life.education },
  ],
  eat: [
    {
      effect: { kind: 'eat' },
      given: ({ turn }) => Object.assign(turn.life, { ateMinute: turn.minute - 500, drankMinute: turn.minute - 500 }),
      read: ({ turn }) => [turn.minute - turn.life.ateMinute, turn.minute - turn.life.drankMinute],
      after: [0, 0],
    },
  ],
  endRoutine: [
    {
      effect: { kind: 'endRoutine', id: 'swim' },
      given: ({ turn }) => {
        for (const id of ['routine:swim', 'routine:run'])
          setSchedule(turn.life, { ...choir, id, title: id, months: 0b1111111111110 })
      },
      read: ({ turn }) => turn.life.schedules.map(({ id }) => id).filter((id) => id.startsWith('routine:')),
      after: ['routine:run'],
    },
  ],
  engage: [
    { effect: { kind: 'engage' }, given: couple, read: status, after: 'engaged' },
    { effect: { kind: 'engage' }, read: status },
    { effect: { kind: 'engage' }, given: married, read: status },
  ],
  examine: [
    { effect: { kind: 'examine' }, given: ill, read: illnesses, after: [['flu', true, 'begun', 1]] },
    { effect: { kind: 'examine', illness: 'cold' }, given: ill, read: illnesses },
  ],
  fallIll: [
    { effect: { kind: 'fallIll', illness: 'flu', severity: 2 }, read: illnesses, after: [['flu', false, 'none', 2]] },
    { effect: { kind: 'fallIll', illness: 'flu', severity: 2 }, given: ill, read: illnesses },
  ],
  familiarity: [
    { effect: { kind: 'familiarity', role: 'friend', by: 9 }, read: ({ friend }) => friend.familiarity, after: 59 },
  ],
  forget: [
    {
      effect: { kind: 'forget', what: 'a-kite' },
      given: ({ turn }) => (turn.life.memory = withId(turn.life.memory, 'a-kite', 7)),
      read: noted,
      after: undefined,
    },
  ],
  gauge: [
    {
      effect: { kind: 'gauge', of: 'stress', by: 12 },
      given: ({ turn }) => (turn.life.gauges.stress = { value: 60, since: turn.minute }),
      read: ({ turn }) => turn.life.gauges.stress.value,
      after: 72,
    },
  ],
  hire: [
    { effect: { kind: 'hire', job: 'baking', rung: 1, partTime: true }, read: job, after: ['baking', 1, true] },
    { effect: { kind: 'hire', job: 'baking' }, read: job, after: ['baking', 0, false] },
    { effect: { kind: 'hire', job: 'baking' }, given: ({ turn }) => (turn.life.work.retired = true), read: job },
  ],
  joinActivity: [
    {
      effect: { kind: 'joinActivity', activity: 'choir' },
      read: ({ turn }) => turn.life.education.activities.map(({ id }) => id),
      after: ['choir'],
    },
    {
      effect: { kind: 'joinActivity', activity: 'choir' },
      given: inChoir,
      read: ({ turn }) => turn.life.education.activities,
    },
  ],
  lend: [
    {
      effect: { kind: 'lend', role: 'friend', cents: 3_000 },
      read: ({ turn, friend }) => [friend.loan?.cents, balance(turn.life, 'money'), paymentDays({ turn, friend })],
      after: [3_000, 2_000, 1],
    },
    {
      effect: { kind: 'lend', role: 'friend', cents: 9_000 },
      read: ({ turn, friend }) => [friend.loan?.cents, balance(turn.life, 'money')],
      after: [5_000, 0],
    },
    { effect: { kind: 'lend', role: 'friend', cents: 3_000 }, given: couple, read: cash },
  ],
  loseJob: [
    { effect: { kind: 'loseJob' }, given: employed, read: job, after: null },
    { effect: { kind: 'loseJob' }, read: ({ turn }) => turn.life.agenda },
  ],
  makeUp: [
    { effect: { kind: 'makeUp', role: 'friend' }, given: quarreled, read: quarrel, after: null },
    { effect: { kind: 'makeUp', role: 'friend' }, read: quarrel },
  ],
  marks: [
    { effect: { kind: 'marks', by: -6 }, given: studying, read: marks, after: 64 },
    { effect: { kind: 'marks', by: -6 }, read: ({ turn }) => turn.life.education },
  ],
  meet: [
    {
      effect: { kind: 'meet', affinity: 33 },
      read: ({ turn }) => {
        const { relation, affinity, familiarity } = turn.life.people.at(-1) as Person
        return [turn.life.people.length, relation, affinity, familiarity]
      },
      after: [3, 'friend', 33, 40],
    },
  ],
  money: [
    { effect: { kind: 'money', by: 250 }, read: cash, after: 5_250 },
    { effect: { kind: 'money', by: -250 }, read: cash, after: 4_750 },
    { effect: { kind: 'money', by: -9_000 }, read: cash, after: 0 },
  ],
  moveHome: [
    {
      effect: { kind: 'moveHome', home: 'room' },
      given: ({ turn }) => setCash({ ...plain, life: turn.life }, 500_000),
      read: home,
      after: 'room',
    },
    { effect: { kind: 'moveHome', home: 'house' }, read: home },
  ],
  part: [
    {
      effect: { kind: 'part' },
      given: couple,
      read: ({ turn }) => turn.life.love.past.at(-1)?.status,
      after: 'separated',
    },
    {
      effect: { kind: 'part' },
      given: married,
      read: ({ turn }) => turn.life.love.past.at(-1)?.status,
      after: 'divorced',
    },
    { effect: { kind: 'part' }, read: ({ turn }) => turn.life.love },
  ],
  performance: [
    {
      effect: { kind: 'performance', by: 5 },
      given: (state) => {
        employed(state)
        Object.assign(state.turn.life.work.job ?? {}, { performance: { value: 60, since: state.turn.minute } })
      },
      read: ({ turn }) => performanceAt(turn.life, turn.minute),
      after: 65,
    },
  ],
  practice: [
    {
      effect: { kind: 'practice', by: 5 },
      given: (state) => {
        inChoir(state)
        for (const one of state.turn.life.education.activities) one.performance.value = 40
      },
      read: ({ turn }) => turn.life.education.activities.map(({ performance }) => performance.value),
      after: [45],
    },
    {
      effect: { kind: 'practice', activity: 'chess', by: 5 },
      given: inChoir,
      read: ({ turn }) => turn.life.education.activities,
    },
  ],
  promote: [
    { effect: { kind: 'promote' }, given: employed, read: job, after: ['baking', 1, false] },
    { effect: { kind: 'promote' }, given: ({ turn }) => hire(turn, baking, 1), read: job },
    { effect: { kind: 'promote' }, given: ({ turn }) => hire(turn, baking, 0, true), read: job },
    { effect: { kind: 'promote' }, read: job },
  ],
  quarrel: [
    {
      effect: { kind: 'quarrel', role: 'friend', by: 'person' },
      read: ({ turn, friend }) => [friend.quarrel?.by, friend.quarrel?.since === turn.minute],
      after: ['person', true],
    },
    { effect: { kind: 'quarrel', role: 'friend', by: 'person' }, given: quarreled, read: quarrel },
  ],
  quitHabit: [
    { effect: { kind: 'quitHabit', habit: 'smoking' }, given: smokes, read: modes, after: [['smoking', 'quitting']] },
    { effect: { kind: 'quitHabit', habit: 'smoking' }, read: modes },
  ],
  raise: [
    {
      effect: { kind: 'raise', times: 1.1 },
      given: (state) => {
        employed(state)
        Object.assign(state.turn.life.work.job ?? {}, { weeklyCents: 60_000 })
      },
      read: wage,
      after: 66_000,
    },
    { effect: { kind: 'raise', times: 1.1 }, read: wage },
  ],
  receiveItem: [{ effect: { kind: 'receiveItem', item: 'scarf' }, read: ids, after: ['scarf'] }],
  remember: [
    {
      effect: { kind: 'remember', what: 'a-kite' },
      read: (state) => noted(state) === state.turn.minute && [...state.turn.touched].includes('memory:a-kite'),
      after: true,
    },
  ],
  settleLoan: [
    {
      effect: { kind: 'settleLoan', role: 'friend', paid: 0.5 },
      given: lent,
      read: (state) => [state.friend.loan, cash(state), paymentDays(state)],
      after: [null, 3_500, 0],
    },
    { effect: { kind: 'settleLoan', role: 'friend', paid: 1 }, read: cash },
  ],
  startHabit: [{ effect: { kind: 'startHabit', habit: 'smoking' }, read: modes, after: [['smoking', 'kept']] }],
  startRoutine: [
    {
      effect: { ...swim, time: 'evening', days: 'weekend' },
      read: (state) =>
        (routines(state) as EffectState['turn']['life']['schedules']).map(({ id, from, to, weekDays, place }) => [
          id,
          from,
          to,
          weekDays,
          place,
        ]),
      after: [['routine:swim', 1020, 1080, 0b1000001, 'town']],
    },
    {
      effect: { ...swim, time: 'evening', days: [3] },
      read: (state) => (routines(state) as EffectState['turn']['life']['schedules']).map(({ weekDays }) => weekDays),
      after: [0b0001000],
    },
    {
      effect: { ...swim, time: 'evening', days: 'everyday' },
      given: ({ turn }) =>
        setSchedule(turn.life, {
          ...choir,
          id: 'shift',
          title: 'Shift',
          from: 1020,
          to: 1320,
          weekDays: 0b1111111,
          months: 0b1111111111110,
        }),
      read: routines,
    },
  ],
  wed: [
    { effect: { kind: 'wed', affinity: 10 }, given: engaged, read: status, after: 'married' },
    { effect: { kind: 'wed', affinity: 10 }, given: couple, read: status },
    { effect: { kind: 'wed', affinity: 10 }, read: status },
  ],
  weight: [
    {
      effect: { kind: 'weight', by: 25 },
      given: ({ turn }) => (turn.life.weightOffset = 0),
      read: ({ turn }) => turn.life.weightOffset,
      after: 25,
    },
    {
      effect: { kind: 'weight', by: 25 },
      given: ({ turn }) => (turn.life.weightOffset = 290),
      read: ({ turn }) => turn.life.weightOffset,
      after: 300,
    },
  ],
} as const satisfies { readonly [Name in EffectName]?: readonly EffectCase[] }

function smokes({ turn }: EffectState): void {
  turn.life.body.habits.push({
    id: 'smoking',
    mode: 'kept',
    strength: 20,
    since: turn.minute,
    slope: 2,
    attempts: 0,
  })
}
