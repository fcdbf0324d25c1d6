import type { Condition, ConditionName } from '../../src/catalogue/condition.ts'
import { withId } from '../../src/codec/compact/id-table.ts'
import { civilOfDay, dayOfCivil } from '../../src/core/calendar.ts'
import { count } from '../../src/core/counters.ts'
import { setSchedule } from '../../src/core/daily-plan.ts'
import { transfer } from '../../src/core/ledger.ts'
import { epochDayAt, minuteOfEpochDay } from '../../src/core/time.ts'
import { type Turn, turnOf } from '../../src/core/turn.ts'
import { addMemory, type Person } from '../../src/life/person.ts'
import type { Interest } from '../../src/life/vocabulary.ts'
import { becomeCouple } from '../../src/systems/love/couple.ts'
import { tastesOf } from '../../src/systems/people/nature.ts'
import { hire } from '../../src/systems/work/job.ts'
import { condition } from '../support/body-life.ts'
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
    severity: 1,
    care: 'none',
    since: given.turn.minute - 2 * 525_960,
    ...over,
  } as never)
const smoking = ({ turn }: Given) => turn.life.body.habits.push({ id: 'smoking', mode: 'kept' } as never)
const smokingHard = ({ turn }: Given) =>
  turn.life.body.habits.push({ id: 'smoking', mode: 'kept', strength: 60, since: turn.minute, slope: 0, attempts: 0 })
/** Everybody of 20 to 60 has a cold in this catalogue. */
const coldsAbout = (given: Given): void => {
  const cold = condition('cold', { amongPeople: { share: 1, ages: [20, 20], years: [40, 40] } })
  Object.assign(given.turn, { catalogue: { ...given.turn.catalogue, healthConditions: [cold] } })
}
const lent = ({ turn, friend }: Given) => {
  friend.loan = { cents: 5_000, since: turn.minute - 3 * 1440 }
}
const quarreled = ({ turn, friend }: Given) => {
  friend.quarrel = { since: turn.minute - 3 * 1440, by: 'person' }
}
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
  arranged: [
    [true, { kind: 'arranged', role: 'friend', as: ['usual'] }],
    [true, { kind: 'arranged', role: 'friend', as: ['aide'] }, ({ friend }) => (friend.arrangement = 'aide')],
    [false, { kind: 'arranged', role: 'friend', as: ['usual'] }, ({ friend }) => (friend.arrangement = 'residence')],
    // A custody is over at 18, and nobody arranges anything about the dead.
    [false, { kind: 'arranged', role: 'friend', as: ['sole'] }, ({ friend }) => (friend.arrangement = 'sole')],
    [false, { kind: 'arranged', role: 'friend', as: ['usual'] }, ({ friend }) => (friend.diedDay = 0)],
    [false, { kind: 'arranged', role: 'nobody', as: ['usual'] }],
  ],
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
  experience: [
    [true, { kind: 'experience', ladders: ['nursing', 'baking'], years: 2 }, bakedFor(105)],
    [false, { kind: 'experience', ladders: ['baking'], years: 3 }, bakedFor(105)],
    [false, { kind: 'experience', ladders: ['nursing'] }, bakedFor(105)],
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
    [true, { kind: 'habit', habit: 'smoking', strength: 60 }, smokingHard],
    [false, { kind: 'habit', habit: 'smoking', strength: 61 }, smokingHard],
  ],
  ill: [
    [true, { kind: 'ill', illness: 'flu', untreated: true, years: 2 }, ill({})],
    [true, { kind: 'ill', illness: 'flu', severity: 2 }, ill({ severity: 2 })],
    [false, { kind: 'ill', illness: 'flu', severity: 2 }, ill({})],
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
  kinship: [
    [true, { kind: 'kinship', role: 'friend', to: 'other', as: 'child' }, withOther({}, { parent: 'other' })],
    [true, { kind: 'kinship', role: 'other', to: 'friend', as: 'parent' }, withOther({}, { parent: 'other' })],
    [false, { kind: 'kinship', role: 'friend', to: 'other', as: 'parent' }, withOther({}, { parent: 'other' })],
    [
      true,
      { kind: 'kinship', role: 'friend', to: 'other', as: 'child' },
      withOther({ relation: 'mother' }, { relation: 'sister' }),
    ],
    [
      true,
      { kind: 'kinship', role: 'friend', to: 'other', as: 'sibling' },
      withOther({ relation: 'son' }, { relation: 'daughter' }),
    ],
    [
      true,
      { kind: 'kinship', role: 'friend', to: 'other', as: 'sibling' },
      withOther({ relation: 'niece', parent: 'p1' }, { relation: 'nephew', parent: 'p1' }),
    ],
    [
      false,
      { kind: 'kinship', role: 'friend', to: 'other', as: 'sibling' },
      withOther({ relation: 'niece', parent: 'p1' }, { relation: 'nephew', parent: 'p2' }),
    ],
    [
      true,
      { kind: 'kinship', role: 'friend', to: 'other', as: 'family' },
      withOther({ relation: 'aunt' }, { relation: 'cousin' }),
    ],
    [false, { kind: 'kinship', role: 'friend', to: 'other', as: 'family' }, withOther({ relation: 'aunt' }, {})],
    [false, { kind: 'kinship', role: 'friend', to: 'nobody', as: 'family' }],
  ],
  knows: [
    [true, { kind: 'knows', relation: 'friend' }],
    [false, { kind: 'knows', relation: 'brother' }],
    [false, { kind: 'knows', relation: 'friend', status: 'dead' }],
    [true, { kind: 'knows', relation: 'friend', status: 'dead' }, diedTenDaysAgo],
    [false, { kind: 'knows', relation: 'friend' }, diedTenDaysAgo],
  ],
  likes: [
    [true, { kind: 'likes', interest: 'chess' }, ({ turn }) => (turn.life.love.nature = whoLikes('chess'))],
    [
      true,
      { kind: 'likes', interest: 'trains', role: 'friend', dislikes: true },
      ({ friend }) => (friend.nature = whoLikes('trains', 'dislikes')),
    ],
    [
      false,
      { kind: 'likes', interest: 'trains', role: 'friend' },
      ({ friend }) => (friend.nature = whoLikes('trains', 'dislikes')),
    ],
    [false, { kind: 'likes', interest: 'chess', role: 'nobody' }],
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
  livesTogether: [
    [false, { kind: 'livesTogether', role: 'friend', is: true }],
    [true, { kind: 'livesTogether', role: 'friend', is: false }],
    [true, { kind: 'livesTogether', role: 'friend', is: true }, ({ friend }) => (friend.relation = 'partner')],
    [true, { kind: 'livesTogether', role: 'friend', is: true }, ({ friend }) => (friend.relation = 'mother')],
    [
      false,
      { kind: 'livesTogether', role: 'friend', is: true },
      ({ turn, friend }) => {
        friend.relation = 'mother'
        turn.life.finances.home = 'room'
      },
    ],
    [false, { kind: 'livesTogether', role: 'friend', is: true }, ({ friend }) => (friend.relation = 'brother')],
    [true, { kind: 'livesTogether', role: 'friend', is: true }, young('brother')],
    [true, { kind: 'livesTogether', role: 'friend', is: true }, young('daughter')],
    [false, { kind: 'livesTogether', role: 'friend', is: true }, ({ friend }) => (friend.relation = 'daughter')],
    [
      false,
      { kind: 'livesTogether', role: 'friend', is: true },
      (given) => {
        given.friend.relation = 'partner'
        diedTenDaysAgo(given)
      },
    ],
  ],
  loan: [
    [true, { kind: 'loan', role: 'friend', daysAgo: 3, from: 5_000 }, lent],
    [false, { kind: 'loan', role: 'friend', daysAgo: 4 }, lent],
    [false, { kind: 'loan', role: 'friend', from: 5_001 }, lent],
    [false, { kind: 'loan', role: 'friend' }, ({ friend }) => (friend.loan = null)],
    [false, { kind: 'loan', role: 'nobody' }],
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
  month: [
    [true, { kind: 'month', in: [6, 9] }, onFirstOf(9)],
    [false, { kind: 'month', in: [6, 9] }, onFirstOf(8)],
    [false, { kind: 'month', in: [12] }, onFirstOf(1)],
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
  personAge: [
    [true, { kind: 'personAge', role: 'friend', from: 40, to: 40 }, aged(40)],
    [false, { kind: 'personAge', role: 'friend', from: 41 }, aged(40)],
    [false, { kind: 'personAge', role: 'friend', to: 39 }, aged(40)],
    [true, { kind: 'personAge', role: 'friend', olderBy: 10 }, aged(40)],
    [false, { kind: 'personAge', role: 'friend', olderBy: 11 }, aged(40)],
    [true, { kind: 'personAge', role: 'friend', olderBy: -10 }, aged(20)],
    [false, { kind: 'personAge', role: 'friend', olderBy: -9 }, aged(20)],
    [false, { kind: 'personAge', role: 'nobody' }],
  ],
  personHas: [
    [true, { kind: 'personHas', role: 'friend', of: ['flu', 'cold'] }, coldsAbout],
    [false, { kind: 'personHas', role: 'friend', of: ['flu'] }, coldsAbout],
    [false, { kind: 'personHas', role: 'nobody', of: ['cold'] }, coldsAbout],
  ],
  personIs: [
    [true, { kind: 'personIs', role: 'friend', as: 'frail', is: true }, ({ friend }) => (friend.ill = true)],
    [true, { kind: 'personIs', role: 'friend', as: 'frail', is: true }, ({ friend }) => (friend.bornDay -= 70 * 366)],
    [false, { kind: 'personIs', role: 'friend', as: 'frail', is: true }],
    [true, { kind: 'personIs', role: 'friend', as: 'away', is: true }, ({ friend }) => (friend.away = true)],
    [false, { kind: 'personIs', role: 'friend', as: 'away', is: true }],
    [true, { kind: 'personIs', role: 'friend', as: 'ill', is: true }, ({ friend }) => (friend.ill = true)],
    [false, { kind: 'personIs', role: 'friend', as: 'ill', is: false }, ({ friend }) => (friend.ill = true)],
    [true, { kind: 'personIs', role: 'friend', as: 'taken', is: true }, ({ friend }) => (friend.partner = 'Ada')],
    [true, { kind: 'personIs', role: 'friend', as: 'taken', is: false }, ({ friend }) => (friend.partner = null)],
    [true, { kind: 'personIs', role: 'friend', as: 'parent', is: true }, ({ friend }) => (friend.children = 1)],
    [true, { kind: 'personIs', role: 'friend', as: 'parent', is: false }],
    [false, { kind: 'personIs', role: 'nobody', as: 'parent', is: false }],
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
  practised: [
    [true, { kind: 'practised', activity: 'choir', level: 3 }, sang('activityRecords', 3)],
    [true, { kind: 'practised', activity: 'choir' }, sang('activities', 1)],
    [false, { kind: 'practised', activity: 'choir', level: 4 }, sang('activityRecords', 3)],
    [false, { kind: 'practised', activity: 'chess' }, sang('activities', 3)],
  ],
  quarrel: [
    [true, { kind: 'quarrel', role: 'friend', daysAgo: 3, by: 'person' }, quarreled],
    [false, { kind: 'quarrel', role: 'friend', daysAgo: 4 }, quarreled],
    [false, { kind: 'quarrel', role: 'friend', by: 'player' }, quarreled],
    [false, { kind: 'quarrel', role: 'friend' }, ({ friend }) => (friend.quarrel = null)],
    [false, { kind: 'quarrel', role: 'nobody' }],
  ],
  recalls: [
    [
      true,
      { kind: 'recalls', role: 'friend', as: 'the lift', daysAgo: 400 },
      ({ turn, friend }) => addMemory(friend, { minute: turn.minute - 400 * 1440, as: 'the lift' }),
    ],
    [false, { kind: 'recalls', role: 'friend', as: 'the lift', daysAgo: 1 }, remembered],
    [true, { kind: 'recalls', role: 'friend', as: 'the lift' }, remembered],
    [false, { kind: 'recalls', role: 'friend', as: 'the stairs' }, remembered],
    [false, { kind: 'recalls', role: 'friend', as: 'the lift' }],
  ],
  relation: [
    [true, { kind: 'relation', role: 'friend', in: ['cousin', 'friend'] }],
    [false, { kind: 'relation', role: 'friend', in: ['cousin'] }],
    [false, { kind: 'relation', role: 'nobody', in: ['friend'] }],
  ],
  remembers: [
    [true, { kind: 'remembers', what: 'a-kite', withinDays: 3 }, noted],
    [false, { kind: 'remembers', what: 'a-kite', withinDays: 2 }, noted],
    [true, { kind: 'remembers', what: 'a-kite', daysAgo: 3 }, noted],
    [false, { kind: 'remembers', what: 'a-kite', daysAgo: 4 }, noted],
    [false, { kind: 'remembers', what: 'a-boat' }, noted],
    [true, { kind: 'remembers', what: 'a-kite', role: 'friend', daysAgo: 3 }, noted],
    [false, { kind: 'remembers', what: 'a-kite', role: 'friend', daysAgo: 4 }, noted],
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
  studied: [
    [true, { kind: 'studied', majors: ['law', 'art'] }, studiedArt('left')],
    [true, { kind: 'studied', majors: ['art'], graduated: true }, studiedArt('graduated')],
    [false, { kind: 'studied', majors: ['art'], graduated: true }, studiedArt('left')],
    [false, { kind: 'studied', majors: ['law'] }, studiedArt('graduated')],
    [
      true,
      { kind: 'studied', majors: ['art'] },
      (given) => {
        withSchool(given)
        if (given.turn.life.education.current) given.turn.life.education.current.major = 'art'
      },
    ],
  ],
  temperament: [
    [true, { kind: 'temperament', of: 'openness', from: 0, to: 100 }],
    [false, { kind: 'temperament', of: 'openness', from: 101 }],
    [false, { kind: 'temperament', of: 'openness', role: 'friend', to: -1 }],
    [false, { kind: 'temperament', of: 'openness', role: 'nobody' }],
  ],
  trade: [
    [true, { kind: 'trade', role: 'friend' }, aged(40)],
    [false, { kind: 'trade', role: 'friend' }, aged(17)],
    [false, { kind: 'trade', role: 'friend' }, aged(66)],
    [false, { kind: 'trade', role: 'friend', ladders: ['no-such-trade'] }, aged(40)],
    [
      false,
      { kind: 'trade', role: 'friend' },
      (given) => {
        aged(40)(given)
        diedTenDaysAgo(given)
      },
    ],
  ],
  wealth: [
    [true, { kind: 'wealth', from: 100 }],
    [false, { kind: 'wealth', from: 1_000_000_000 }],
    [false, { kind: 'wealth', to: 0 }],
    [true, { kind: 'wealth', to: -1 }, ({ turn }) => transfer(turn, 'money', 'debt:loan', 'world', 1_000_000_000)],
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
  year: [
    [true, { kind: 'year', from: 1900, to: 3000 }],
    [false, { kind: 'year', from: 3000 }],
    [false, { kind: 'year', to: 1900 }],
  ],
} as const satisfies { readonly [Name in ConditionName]?: readonly ConditionCase[] }

function bakedFor(weeks: number) {
  return ({ turn }: Given): void => {
    turn.life.work.experience = ['baking', weeks]
  }
}
/** Somebody whom the friend is something to. Their fields, and those of the friend; the parent `other` is that person. */
function withOther(other: Partial<Person>, friends: Partial<Person>) {
  return ({ turn, friend }: Given): void => {
    const person: Person = { ...structuredClone(friend), ...other, id: 'other' }
    turn.life.people.push(person)
    Object.assign(friend, friends)
  }
}
function whoLikes(interest: Interest, how: 'likes' | 'dislikes' = 'likes'): number {
  for (let nature = 1; ; nature++) if (tastesOf(nature)[how].includes(interest)) return nature
}
function aged(years: number) {
  return ({ turn, friend }: Given): void => {
    friend.bornDay = epochDayAt(turn.life, turn.minute) - Math.ceil(years * 365.25) - 1
  }
}
function young(relation: Person['relation']) {
  return (given: Given): void => {
    given.friend.relation = relation
    aged(12)(given)
  }
}
function sang(list: 'activities' | 'activityRecords', level: number) {
  return ({ turn }: Given): void => {
    turn.life.education[list] = [{ id: 'choir', level } as never]
  }
}
function studiedArt(outcome: 'graduated' | 'left') {
  return ({ turn }: Given): void => {
    turn.life.education.records = [{ major: 'art', outcome } as never]
  }
}
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
  return { turn, cast: { friend: friend.id, other: 'other' } }
}
