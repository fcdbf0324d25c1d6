import { assert } from '@lifegrid/base/assert'
import { clamp } from '@lifegrid/base/clamp'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { MajorDefinition, SchoolDefinition } from '../../catalogue/education.ts'
import { schedule, unschedule } from '../../core/agenda.ts'
import { tell } from '../../core/feed.ts'
import { joined, messageOf, say } from '../../core/message.ts'
import { moot } from '../../core/moot.ts'
import { type Refusal, refusal } from '../../core/refusal.ts'
import { ageAt, dayOf, epochDayAt } from '../../core/time.ts'
import { roll, rollBetween, type Turn } from '../../core/turn.ts'
import {
  type Application,
  compareLevels,
  type Diploma,
  type EducationLevel,
  educationLimits,
  type Studies,
} from '../../life/education.ts'
import type { Life } from '../../life/life.ts'
import { minutesPerDay } from '../../life/limits.ts'
import { degreeIn, missingDiploma } from './education-requirements.ts'
import { gpaOf, meanPerformance } from './grades.ts'
import { nextSchoolDate, yearStart } from './school-year.ts'

/** The level that a student must have completed before studying for each diploma. */
const levelBefore: Readonly<Record<Diploma, EducationLevel>> = {
  elementary: 'none',
  highSchool: 'elementary',
  trade: 'highSchool',
  associate: 'highSchool',
  bachelor: 'highSchool',
  master: 'bachelor',
  doctorate: 'master',
}

/** The least age of an applicant: to any school, and to a high school for adults. */
const applyFromAge = 16
const eveningFromAge = 18
/** An application that is sent less than this many days before 1 September is for the year after. */
const leadDays = 50

export function schoolNamed(catalogue: Catalogue, id: string): SchoolDefinition | undefined {
  return catalogue.schools?.find((school) => school.id === id)
}

/** The school of a player's studies. */
export function schoolOf(catalogue: Catalogue, studies: Pick<Studies, 'school'>): SchoolDefinition {
  const school = schoolNamed(catalogue, studies.school)
  assert(school !== undefined, 'a school that a player attends stays in the catalogue')
  return school
}

export function requiredLevel(school: SchoolDefinition): EducationLevel {
  return school.requires ?? levelBefore[school.educationLevel]
}

/** The majors that a school teaches. */
export function majorsAt(catalogue: Catalogue, school: SchoolDefinition): readonly MajorDefinition[] {
  return (catalogue.majors ?? []).filter(
    (major) =>
      major.levels.includes(school.educationLevel) && (school.majors === undefined || school.majors.includes(major.id)),
  )
}

/**
 * The admission score of an applicant, 0 to 100: 60 % GPA and 40 % ACT at colleges that select their students, the GPA alone elsewhere.
 * Example: GPA 3.0 and ACT 22: 0.6 × 75 + 0.4 × 60 = 69.
 */
export function admissionScore(life: Life, school: SchoolDefinition, minute: number): number {
  const gpa = (latestGpa(life, minute) / 4) * 100
  if (!needsAct(school)) return gpa
  const act = (((life.education.actScore ?? 1) - 1) / 35) * 100
  return 0.6 * gpa + 0.4 * act
}

/**
 * The probability of admission: 0.5 for a score that equals the school's selectivity, and 0.025 more or less for each point of difference,
 * from 0.02 to 0.98. Schools of selectivity 0 admit everyone. Example: score 69 at selectivity 62: 0.5 + 7/40 = 0.675.
 */
export function admissionChance(life: Life, school: SchoolDefinition, minute: number): number {
  if (school.selectivity === 0) return 1
  return clamp(0.5 + (admissionScore(life, school, minute) - school.selectivity) / 40, 0.02, 0.98)
}

/** Why the player cannot apply to a school now; undefined when the player can. */
export function whyNotApply(
  life: Life,
  catalogue: Catalogue,
  school: SchoolDefinition,
  major: string | null,
  minute: number,
): Refusal | undefined {
  const { education } = life
  const { current } = education
  const needed = requiredLevel(school)
  if (school.weight !== undefined) return refusal('requirements_not_met', 'school.assigned')
  const fromAge = school.educationLevel === 'highSchool' ? eveningFromAge : applyFromAge
  const age = ageAt(life, minute)
  if (age < fromAge) return refusal('too_young', 'school.age-from', { age: fromAge, has: age })
  const level = current === null ? education.level : higherLevel(education.level, current.educationLevel)
  if (compareLevels(level, needed) < 0)
    return refusal('requirements_not_met', 'requirements.unmet', {
      requirement: missingDiploma(education.level, needed as Diploma),
    })
  if (current !== null && !isLastYear(current, needed)) return refusal('already_enrolled', 'school.finish-first')
  if (school.educationLevel === 'highSchool' && compareLevels(level, 'highSchool') >= 0)
    return refusal('requirements_not_met', 'school.has-diploma')
  if (!hasRequiredMajor(life, school)) {
    const names = (school.requiresMajors ?? []).map((id) => majorName(catalogue, id))
    return refusal('requirements_not_met', 'requirements.unmet', { requirement: degreeIn(names) })
  }
  if (needsAct(school) && education.actScore === null) return refusal('requirements_not_met', 'school.needs-act')
  if (major !== null && !majorsAt(catalogue, school).some((one) => one.id === major))
    return refusal('no_such_major', 'school.not-taught', { school: school.name })
  const sent = education.applications.find((one) => one.school === school.id)
  if (sent?.state === 'refused') return refusal('already_applied', 'school.application-refused')
  if (sent?.state === 'sent') return refusal('already_applied', 'school.application-sent')
  if (sent === undefined && education.applications.length >= educationLimits.applicationsMax)
    return refusal('too_many_applications', 'school.too-many-applications', {
      applications: educationLimits.applicationsMax,
    })
  return undefined
}

/**
 * Applies to a school. The answer comes after 21 to 45 days, or after 3 to 10 days from a school that admits everyone. If the school has
 * already offered a place, the player chooses this offer. The caller has checked {@link whyNotApply}.
 */
export function applyTo(turn: Turn, school: SchoolDefinition, major: string | null): void {
  const { life, minute } = turn
  const { applications } = life.education
  const offered = applications.find((one) => one.school === school.id)
  if (offered !== undefined) {
    for (const one of applications) one.chosen = one === offered
    offered.major = major ?? offered.major
    return
  }
  const days = school.selectivity === 0 ? [3, 10] : [21, 45]
  const wait = rollBetween(turn, 'schooling', `letter:${school.id}`, days[0] as number, days[1] as number)
  const answerMinute = (dayOf(minute) + wait) * minutesPerDay + 10 * 60
  const startMinute = nextSchoolDate(life, minute + leadDays * minutesPerDay, yearStart)
  const startDay = epochDayAt(life, startMinute)
  applications.push({ school: school.id, major, startDay, state: 'sent', chosen: false })
  schedule(life, answerMinute, 'schooling', `letter:${school.id}`)
  const key = `enrol:${startDay}` as const
  if (!life.agenda.some((item) => item.kind === 'schooling' && item.key === key))
    schedule(life, startMinute, 'schooling', key)
}

export function hasSentApplication(life: Life, schoolId: string): boolean {
  return life.education.applications.some((one) => one.school === schoolId && one.state === 'sent')
}

/** Whether the player has what a school requires: the diploma, and a degree in one of its majors. Studies in progress do not count. */
function isQualified({ education }: Life, school: SchoolDefinition): boolean {
  if (compareLevels(education.level, requiredLevel(school)) < 0) return false
  const { requiresMajors } = school
  const hasMajor = education.records.some(
    ({ outcome, major }) => outcome === 'graduated' && major !== null && requiresMajors?.includes(major) === true,
  )
  return requiresMajors === undefined || hasMajor
}

/**
 * Withdraws the offers for a school year of schools whose requirements the player has not met in time, and tells the player. An offer is made
 * in the last year of a school, which may end without the diploma.
 */
export function withdrawLostOffers(turn: Turn, startDay: number): void {
  const { life, catalogue } = turn
  for (const offer of life.education.applications) {
    const school = schoolNamed(catalogue, offer.school)
    if (offer.startDay !== startDay || offer.state !== 'offered' || school === undefined) continue
    if (isQualified(life, school)) continue
    offer.state = 'refused'
    const told = messageOf(turn, 'school.offer-withdrawn', { school: school.name })
    tell(turn, { ...told, eventId: 'rejection', importance: 5 })
    moot(turn, 'schooling enrol:', 'the player has the diploma that the school requires')
  }
}

/** Draws the school's answer to an application, and tells the player. */
export function answerApplication(turn: Turn, schoolId: string): void {
  const { life, minute } = turn
  const application = life.education.applications.find((one) => one.school === schoolId)
  const school = schoolNamed(turn.catalogue, schoolId)
  assert(application !== undefined && school !== undefined, 'a school answers an application')
  const admitted = roll(turn, 'schooling', `admission:${schoolId}`) < admissionChance(life, school, minute)
  application.state = admitted ? 'offered' : 'refused'
  const eventId = admitted ? 'admission' : 'rejection'
  const { title, message } = messageOf(turn, `school.${eventId}`, { school: school.name })
  const text = admitted ? joined(message, placeKept(turn, application)) : message
  tell(turn, { title, message: text, eventId, importance: admitted ? 6 : 5 })
}

/** After an admission: which place the player keeps when there are two, so that nobody starts at another school than they were told. */
function placeKept(turn: Turn, admitted: Application): string {
  const { life, catalogue } = turn
  const others = {
    ...life,
    education: { ...life.education, applications: life.education.applications.filter((one) => one !== admitted) },
  }
  const other = offerFor(others, catalogue, admitted.startDay)
  const school = other === null ? undefined : schoolNamed(catalogue, other.school)
  if (school === undefined) return ''
  const isKept = offerFor(life, catalogue, admitted.startDay) !== admitted
  return say(turn, isKept ? 'school.admission-other' : 'school.admission-instead', { school: school.name })
}

/** The offer for a day in September: the chosen one, or else that of the most selective school. Null when there is none. */
export function offerFor(life: Life, catalogue: Catalogue, startDay: number): Application | null {
  const open = life.education.applications.filter((one) => one.startDay === startDay && one.state === 'offered')
  const rank = (one: Application): number =>
    (one.chosen ? 1000 : 0) + (schoolNamed(catalogue, one.school)?.selectivity ?? 0)
  return open.reduce<Application | null>((best, one) => (best === null || rank(one) > rank(best) ? one : best), null)
}

/** Removes the applications for a school year that has begun. */
export function clearApplications(life: Life, startDay: number): void {
  const { education } = life
  for (const one of education.applications) {
    if (one.startDay <= startDay) unschedule(life, 'schooling', `letter:${one.school}`)
  }
  education.applications = education.applications.filter((one) => one.startDay > startDay)
}

/** Whether an application can still lead to a place. */
export function hasOpenApplication(life: Life): boolean {
  return life.education.applications.some((one) => one.state !== 'refused')
}

/** The GPA at the present school so far, or else that of the latest diploma. */
function latestGpa(life: Life, minute: number): number {
  const { current, records } = life.education
  if (current !== null) return gpaOf(meanPerformance(current, minute))
  return records.findLast((record) => record.outcome === 'graduated')?.GPA ?? 0
}

function needsAct(school: SchoolDefinition): boolean {
  return school.selectivity > 0 && (school.educationLevel === 'bachelor' || school.educationLevel === 'associate')
}

/** Whether the present school ends this year, with the needed level or a higher one. */
function isLastYear(
  current: { year: number; years: number; educationLevel: Diploma },
  needed: EducationLevel,
): boolean {
  return current.year === current.years && compareLevels(current.educationLevel, needed) >= 0
}

function hasRequiredMajor(life: Life, school: SchoolDefinition): boolean {
  const required = school.requiresMajors
  if (required === undefined) return true
  const { current, records } = life.education
  const majors = records.filter((one) => one.outcome === 'graduated').map((one) => one.major)
  return [...majors, current?.major ?? null].some((major) => major !== null && required.includes(major))
}

function majorName(catalogue: Catalogue, id: string): string {
  return catalogue.majors?.find((major) => major.id === id)?.name ?? id
}

function higherLevel(a: EducationLevel, b: EducationLevel): EducationLevel {
  return compareLevels(a, b) >= 0 ? a : b
}
