import { casesOf } from '../define.ts'
import { catalogue, type Prepared, setMoney, tire } from '../lives.ts'

const colleges = (catalogue.schools ?? []).filter(({ educationLevel }) => educationLevel === 'bachelor')
const [college = '', ...otherColleges] = colleges.map(({ id }) => id)

/** Activities of the town that an adult can take up, on as many evenings. */
function join(one: Prepared, ...ids: string[]): void {
  const startedDay = one.life.birthDay + Math.floor(one.minute / 1440)
  for (const id of ids) {
    const performance = { value: 50, since: one.minute }
    one.life.education.activities.push({ id, startedDay, level: 1, performance })
  }
}

export const applyForExtracurricular = casesOf(
  'applyForExtracurricular',
  { message: { id: 'pottery' } },
  {
    no_such_activity: { message: { id: 'moon-walking' } },
    already_member: { given: (one) => join(one, 'pottery'), message: { id: 'pottery' } },
    requirements_not_met: { message: { id: 'chess-club' } },
    too_young: { life: 'child', message: { id: 'pottery' } },
    too_many_activities: {
      given: (one) => join(one, 'book-club', 'painting-class', 'volunteering', 'community-choir'),
      message: { id: 'pottery' },
    },
    schedule_conflict: sameEvening(),
    not_enough_energy: { given: tire, message: { id: 'pottery' } },
    not_enough_money: { given: ({ turn }) => setMoney(turn, 0), message: { id: dearest() } },
  },
)

/** Two activities of the town at the same time. */
function sameEvening() {
  const town = (catalogue.extracurriculars ?? []).filter(
    ({ place, age, healthMin = 0 }) =>
      place === 'town' && (age?.from ?? 0) <= 30 && (age?.to ?? 99) >= 40 && healthMin < 30,
  )
  for (const one of town) {
    const other = town.find(
      ({ id, weekDays, from, to }) =>
        id !== one.id && (weekDays & one.weekDays) !== 0 && from < one.to && one.from < to,
    )
    if (other !== undefined) {
      const { id } = other
      return { before: [{ type: 'applyForExtracurricular', message: { id: one.id } }] as const, message: { id } }
    }
  }
  throw new Error('no two activities of the town are at the same time')
}

/** An activity of the town that costs money. */
function dearest(): string {
  const one = (catalogue.extracurriculars ?? []).find(
    ({ place, age, costCents, healthMin = 0 }) =>
      place === 'town' && (age?.from ?? 0) <= 30 && (age?.to ?? 99) >= 40 && costCents > 0 && healthMin < 30,
  )
  return one?.id ?? ''
}

export const quitExtracurricular = casesOf(
  'quitExtracurricular',
  { before: [{ type: 'applyForExtracurricular', message: { id: 'pottery' } }], message: { id: 'pottery' } },
  { not_member: { message: { id: 'pottery' } } },
)

export const focusUpdate = casesOf(
  'focusUpdate',
  { life: 'student', message: { focus: 'Academics' } },
  { not_enrolled: { message: { focus: 'Academics' } } },
)

export const dropOut = casesOf('dropOut', { life: 'student' }, { not_enrolled: {}, too_young: { life: 'child' } })

export const applyForSchool = casesOf(
  'applyForSchool',
  { message: { school: college } },
  {
    no_such_school: { message: { school: 'academy-of-the-moon' } },
    requirements_not_met: { message: { school: 'harcourt-law' } },
    too_young: { life: 'child', message: { school: college } },
    already_enrolled: { life: 'student', message: { school: college } },
    no_such_major: { message: { school: college, major: 'moon-walking' } },
    already_applied: {
      before: [{ type: 'applyForSchool', message: { school: college } }],
      message: { school: college },
    },
    too_many_applications: {
      before: otherColleges.slice(0, 6).map((school) => ({ type: 'applyForSchool', message: { school } }) as const),
      message: { school: college },
    },
  },
)

const [major = '', otherMajor = ''] = (catalogue.majors ?? []).map(({ id }) => id)

export const chooseMajor = casesOf(
  'chooseMajor',
  { life: 'student', message: { major } },
  {
    not_enrolled: { message: { major } },
    no_such_major: { life: 'student', message: { major: 'moon-walking' } },
    no_such_minor: { life: 'student', message: { major, minor: 'moon-walking' } },
    requirements_not_met: {
      life: 'student',
      given: ({ life }) => void Object.assign(life.education.current ?? {}, { educationLevel: 'associate' }),
      message: { major, minor: catalogue.minors?.[0]?.id ?? '' },
    },
    too_late: {
      life: 'student',
      given: ({ life }) => void Object.assign(life.education.current ?? {}, { year: 4, major }),
      message: { major: otherMajor },
    },
  },
)
