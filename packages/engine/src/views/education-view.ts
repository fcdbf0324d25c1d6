import type { FrameBody } from '@lifegrid/contract/frames/index.generated'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { ExtracurricularDefinition, SchoolDefinition } from '../catalogue/education.ts'
import { isoDate, timeText } from '../core/calendar.ts'
import { perCatalogue } from '../core/per-catalogue.ts'
import { whyUnavailable } from '../core/refusal.ts'
import type { ActivityRecord, Application, EducationRecord, Studies } from '../life/education.ts'
import type { Life } from '../life/life.ts'
import { admissionChance, majorsAt, schoolNamed, whyNotApply } from '../systems/school/college.ts'
import { activityNamed, activityPerformanceAt, whyNotJoin } from '../systems/school/extracurriculars.ts'
import { gpaOf, meanPerformance, performanceAt } from '../systems/school/grades.ts'
import { yearCost } from '../systems/school/tuition.ts'

type SchoolsBody = FrameBody<'schools'>
type School = SchoolsBody['schools'][number]
type ActivitiesBody = FrameBody<'extraCurriculars'>
type Activity = ActivitiesBody['activities'][number]

/** The schools that a player can choose, not those to which children are sent, each with what is the same for all players. */
const schoolsToChoose = perCatalogue((catalogue) =>
  (catalogue.schools ?? [])
    .filter(({ weight }) => weight === undefined)
    .map((school) => ({ school, fixed: fixedSchool(catalogue, school) })),
)

const allActivities = perCatalogue((catalogue) =>
  (catalogue.extracurriculars ?? []).map((activity) => ({ activity, fixed: fixedActivity(activity) })),
)

/** The part of the `schools` frame that is the same for all players. */
export const schoolsPart = perCatalogue((catalogue) => ({
  schools: schoolsToChoose(catalogue).map(({ fixed }) => fixed),
  majors: (catalogue.majors ?? []).map(subjectShape),
  minors: (catalogue.minors ?? []).map(subjectShape),
}))

/** The part of the `extraCurriculars` frame that is the same for all players. */
export const extraCurricularsPart = perCatalogue((catalogue) => ({
  activities: allActivities(catalogue).map(({ fixed }) => fixed),
}))

/** The body of the `schools` frame. It lists only schools that the player can choose, not those to which children are sent. */
export function schoolsOf(life: Life, catalogue: Catalogue, minute: number): SchoolsBody {
  const { education } = life
  const { majors, minors } = schoolsPart(catalogue)
  return {
    level: education.level,
    actScore: education.actScore,
    licences: [...education.licences],
    focus: education.focus,
    current: education.current === null ? null : currentShape(life, education.current, catalogue, minute),
    records: education.records.map((record) => recordShape(record, catalogue)),
    schools: schoolsToChoose(catalogue).map(({ school, fixed }) => ({
      ...fixed,
      ...ownSchool(life, catalogue, school, minute),
    })),
    majors,
    minors,
  }
}

/** The body of the `extraCurriculars` frame. */
export function extraCurricularsOf(life: Life, catalogue: Catalogue, minute: number): ActivitiesBody {
  const { education } = life
  return {
    focus: education.focus,
    activities: allActivities(catalogue).map(({ activity, fixed }) => ({
      ...fixed,
      ...ownActivity(life, catalogue, activity, minute),
    })),
    records: education.activityRecords.map((record) => activityRecordShape(record, catalogue)),
  }
}

/** An activity that has left the catalogue has its id as its name. */
function activityRecordShape(record: ActivityRecord, catalogue: Catalogue): ActivitiesBody['records'][number] {
  const { id, level, performance, dateStarted, dateEnded } = record
  const { name = id, kind = 'other', levels = [] } = activityNamed(catalogue, id) ?? {}
  return {
    id,
    name,
    type: kind,
    achievements: levels.slice(0, level),
    level,
    performance,
    dateStarted: isoDate(dateStarted),
    dateEnded: isoDate(dateEnded),
  }
}

type FixedSchool = Pick<School, 'id' | 'name' | 'about' | 'educationLevel' | 'years' | 'tuition' | 'majors' | 'licence'>

function fixedSchool(catalogue: Catalogue, school: SchoolDefinition): FixedSchool {
  const { id, name, about, educationLevel, years, tuitionCents, licence } = school
  const majors = majorsAt(catalogue, school).map((major) => major.id)
  return { id, name, about, educationLevel, years, tuition: tuitionCents, majors, ...(licence && { licence }) }
}

function subjectShape({ id, name, field, about }: SchoolsBody['majors'][number]): SchoolsBody['majors'][number] {
  return { id, name, field, about }
}

/** What differs between players. */
function ownSchool(
  life: Life,
  catalogue: Catalogue,
  school: SchoolDefinition,
  minute: number,
): Omit<School, keyof FixedSchool> {
  const application = life.education.applications.find((one) => one.school === school.id)
  const closed = whyNotApply(life, catalogue, school, null, minute)
  return {
    yourCost: yearCost(life, school, minute).net,
    chance: Math.round(admissionChance(life, school, minute) * 100),
    ...(application === undefined ? {} : { application: applicationWord(application) }),
    ...(closed === undefined ? {} : { unavailable: whyUnavailable(closed, { life, minute, catalogue }) }),
  }
}

function applicationWord({ state, chosen }: Application): 'sent' | 'offered' | 'refused' | 'chosen' {
  return chosen && state === 'offered' ? 'chosen' : state
}

function currentShape(
  life: Life,
  studies: Studies,
  catalogue: Catalogue,
  minute: number,
): NonNullable<SchoolsBody['current']> {
  return {
    educationLevel: studies.educationLevel,
    location: studies.school,
    locationName: schoolNamed(catalogue, studies.school)?.name ?? studies.school,
    major: studies.major,
    minor: studies.minor,
    GPA: gpaOf(meanPerformance(studies, minute)),
    dateStarted: isoDate(studies.startedDay),
    dateEnded: null,
    performance: performanceAt(studies, minute),
    focus: life.education.focus,
    outcome: 'attending',
    year: studies.year,
    years: studies.years,
  }
}

function recordShape(record: EducationRecord, catalogue: Catalogue): SchoolsBody['records'][number] {
  return {
    ...record,
    locationName: schoolNamed(catalogue, record.location)?.name ?? record.location,
    dateStarted: isoDate(record.dateStarted),
    dateEnded: isoDate(record.dateEnded),
  }
}

type FixedActivity = Pick<Activity, 'id' | 'name' | 'about' | 'kind' | 'weekDays' | 'from' | 'to' | 'energy' | 'cost'>

function fixedActivity(definition: ExtracurricularDefinition): FixedActivity {
  const { id, name, about, kind, energy, costCents } = definition
  return {
    id,
    name,
    about,
    kind,
    weekDays: [0, 1, 2, 3, 4, 5, 6].filter((day) => (definition.weekDays & (1 << day)) !== 0),
    from: timeText(definition.from),
    to: timeText(definition.to),
    energy,
    cost: costCents,
  }
}

/** What differs between players. */
function ownActivity(
  life: Life,
  catalogue: Catalogue,
  definition: ExtracurricularDefinition,
  minute: number,
): Omit<Activity, keyof FixedActivity> {
  const { id, levels } = definition
  const own = life.education.activities.find((one) => one.id === id)
  const closed = own === undefined ? whyNotJoin(life, catalogue, definition, minute) : undefined
  return {
    ...(own === undefined
      ? {}
      : {
          level: own.level,
          levelName: levels[own.level - 1] as string,
          performance: activityPerformanceAt(life, own, minute),
          dateStarted: isoDate(own.startedDay),
        }),
    ...(closed === undefined ? {} : { unavailable: whyUnavailable(closed, { life, minute, catalogue }) }),
  }
}
