import { assert } from '@lifegrid/base/assert'
import { clamp } from '@lifegrid/base/clamp'
import type { SchoolDefinition } from '../../catalogue/education.ts'
import { schedule } from '../../core/agenda.ts'
import { birthdayOf, weekDayOf } from '../../core/calendar.ts'
import { allMonths, setSchedule, weekendDays } from '../../core/daily-plan.ts'
import { tell } from '../../core/feed.ts'
import { messageOf, phrase } from '../../core/message.ts'
import { noPremise, type Premise, premise } from '../../core/premise.ts'
import type { System } from '../../core/system.ts'
import { dayOf, minuteOfEpochDay } from '../../core/time.ts'
import { roll, rollBetween, type Turn } from '../../core/turn.ts'
import type { Diploma, EducationLevel, Studies } from '../../life/education.ts'
import { minutesPerDay } from '../../life/limits.ts'
import { stageFrom } from '../../life/stage.ts'
import {
  answerApplication,
  clearApplications,
  hasOpenApplication,
  hasSentApplication,
  offerFor,
  schoolNamed,
  schoolOf,
  withdrawLostOffers,
} from './college.ts'
import { raiseActivityLevel } from './extracurriculars.ts'
import { endTermOfFocus } from './focus.ts'
import { gpaOf, markTerm, meanPerformance, performanceAt, updateTarget } from './grades.ts'
import { lookForWork } from './school-and-work.ts'
import { firstSchoolMinute, nextSchoolDate, yearStart } from './school-year.ts'
import {
  gradeMessage,
  graduationMessage,
  majorOfDegree,
  startMessage,
  yearAgainMessage,
  yearMessage,
} from './schooling-messages.ts'
import {
  beginStudies,
  declareByDefault,
  endStudies,
  meetClassmate,
  repeatYear,
  scheduleNextYear,
  scheduleYear,
} from './studies.ts'
import { payTuition } from './tuition.ts'

/** A player whose performance at the end of a year is lower repeats the year. */
const passPerformance = 30
/** After this number of repeats, schools for children promote every pupil, and other schools expel the student. */
const repeatsMax = 1
/** The ACT is taken in the weeks after the seventeenth birthday. */
const actAge = 17

const isAtSchool = premise('the player is at a school', ({ life }) => life.education.current !== null)
const isAtNoSchool = premise('the player is at no school', ({ life }) => life.education.current === null)

function has(level: EducationLevel): Premise['holds'] {
  return ({ life }) => life.education.level === level
}

/**
 * School, by its calendar: kindergarten on the first 1 September on or after the fifth birthday, nine years of elementary school, high
 * school at fourteen, and then the schools that the player applies to (`college.ts`). A school year has three agenda items: the marks in
 * January, the end of the year in June, the next year in September. A player without a place in September looks for work.
 */
export const schooling: System<'schooling'> = {
  name: 'schooling',
  changes: ['facts', 'mood'],
  runsBeforeHeir: true,
  premises: {
    start: [isAtNoSchool, premise('the player has not finished elementary school', has('none'))],
    highSchool: [isAtNoSchool, premise('elementary school is the latest diploma', has('elementary'))],
    term: [isAtSchool],
    yearEnd: [isAtSchool],
    yearStart: [isAtSchool],
    act: [premise('the test has not been taken', ({ life }) => life.education.actScore === null)],
    'letter:': [premise('the school has an application', ({ life }, id) => hasSentApplication(life, id))],
    'enrol:': noPremise('it chooses among the offers that are good when it falls due'),
    'level:': [
      premise('the player does the activity', ({ life }, id) => life.education.activities.some((one) => one.id === id)),
    ],
    town: noPremise('anybody of this age may go into town'),
    grown: noPremise('whether the player looks for work is decided when it falls due'),
  },
  begin(turn) {
    const { life } = turn
    schedule(life, firstSchoolMinute(life), 'schooling', 'start')
    atAge(turn, stageFrom.adolescence, 'town')
    atAge(turn, stageFrom.youngAdult, 'grown')
  },
  due(turn, key) {
    const [what, detail = ''] = key.split(':') as [string, string?]
    if (what === 'start') startChild(turn, 'elementary')
    else if (what === 'highSchool') startChild(turn, 'highSchool')
    else if (what === 'term') endTerm(turn)
    else if (what === 'yearEnd') endYear(turn)
    else if (what === 'yearStart') startYear(turn)
    else if (what === 'act') takeAct(turn)
    else if (what === 'letter') answerApplication(turn, detail)
    else if (what === 'enrol') enrol(turn, Number(detail))
    else if (what === 'level') raiseActivityLevel(turn, detail)
    else if (what === 'town') addTownAfternoons(turn)
    else if (what === 'grown') comeOfAge(turn)
    else assert(false, `schooling has no agenda item ${key}`)
  },
}

/** Sends a child to a school, which is drawn by the schools' weights. Does nothing when the catalogue has none. */
function startChild(turn: Turn, level: Diploma): void {
  const open = (turn.catalogue.schools ?? []).filter((one) => one.educationLevel === level && one.weight !== undefined)
  let at = roll(turn, 'schooling', `school:${level}`) * open.reduce((sum, one) => sum + (one.weight ?? 0), 0)
  const school = open.find((one) => {
    at -= one.weight ?? 0
    return at < 0
  })
  if (school === undefined) return
  beginStudies(turn, school, null)
  if (level === 'highSchool') scheduleAct(turn)
  const told = gradeMessage(turn, level === 'elementary' ? 0 : 9, school)
  tell(turn, { ...told, eventId: `school-${level}`, importance: 6 })
}

function endTerm(turn: Turn): void {
  const studies = studiesOf(turn)
  markTerm(studies, turn.minute)
  endTermOfFocus(turn)
  updateTarget(turn)
}

function endYear(turn: Turn): void {
  const { life, minute } = turn
  const studies = studiesOf(turn)
  const school = schoolOf(turn.catalogue, studies)
  markTerm(studies, minute)
  endTermOfFocus(turn)
  const performance = performanceAt(studies, minute)
  const child = isForChildren(school)
  const failed = performance < passPerformance
  if (failed && studies.repeated >= repeatsMax && !child) {
    endStudies(turn, 'failed')
    const told = messageOf(turn, 'school.expelled', { school: school.name })
    tell(turn, { ...told, eventId: 'expelled', importance: 7 })
    lookForWork(turn)
    return
  }
  if (failed && studies.repeated < repeatsMax) {
    repeatYear(turn, studies)
    const told = messageOf(turn, 'school.repeated-year', { school: school.name, gpa: gpaOf(performance) })
    tell(turn, { ...told, eventId: 'repeat-year', importance: 5 })
    scheduleNextYear(turn)
    return
  }
  if (studies.year < studies.years) {
    scheduleNextYear(turn)
    return
  }
  graduate(turn, studies, school)
  if (studies.educationLevel === 'elementary') {
    schedule(life, nextSchoolDate(life, minute, yearStart), 'schooling', 'highSchool')
  } else if (!hasOpenApplication(life)) lookForWork(turn)
}

function graduate(turn: Turn, studies: Studies, school: SchoolDefinition): void {
  const performance = meanPerformance(studies, turn.minute)
  const major = majorOfDegree(turn.catalogue, studies.major)
  endStudies(turn, 'graduated')
  // A student who began high school after the age of the test takes it with the diploma.
  if (studies.educationLevel === 'highSchool' && turn.life.education.actScore === null) takeAct(turn)
  const told = graduationMessage(turn, school, major, gpaOf(performance))
  tell(turn, { ...told, eventId: `graduation-${studies.educationLevel}` })
}

function startYear(turn: Turn): void {
  const studies = studiesOf(turn)
  const school = schoolOf(turn.catalogue, studies)
  studies.year++
  const undeclared = declareByDefault(studies)
  scheduleYear(turn)
  updateTarget(turn)
  meetClassmate(turn)
  const cost = payTuition(turn, school)
  const grade = studies.year - studies.repeated
  if (studies.educationLevel === 'elementary' || studies.educationLevel === 'highSchool') {
    const first = studies.educationLevel === 'elementary' ? -1 : 8
    const told = grade === 1 ? yearAgainMessage(turn, school) : gradeMessage(turn, first + grade, school)
    tell(turn, { ...told, eventId: 'grade', importance: 3 })
    return
  }
  const told = yearMessage(turn, studies, school, cost, undeclared)
  tell(turn, { ...told, eventId: 'college-year', importance: 3 })
}

/** Begins studies at the school whose offer the player takes; without an offer, the player looks for work. */
function enrol(turn: Turn, startDay: number): void {
  const { life } = turn
  withdrawLostOffers(turn, startDay)
  const offer = offerFor(life, turn.catalogue, startDay)
  clearApplications(life, startDay)
  const school = offer === null ? undefined : schoolNamed(turn.catalogue, offer.school)
  if (offer === null || school === undefined || life.education.current !== null) {
    if (life.education.current === null && !hasOpenApplication(life)) lookForWork(turn)
    return
  }
  const studies = beginStudies(turn, school, offer.major)
  const cost = payTuition(turn, school)
  const told = startMessage(turn, school, studies.evening, cost)
  tell(turn, { ...told, eventId: `school-${school.educationLevel}`, importance: 7 })
}

function scheduleAct(turn: Turn): void {
  const { life } = turn
  const days = rollBetween(turn, 'schooling', 'act:day', 10, 40)
  const birthday = minuteOfEpochDay(life, birthdayOf(life.birthDay, actAge))
  const day = dayOf(Math.max(birthday, turn.minute)) + days
  // The test is on a Saturday.
  const toSaturday = (6 - weekDayOf(life.birthDay + day) + 7) % 7
  schedule(life, (day + toSaturday) * minutesPerDay + 12 * 60, 'schooling', 'act')
}

/**
 * The ACT, with a score from 1 to 36: 20 at a performance of 70, 0.3 for each point of difference, and a random part from −8 to 8, the sum of
 * two draws, so that extremes are rare. Example: performance 85 and a random part of 0: 20 + 4.5, rounded to 25.
 */
function takeAct(turn: Turn): void {
  const { education } = turn.life
  if (education.actScore !== null) return
  const { current } = education
  const performance = current === null ? education.records.at(-1)?.performance : meanPerformance(current, turn.minute)
  // A player who left school before the test does not take it.
  if (performance === undefined || (current === null && education.level !== 'highSchool')) return
  const luck = (roll(turn, 'schooling', 'act:a') + roll(turn, 'schooling', 'act:b') - 1) * 8
  education.actScore = clamp(Math.round(20 + (performance - 70) * 0.3 + luck), 1, 36)
  tell(turn, { ...messageOf(turn, 'school.act', { score: education.actScore }), eventId: 'act', importance: 4 })
}

function addTownAfternoons(turn: Turn): void {
  setSchedule(turn.life, {
    id: 'town',
    title: phrase(turn.catalogue, 'school.town'),
    place: 'town',
    from: 14 * 60,
    to: 17 * 60,
    weekDays: weekendDays,
    months: allMonths,
    energy: 3,
  })
}

/** An eighteen-year-old who is not at a school looks for work. */
function comeOfAge(turn: Turn): void {
  if (turn.life.education.current === null && !hasOpenApplication(turn.life)) lookForWork(turn)
}

function atAge(turn: Turn, age: number, key: 'town' | 'grown'): void {
  schedule(turn.life, minuteOfEpochDay(turn.life, birthdayOf(turn.life.birthDay, age)), 'schooling', key)
}

function studiesOf(turn: Turn): Studies {
  const studies = turn.life.education.current
  assert(studies !== null, 'a player with a school year is at a school')
  return studies
}

function isForChildren(school: SchoolDefinition): boolean {
  return school.weight !== undefined
}
