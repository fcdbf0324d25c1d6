import type { FrameBody } from '@lifegrid/contract/frames/index.generated'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { ExtracurricularDefinition, SchoolDefinition } from '../catalogue/education.ts'
import { isoDate, timeText } from '../core/calendar.ts'
import { whyUnavailable } from '../core/refusal.ts'
import type { Application, EducationRecord, Studies } from '../life/education.ts'
import type { Life } from '../life/life.ts'
import { admissionChance, majorsAt, schoolNamed, whyNotApply } from '../systems/school/college.ts'
import { activityNamed, activityPerformanceAt, whyNotJoin } from '../systems/school/extracurriculars.ts'
import { gpaOf, meanPerformance, performanceAt } from '../systems/school/grades.ts'
import { yearCost } from '../systems/school/tuition.ts'

type SchoolsBody = FrameBody<'schools'>
type ActivitiesBody = FrameBody<'extraCurriculars'>

/** The body of the `schools` frame. It lists only schools that the player can choose, not those to which children are sent. */
export function schoolsOf(life: Life, catalogue: Catalogue, minute: number): SchoolsBody {
  const { education } = life
  return {
    level: education.level,
    actScore: education.actScore,
    licences: [...education.licences],
    focus: education.focus,
    current: education.current === null ? null : currentShape(life, education.current, catalogue, minute),
    records: education.records.map((record) => recordShape(record, catalogue)),
    schools: (catalogue.schools ?? [])
      .filter((school) => school.weight === undefined)
      .map((school) => schoolShape(life, catalogue, school, minute)),
    majors: (catalogue.majors ?? []).map(({ id, name, field, about }) => ({ id, name, field, about })),
    minors: (catalogue.minors ?? []).map(({ id, name, field, about }) => ({ id, name, field, about })),
  }
}

/** The body of the `extraCurriculars` frame. */
export function extraCurricularsOf(life: Life, catalogue: Catalogue, minute: number): ActivitiesBody {
  const { education } = life
  return {
    focus: education.focus,
    activities: (catalogue.extracurriculars ?? []).map((one) => activityShape(life, catalogue, one, minute)),
    records: education.activityRecords.map((record) => ({
      id: record.id,
      name: activityNamed(catalogue, record.id)?.name ?? record.id,
      level: record.level,
      performance: record.performance,
      dateStarted: isoDate(record.dateStarted),
      dateEnded: isoDate(record.dateEnded),
    })),
  }
}

function schoolShape(
  life: Life,
  catalogue: Catalogue,
  school: SchoolDefinition,
  minute: number,
): SchoolsBody['schools'][number] {
  const application = life.education.applications.find((one) => one.school === school.id)
  const closed = whyNotApply(life, catalogue, school, null, minute)
  return {
    id: school.id,
    name: school.name,
    about: school.about,
    educationLevel: school.educationLevel,
    years: school.years,
    tuition: school.tuitionCents,
    yourCost: yearCost(life, school, minute).net,
    chance: Math.round(admissionChance(life, school, minute) * 100),
    majors: majorsAt(catalogue, school).map(({ id }) => id),
    ...(school.licence === undefined ? {} : { licence: school.licence }),
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

function activityShape(
  life: Life,
  catalogue: Catalogue,
  definition: ExtracurricularDefinition,
  minute: number,
): ActivitiesBody['activities'][number] {
  const { id, name, about, kind, energy, costCents, levels } = definition
  const own = life.education.activities.find((one) => one.id === id)
  const closed = own === undefined ? whyNotJoin(life, catalogue, definition, minute) : undefined
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
