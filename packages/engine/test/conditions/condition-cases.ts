import type { Condition, ConditionName } from '../../src/catalogue/condition.ts'
import { withId } from '../../src/codec/compact/id-table.ts'
import { civilOfDay, dayOfCivil } from '../../src/core/calendar.ts'
import { count } from '../../src/core/counters.ts'
import { setSchedule } from '../../src/core/daily-plan.ts'
import { transfer } from '../../src/core/ledger.ts'
import { epochDayAt, minuteOfEpochDay } from '../../src/core/time.ts'
import { type Turn, turnOf } from '../../src/core/turn.ts'
import { addMemory, type Person } from '../../src/life/person.ts'
import { becomeCouple } from '../../src/systems/love/couple.ts'
import { hire } from '../../src/systems/work/job.ts'
import { addSomeone } from '../support/grown-life.ts'
import { plainLife, setCash } from '../support/money-life.ts'
import { baking, turnIn } from '../support/working-world.ts'

/** A player of 30 with a friend, who has the role `friend`. A case changes the life and, if needed, the minute. */
interface Given {
  readonly turn: Turn
  readonly friend: Person
}

export type ConditionCase = readonly [holds: boolean, condition: Condition, given?: (given: Given) => void]

const plain = plainLife()
setCash(plain, 5_000)
addSomeone(plain)
const routine = { title: 'Swim', from: 0, to: 1440, weekDays: 0b1111111, months: 0b1111111111110, energy: 0 } as const
const withJob = ({ turn }: Given): void => hire(turn, baking)
const withSchool = ({ turn }: Given): void => {
  turn.life.education.current = {
    educationLevel: 'bachelor',
    year: 2,
    years: 4,
    performance: { value: 70, since: turn.minute },
    aim: 70,
  } as never
}
const ill = (over: object) => (given: Given) =>
  given.turn.life.body.illnesses.push({
    id: 'flu',
    known: true,
    care: 'none',
    since: given.turn.minute - 2 * 525_960,
    ...over,
  } as never)
const smoking = ({ turn }: Given) => turn.life.body.habits.push({ id: 'smoking', mode: 'kept' } as never)
const onDay = (weekDay: number) => (given: Given) => {
  // 4 January 1970 was a Sunday.
  const { life, minute } = given.turn
  const today = epochDayAt(life, minute)
  given.turn.minute = minuteOfEpochDay(life, today - ((today - 3) % 7) + 7 + weekDay) + 720
}
const atTime = (hour: number, minutes: number) => (given: Given) => {
  const { life, minute } = given.turn
  given.turn.minute = minuteOfEpochDay(life, epochDayAt(life, minute) + 1) + hour * 60 + minutes
}

/** At least one case that holds and one that does not for each kind. */
export const conditionCases = {
  activity: [
    [true, { kind: 'activity' }, ({ turn }) => turn.life.education.activities.push({ id: 'choir', level: 2 } as never)],
    [false, { kind: 'activity' }],
    [
      false,
      { kind: 'activity', activity: 'choir', level: 3 },
      ({ turn }) => turn.life.education.activities.push({ id: 'choir', level: 2 } as never),
    ],
    [
      false,
      { kind: 'activity', activity: 'chess' },
      ({ turn }) => turn.life.education.activities.push({ id: 'choir', level: 2 } as never),
    ],
  ],
  affinity: [
    [true, { kind: 'affinity', role: 'friend', from: 60, to: 60 }],
    [false, { kind: 'affinity', role: 'friend', from: 61 }],
    [false, { kind: 'affinity', role: 'friend', to: 59 }],
    [false, { kind: 'affinity', role: 'nobody' }],
  ],
  age: [
    [true, { kind: 'age', from: 30, to: 30 }],
    [false, { kind: 'age', from: 31 }],
    [false, { kind: 'age', to: 29 }],
  ],
  all: [
    [
      true,
      {
        kind: 'all',
        of: [
          { kind: 'retired', is: false },
          { kind: 'sex', is: 'female' },
        ],
      },
    ],
    [
      false,
      {
        kind: 'all',
        of: [
          { kind: 'retired', is: false },
          { kind: 'sex', is: 'male' },
        ],
      },
    ],
    [true, { kind: 'all', of: [] }],
  ],
  any: [
    [
      true,
      {
        kind: 'any',
        of: [
          { kind: 'retired', is: true },
          { kind: 'sex', is: 'female' },
        ],
      },
    ],
    [
      false,
      {
        kind: 'any',
        of: [
          { kind: 'retired', is: true },
          { kind: 'sex', is: 'male' },
        ],
      },
    ],
    [false, { kind: 'any', of: [] }],
  ],
  dayTime: [
    [true, { kind: 'dayTime', in: ['morning'] }, atTime(6, 0)],
    [false, { kind: 'dayTime', in: ['morning'] }, atTime(5, 59)],
    [true, { kind: 'dayTime', in: ['night', 'evening'] }, atTime(22, 0)],
  ],
  debts: [
    [true, { kind: 'debts', from: 700 }, ({ turn }) => transfer(turn, 'money', 'debt:loan', 'world', 700)],
    [false, { kind: 'debts', from: 701 }, ({ turn }) => transfer(turn, 'money', 'debt:loan', 'world', 700)],
    [false, { kind: 'debts', from: 1, of: ['card'] }, ({ turn }) => transfer(turn, 'money', 'debt:loan', 'world', 700)],
  ],
  diedWithin: [
    [true, { kind: 'diedWithin', role: 'friend', days: 10 }, diedTenDaysAgo],
    [false, { kind: 'diedWithin', role: 'friend', days: 9 }, diedTenDaysAgo],
    [false, { kind: 'diedWithin', role: 'friend', days: 10 }],
  ],
  diploma: [
    [true, { kind: 'diploma', atLeast: 'bachelor' }, ({ turn }) => (turn.life.education.level = 'bachelor')],
    [false, { kind: 'diploma', atLeast: 'master' }, ({ turn }) => (turn.life.education.level = 'bachelor')],
  ],
  employed: [
    [true, { kind: 'employed', is: true }, withJob],
    [false, { kind: 'employed', is: false }, withJob],
    [true, { kind: 'employed', is: false }],
    [false, { kind: 'employed', is: true }],
  ],
  expecting: [
    [true, { kind: 'expecting' }, ({ turn }) => (turn.life.love.expecting = { way: 'birth' } as never)],
    [false, { kind: 'expecting' }],
  ],
  familiarity: [
    [true, { kind: 'familiarity', role: 'friend', from: 50, to: 50 }],
    [false, { kind: 'familiarity', role: 'friend', from: 51 }],
    [false, { kind: 'familiarity', role: 'friend', to: 49 }],
    [false, { kind: 'familiarity', role: 'nobody' }],
  ],
  gauge: [
    [true, { kind: 'gauge', of: 'stress', from: 60, to: 60 }, stressOf60],
    [false, { kind: 'gauge', of: 'stress', from: 61 }, stressOf60],
    [false, { kind: 'gauge', of: 'stress', to: 59 }, stressOf60],
  ],
  habit: [
    [true, { kind: 'habit', habit: 'smoking' }, smoking],
    [false, { kind: 'habit', habit: 'smoking', mode: 'quitting' }, smoking],
    [false, { kind: 'habit', habit: 'running' }, smoking],
  ],
  ill: [
    [true, { kind: 'ill', illness: 'flu', untreated: true, years: 2 }, ill({})],
    [true, { kind: 'ill', untreated: true }, ill({ care: 'failed' })],
    [true, { kind: 'ill' }, ill({ care: 'works' })],
    [false, { kind: 'ill' }, ill({ known: false })],
    [false, { kind: 'ill', illness: 'cold' }, ill({})],
    [false, { kind: 'ill', untreated: true }, ill({ care: 'works' })],
    [false, { kind: 'ill', years: 3 }, ill({})],
  ],
  job: [
    [true, { kind: 'job' }, withJob],
    [true, { kind: 'job', ladders: ['baking'], rung: { from: 0, to: 0 }, partTime: false }, withJob],
    [false, { kind: 'job' }],
    [false, { kind: 'job', ladders: ['nursing'] }, withJob],
    [false, { kind: 'job', rung: { from: 1 } }, withJob],
    [false, { kind: 'job', partTime: true }, withJob],
    [false, { kind: 'job', performance: { from: 100 } }, withJob],
    [false, { kind: 'job', days: 1 }, withJob],
  ],
  knows: [
    [true, { kind: 'knows', relation: 'friend' }],
    [false, { kind: 'knows', relation: 'brother' }],
    [false, { kind: 'knows', relation: 'friend', status: 'dead' }],
    [true, { kind: 'knows', relation: 'friend', status: 'dead' }, diedTenDaysAgo],
    [false, { kind: 'knows', relation: 'friend' }, diedTenDaysAgo],
  ],
  livesIn: [
    [true, { kind: 'livesIn', home: 'parents' }],
    [true, { kind: 'livesIn', home: 'parents' }, ({ turn }) => (turn.life.finances.home = 'foster')],
    [true, { kind: 'livesIn', home: 'rented' }, ({ turn }) => (turn.life.finances.home = 'room')],
    [
      true,
      { kind: 'livesIn', home: 'owned' },
      ({ turn }) => {
        turn.life.finances.home = 'house'
        transfer(turn, 'money', 'world', 'home', 1)
      },
    ],
    [false, { kind: 'livesIn', home: 'owned' }, ({ turn }) => (turn.life.finances.home = 'room')],
    [false, { kind: 'livesIn', home: 'rented' }],
  ],
  marks: [
    [true, { kind: 'marks', from: 70, to: 70 }, withSchool],
    [false, { kind: 'marks', from: 71 }, withSchool],
    [false, { kind: 'marks', to: 69 }, withSchool],
    [false, { kind: 'marks' }],
  ],
  money: [
    [true, { kind: 'money', from: 5_000, to: 5_000 }],
    [false, { kind: 'money', from: 5_001 }],
    [false, { kind: 'money', to: 4_999 }],
  ],
  not: [
    [true, { kind: 'not', of: { kind: 'sex', is: 'male' } }],
    [false, { kind: 'not', of: { kind: 'sex', is: 'female' } }],
    [true, { kind: 'not', of: { kind: 'age', to: 29 } }],
    [
      true,
      {
        kind: 'not',
        of: {
          kind: 'all',
          of: [
            { kind: 'sex', is: 'female' },
            { kind: 'retired', is: true },
          ],
        },
      },
    ],
  ],
  owns: [
    [true, { kind: 'owns', item: 'lamp', is: true }, withLamp],
    [false, { kind: 'owns', item: 'lamp', is: false }, withLamp],
    [false, { kind: 'owns', item: 'scarf', is: true }, withLamp],
  ],
  parent: [
    [true, { kind: 'parent', from: 1, to: 1 }, ({ friend }) => (friend.relation = 'daughter')],
    [false, { kind: 'parent', from: 2 }, ({ friend }) => (friend.relation = 'daughter')],
    [false, { kind: 'parent' }],
    [true, { kind: 'parent', from: 0, to: 0 }],
  ],
  partnered: [
    [true, { kind: 'partnered' }, couple],
    [true, { kind: 'partnered', as: 'dating' }, couple],
    [false, { kind: 'partnered', as: 'married' }, couple],
    [false, { kind: 'partnered' }],
  ],
  place: [
    [true, { kind: 'place', in: ['home'] }],
    [
      true,
      { kind: 'place', in: ['town', 'work'] },
      ({ turn }) => setSchedule(turn.life, { ...routine, id: 'a', place: 'town' }),
    ],
    [
      false,
      { kind: 'place', in: ['home'] },
      ({ turn }) => setSchedule(turn.life, { ...routine, id: 'a', place: 'town' }),
    ],
  ],
  recalls: [
    [true, { kind: 'recalls', role: 'friend', as: 'the lift' }, remembered],
    [false, { kind: 'recalls', role: 'friend', as: 'the stairs' }, remembered],
    [false, { kind: 'recalls', role: 'friend', as: 'the lift' }],
  ],
  remembers: [
    [true, { kind: 'remembers', what: 'a-kite', daysAgo: 3 }, noted],
    [false, { kind: 'remembers', what: 'a-kite', daysAgo: 4 }, noted],
    [false, { kind: 'remembers', what: 'a-boat' }, noted],
  ],
  retired: [
    [true, { kind: 'retired', is: true }, ({ turn }) => (turn.life.work.retired = true)],
    [false, { kind: 'retired', is: false }, ({ turn }) => (turn.life.work.retired = true)],
    [true, { kind: 'retired', is: false }],
    [false, { kind: 'retired', is: true }],
  ],
  romancePossible: [
    [true, { kind: 'romancePossible', role: 'friend' }],
    [false, { kind: 'romancePossible', role: 'friend' }, ({ friend }) => (friend.affinity = 20)],
    [false, { kind: 'romancePossible', role: 'friend' }, couple],
    [false, { kind: 'romancePossible', role: 'nobody' }],
  ],
  routine: [
    [true, { kind: 'routine', id: 'swim', is: true }, swims],
    [false, { kind: 'routine', id: 'swim', is: false }, swims],
    [false, { kind: 'routine', id: 'choir', is: true }, swims],
  ],
  schoolYear: [
    [true, { kind: 'schoolYear', from: 2, to: 2, left: 2 }, withSchool],
    [false, { kind: 'schoolYear', from: 3 }, withSchool],
    [false, { kind: 'schoolYear', to: 1 }, withSchool],
    [false, { kind: 'schoolYear', left: 1 }, withSchool],
    [false, { kind: 'schoolYear' }],
  ],
  season: [
    [true, { kind: 'season', in: ['summer', 'autumn'] }, onFirstOf(8)],
    [false, { kind: 'season', in: ['summer'] }, onFirstOf(9)],
    [true, { kind: 'season', in: ['winter'] }, onFirstOf(2)],
  ],
  sex: [
    [true, { kind: 'sex', is: 'female' }],
    [false, { kind: 'sex', is: 'male' }],
  ],
  spends: [
    [true, { kind: 'spends', as: ['careful', 'average'] }],
    [false, { kind: 'spends', as: ['thrifty'] }],
  ],
  statistic: [
    [true, { kind: 'statistic', of: 'moneySpent', from: 5 }, ({ turn }) => count(turn, 'moneySpent', 5)],
    [false, { kind: 'statistic', of: 'moneySpent', from: 6 }, ({ turn }) => count(turn, 'moneySpent', 5)],
    [true, { kind: 'statistic', of: 'moneySpent', from: 12, allLives: true }, spentInTwoLives],
    [false, { kind: 'statistic', of: 'moneySpent', from: 12 }, spentInTwoLives],
  ],
  studies: [
    [true, { kind: 'studies', for: ['bachelor', 'master'] }, withSchool],
    [false, { kind: 'studies', for: ['master'] }, withSchool],
    [true, { kind: 'studies', for: ['none'] }],
    [false, { kind: 'studies', for: ['none'] }, withSchool],
  ],
  weekend: [
    [true, { kind: 'weekend', is: true }, onDay(0)],
    [true, { kind: 'weekend', is: true }, onDay(6)],
    [false, { kind: 'weekend', is: true }, onDay(5)],
    [true, { kind: 'weekend', is: false }, onDay(1)],
  ],
  workday: [
    [
      true,
      { kind: 'workday', is: true },
      ({ turn }) => setSchedule(turn.life, { ...routine, id: 'a', place: 'school' }),
    ],
    [
      false,
      { kind: 'workday', is: false },
      ({ turn }) => setSchedule(turn.life, { ...routine, id: 'a', place: 'work' }),
    ],
    [false, { kind: 'workday', is: true }, swims],
    [true, { kind: 'workday', is: false }],
  ],
} as const satisfies { readonly [Name in ConditionName]?: readonly ConditionCase[] }

function onFirstOf(month: number) {
  return ({ turn }: Given): void => {
    const { year } = civilOfDay(epochDayAt(turn.life, turn.minute))
    turn.minute = minuteOfEpochDay(turn.life, dayOfCivil(year + 1, month, 1))
  }
}
function diedTenDaysAgo({ turn, friend }: Given): void {
  friend.diedDay = epochDayAt(turn.life, turn.minute) - 10
}
function stressOf60({ turn }: Given): void {
  turn.life.gauges.stress = { value: 60, since: turn.minute }
}
function withLamp({ turn }: Given): void {
  turn.life.finances.items = [{ id: 'lamp', sinceMinute: turn.minute }]
}
function couple({ turn, friend }: Given): void {
  becomeCouple(turn, friend)
}
function remembered({ turn, friend }: Given): void {
  addMemory(friend, { minute: turn.minute, as: 'the lift' })
}
function noted({ turn }: Given): void {
  turn.life.memory = withId(turn.life.memory, 'a-kite', turn.minute - 3 * 1440)
}
function swims({ turn }: Given): void {
  setSchedule(turn.life, { ...routine, id: 'routine:swim', place: 'town' })
}
function spentInTwoLives({ turn }: Given): void {
  turn.life.retention.before = ['moneySpent', 7]
  count(turn, 'moneySpent', 5)
}

/** The life of a case, with the friend as its cast. */
export function lifeOf([, , given]: ConditionCase): { turn: Turn; cast: Record<string, string> } {
  const life = structuredClone(plain.life)
  const turn = turnOf(life, turnIn(plain).minute, plain.context)
  const friend = life.people.find(({ relation }) => relation === 'friend')
  if (friend === undefined) throw new Error('there is no friend')
  given?.({ turn, friend })
  return { turn, cast: { friend: friend.id } }
}
