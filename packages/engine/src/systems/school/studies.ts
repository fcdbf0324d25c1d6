import { assert } from '@lifegrid/base/assert'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { SchoolDefinition } from '../../catalogue/education.ts'
import { extended } from '../../codec/compact/latest.ts'
import { schedule, unschedule } from '../../core/agenda.ts'
import { dropSchedule, setSchedule, workDays } from '../../core/daily-plan.ts'
import { tell } from '../../core/feed.ts'
import { messageOf } from '../../core/message.ts'
import { type Refusal, refusal } from '../../core/refusal.ts'
import { ageAt, epochDayAt } from '../../core/time.ts'
import { roll, rollBetween, type Turn } from '../../core/turn.ts'
import { compareLevels, type EducationRecord, educationLimits, type Studies } from '../../life/education.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits } from '../../life/limits.ts'
import { planMeetingAgain } from '../people/met-again.ts'
import { addPerson } from '../people/roster.ts'
import { majorsAt, schoolNamed, schoolOf } from './college.ts'
import { dropSchoolActivities } from './extracurriculars.ts'
import { changePerformance, gpaOf, meanPerformance, performanceAt, targetPerformance, updateTarget } from './grades.ts'
import { lookForWork, makeRoomForStudy, worksFullTime } from './school-and-work.ts'
import { nextSchoolDate, termEnd, termMonths, yearEnd, yearStart } from './school-year.ts'

/** The classmates that the seating plan of one school introduces. */
const metPerSchoolMax = 1
/** A change of the major after half of the years costs this many more, once. */
const changedMajorYears = 1
/** The energy that a day, or an evening, at school takes. */
const dayEnergy = 8
const eveningEnergy = 6

/** Begins studies on the first day of a school year. `wantedMajor` is the major of the application, if any. */
export function beginStudies(turn: Turn, school: SchoolDefinition, wantedMajor: string | null): Studies {
  const { life, minute } = turn
  const { education } = life
  const evening = school.evening === true && worksFullTime(life)
  if (!evening) makeRoomForStudy(turn, school)
  const majors = majorsAt(turn.catalogue, school)
  const major = firstMajor(turn, school, majors, wantedMajor)
  const target = targetPerformance(turn, { major, evening })
  const last = education.records.at(-1)
  // After an earlier school, the performance begins halfway between the last one and the target.
  const value = last === undefined ? target : Math.round((last.performance + target) / 2)
  education.current = {
    school: school.id,
    educationLevel: school.educationLevel,
    year: 1,
    years: school.years,
    major,
    minor: null,
    startedDay: epochDayAt(life, minute),
    performance: { value, since: minute },
    aim: target,
    marks: { sum: 0, count: 0 },
    repeated: 0,
    evening,
    met: 0,
  }
  setTimetable(life, school, evening)
  scheduleYear(turn)
  meetClassmate(turn)
  return education.current
}

/** Puts the dates of the school year that begins now on the agenda. */
export function scheduleYear(turn: Turn): void {
  schedule(turn.life, nextSchoolDate(turn.life, turn.minute, termEnd), 'schooling', 'term')
  schedule(turn.life, nextSchoolDate(turn.life, turn.minute, yearEnd), 'schooling', 'yearEnd')
}

export function scheduleNextYear(turn: Turn): void {
  schedule(turn.life, nextSchoolDate(turn.life, turn.minute, yearStart), 'schooling', 'yearStart')
}

/** Leaves the school, and records it. The caller decides what comes next. */
export function endStudies(turn: Turn, outcome: EducationRecord['outcome']): EducationRecord {
  const { life, minute } = turn
  const { education } = life
  const { current } = education
  assert(current !== null, 'a player who leaves a school is at one')
  const performance = meanPerformance(current, minute)
  const record: EducationRecord = {
    educationLevel: current.educationLevel,
    location: current.school,
    major: current.major,
    minor: current.minor,
    GPA: gpaOf(performance),
    dateStarted: current.startedDay,
    dateEnded: epochDayAt(life, minute),
    performance: outcome === 'graduated' ? performance : performanceAt(current, minute),
    focus: education.focus,
    outcome,
  }
  education.records = [...education.records, record].slice(-educationLimits.educationRecordsMax)
  education.current = null
  for (const key of ['term', 'yearEnd', 'yearStart']) unschedule(life, 'schooling', key)
  dropSchedule(life, 'school')
  dropSchoolActivities(turn)
  if (outcome === 'graduated') recordDegree(turn, record)
  return record
}

function recordDegree(turn: Turn, record: EducationRecord): void {
  const { education } = turn.life
  if (compareLevels(record.educationLevel, education.level) > 0) education.level = record.educationLevel
  const licence = schoolNamed(turn.catalogue, record.location)?.licence
  if (licence !== undefined && !education.licences.includes(licence))
    education.licences = extended(education.licences, licence)
}

/** The law forbids leaving school before this age, in years. */
const leavingAge = 16

/** Why the player cannot leave school now; undefined when the player can. */
export function whyNotLeave(life: Life, minute: number): Refusal | undefined {
  if (life.education.current === null) return refusal('not_enrolled')
  if (ageAt(life, minute) >= leavingAge) return undefined
  return refusal('too_young', 'school.leaving-age', { age: leavingAge })
}

/** Leaves the school without its diploma. The caller has checked {@link whyNotLeave}. */
export function leaveEarly(turn: Turn): void {
  const { current } = turn.life.education
  assert(current !== null, 'a player who leaves a school is at one')
  const school = schoolOf(turn.catalogue, current)
  endStudies(turn, 'left')
  tell(turn, { ...messageOf(turn, 'school.left', { school: school.name }), eventId: 'dropped-out', importance: 6 })
  lookForWork(turn)
}

/**
 * Why the player cannot choose a major now; undefined when the player can. In the last year the major cannot change, not even from
 * “undeclared”, because one year is too short for a major (see {@link declareByDefault}).
 */
export function whyNotMajor(
  life: Life,
  catalogue: Catalogue,
  major: string,
  minor: string | null | undefined,
): Refusal | undefined {
  const studies = life.education.current
  const school = studies === null ? undefined : schoolNamed(catalogue, studies.school)
  if (studies === null || school === undefined || !['associate', 'bachelor'].includes(studies.educationLevel))
    return refusal('not_enrolled', 'school.needs-college')
  if (!majorsAt(catalogue, school).some((one) => one.id === major))
    return refusal('no_such_major', 'school.not-taught', { school: school.name })
  if (typeof minor === 'string') {
    if (!(catalogue.minors ?? []).some((one) => one.id === minor)) return refusal('no_such_minor')
    if (studies.educationLevel !== 'bachelor') return refusal('requirements_not_met', 'school.minor-for-bachelors')
  }
  if (major === studies.major) return undefined
  if (studies.year === studies.years && studies.major !== null) return refusal('too_late', 'school.major-in-last-year')
  if (losesAYear(studies) && studies.years - studies.repeated > school.years)
    return refusal('too_late', 'school.major-changed')
  return undefined
}

/** Sets the major and the minor; a change after half of the years costs a year. The caller has checked {@link whyNotMajor}. */
export function setMajor(turn: Turn, major: string, minor: string | null | undefined): void {
  const studies = turn.life.education.current
  assert(studies !== null, 'a player who chooses a major is at a school')
  if (studies.major !== major && losesAYear(studies)) studies.years += changedMajorYears
  studies.major = major
  if (minor !== undefined) studies.minor = minor
  updateTarget(turn)
}

/** Sets the major to “undeclared” when half of the years are over without a choice. Returns whether it did. */
export function declareByDefault(studies: Studies): boolean {
  if (studies.major !== null || studies.year <= studies.years / 2) return false
  if (studies.educationLevel !== 'bachelor' && studies.educationLevel !== 'associate') return false
  studies.major = 'undeclared'
  return true
}

function losesAYear(studies: Studies): boolean {
  return studies.major !== null && studies.major !== 'undeclared' && studies.year > studies.years / 2
}

/** Introduces a classmate, if the school has not yet introduced enough. Others are met by `systems/people/meeting.ts`. */
export function meetClassmate(turn: Turn): void {
  const { life, minute } = turn
  const studies = life.education.current
  if (studies === null || studies.evening || studies.met >= metPerSchoolMax) return
  if (life.people.length >= engineLimits.acquaintancesRoom) return
  const { last } = turn.catalogue.names
  const yesterday = epochDayAt(life, minute) - 1
  const person = addPerson(turn, {
    relation: 'classmate',
    sex: roll(turn, 'schooling', 'classmate:sex') < 0.5 ? 'female' : 'male',
    bornDay: Math.min(yesterday, life.birthDay + rollBetween(turn, 'schooling', 'classmate:age', -240, 240)),
    lastname: last[Math.floor(roll(turn, 'schooling', 'classmate:lastname') * last.length)] ?? life.lastname,
    affinity: rollBetween(turn, 'schooling', 'classmate', 15, 35),
    familiarity: 30,
  })
  studies.met++
  planMeetingAgain(turn, person)
  tell(turn, { ...messageOf(turn, 'school.classmate', { classmate: person }), eventId: 'classmate', importance: 2 })
}

/** Prolongs the studies by a year, because the player has failed one. */
export function repeatYear(turn: Turn, studies: Studies): void {
  studies.repeated++
  studies.years++
  changePerformance(turn.life, turn.minute, 10)
}

function setTimetable(life: Life, school: SchoolDefinition, evening: boolean): void {
  setSchedule(life, {
    id: 'school',
    title: school.name,
    place: 'school',
    from: evening ? 18 * 60 : 8 * 60,
    to: evening ? 21 * 60 : 15 * 60,
    weekDays: workDays,
    months: termMonths,
    energy: evening ? eveningEnergy : dayEnergy,
  })
}

/**
 * The major at the beginning: the wanted one, or the only one. Otherwise colleges leave the choice open, and other schools take the major of
 * the latest degree if they teach it, or draw one.
 */
function firstMajor(
  turn: Turn,
  { educationLevel }: SchoolDefinition,
  majors: readonly { readonly id: string }[],
  wanted: string | null,
): string | null {
  const isTaught = (id: string | null | undefined): boolean => majors.some((one) => one.id === id)
  if (isTaught(wanted)) return wanted
  if (majors.length === 1) return majors[0]?.id ?? null
  if (educationLevel === 'associate' || educationLevel === 'bachelor') return null
  const last = turn.life.education.records.findLast((record) => record.outcome === 'graduated' && record.major !== null)
  if (last !== undefined && isTaught(last.major)) return last.major
  return majors[Math.floor(roll(turn, 'schooling', 'major') * majors.length)]?.id ?? null
}
