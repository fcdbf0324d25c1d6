import { extended } from '../codec/compact/latest.ts'
import { schedule, unschedule } from '../core/agenda.ts'
import { dropSchedule } from '../core/daily-plan.ts'
import { noPremise } from '../core/premise.ts'
import type { System } from '../core/system.ts'
import { ageAt, dayOf, epochDayAt } from '../core/time.ts'
import { roll, rollBetween, type Turn } from '../core/turn.ts'
import type { Diploma } from '../life/education.ts'
import type { Life } from '../life/life.ts'
import { minutesPerDay } from '../life/limits.ts'
import { adultAge } from '../life/stage.ts'
import { illness } from '../systems/body/illness.ts'
import { findShelter } from '../systems/home/housing-loss.ts'
import { finances } from '../systems/money/finances.ts'
import { replan } from '../systems/money/weekly-plan.ts'
import { meeting } from '../systems/people/meeting.ts'
import { applyPastMilestone } from '../systems/people/milestones.ts'
import { milestonesOf } from '../systems/people/npc-lives.ts'
import { planNext, scheduleFirst } from '../systems/people/roster.ts'
import { gpaOf } from '../systems/school/grades.ts'
import { lookForWork } from '../systems/school/school-and-work.ts'
import { firstSchoolMinute } from '../systems/school/school-year.ts'
import { schooling } from '../systems/school/schooling.ts'
import { beginStudies } from '../systems/school/studies.ts'
import { conversations } from '../systems/talk/conversations.ts'
import { resumeJob } from '../systems/work/job.ts'
import { work } from '../systems/work/work.ts'
import { storyteller } from './storyteller.ts'

/** Anyone of this age who still lived with their parents in release 1 gets a room, because release 1 had no homes. */
const ownHomeAge = 20
const daysPerYear = 365.25
/** The performance assumed for school years without a record: an average pupil's. */
const unwrittenPerformance = 60
const elementaryYears = 9
const highSchoolYears = 4

/**
 * Upgrades a life that began in release 1. It runs once, on the first minute lived after the migration (see
 * `codec/migrations/0002-whole-life.ts`). It schedules everything that a newborn's systems schedule, as far as it lies ahead.
 * The past (years of school, other people's weddings) counts as having happened, without messages. From the next minute on it
 * is a life like any other.
 */
export const upgradeFromRelease1: System<'joining'> = {
  // Saved agendas contain this older name.
  name: 'joining',
  changes: ['facts', 'mood'],
  runsBeforeHeir: true,
  premises: { '': noPremise('it is due on the next minute that the life is played') },
  due(turn) {
    beginSystems(turn)
    upgradePeople(turn)
    upgradeEducation(turn)
    const { life, minute } = turn
    const age = ageAt(life, minute)
    if (life.work.job !== null) resumeJob(turn)
    life.finances.earnedCents =
      Math.max(0, Math.floor((age - adultAge) * 52)) * (life.work.job?.weeklyCents ?? life.finances.pensionCents)
    const room = (turn.catalogue.homes ?? [])
      .filter(({ priceCents }) => priceCents === undefined)
      .sort((a, b) => a.weeklyCents - b.weeklyCents)[0]
    if (age >= ownHomeAge && room !== undefined) life.finances.home = room.id
    findShelter(turn)
    replan(turn)
    if (age >= adultAge && life.education.current === null) {
      unschedule(life, 'work', 'seek')
      lookForWork(turn)
    }
  },
}

function beginSystems(turn: Turn): void {
  const { life, minute } = turn
  // These start again with their own keys; pending follow-ups and the next beat stay.
  life.agenda = life.agenda.filter(
    ({ kind, key }) => kind !== 'storyteller' || key === 'beat' || key.startsWith('then:'),
  )
  const beat = life.agenda.find(({ kind, key }) => kind === 'storyteller' && key === 'beat')?.minute
  for (const system of [illness, meeting, schooling, finances, work, storyteller, conversations]) system.begin?.(turn)
  life.agenda = life.agenda.filter((item) => item.minute > minute)
  const due = (kind: string, key: string): boolean => life.agenda.some((one) => one.kind === kind && one.key === key)
  const soon = (label: string): number => (dayOf(minute) + rollBetween(turn, 'joining', label, 7, 28)) * minutesPerDay
  unschedule(life, 'storyteller', 'beat')
  schedule(life, beat ?? soon('beat') + 17 * 60, 'storyteller', 'beat')
  if (!due('storyteller', 'ambient')) schedule(life, soon('ambient') + 10 * 60, 'storyteller', 'ambient')
  if (!due('conversations', 'text')) schedule(life, soon('text') + 12 * 60, 'conversations', 'text')
  if (!due('work', 'retire') && !life.work.retired) schedule(life, soon('retire') + 9 * 60, 'work', 'retire')
}

/** Applies the milestones that people have passed, and plans their next ones. */
function upgradePeople(turn: Turn): void {
  const { life } = turn
  const today = epochDayAt(life, turn.minute)
  for (const person of life.people) {
    if (person.diedDay !== null) continue
    person.diesDay = Math.max(person.diesDay, today + 1)
    for (const { day, what } of milestonesOf(person)) if (day <= today) applyPastMilestone(turn, person, what)
    planNext(person, today)
  }
  scheduleFirst(life)
}

/** Children continue in the grade of their age; adults have finished high school, as everyone had in release 1. */
function upgradeEducation(turn: Turn): void {
  const { life, minute } = turn
  dropSchedule(life, 'school')
  const grades = Math.floor((minute - firstSchoolMinute(life)) / (daysPerYear * minutesPerDay))
  // In summer the next grade counts: its year begins early and ends on time.
  const inSummer = isSummer(life, minute)
  const grade = inSummer ? grades + 1 : grades
  if (minute < firstSchoolMinute(life)) return
  if (grade < elementaryYears) {
    attend(turn, 'elementary', grade + 1)
    return
  }
  record(turn, 'elementary', 0, elementaryYears)
  if (grade < elementaryYears + highSchoolYears) attend(turn, 'highSchool', grade - elementaryYears + 1)
  else record(turn, 'highSchool', elementaryYears, highSchoolYears)
}

/** Returns whether it is summer, between mid-June and September: the last 78 days of a school year counted from its first day. */
function isSummer(life: Life, minute: number): boolean {
  const days = (minute - firstSchoolMinute(life)) / minutesPerDay
  return days >= 0 && days % daysPerYear >= daysPerYear - 78
}

function attend(turn: Turn, level: Diploma, year: number): void {
  const open = schoolsOf(turn, level)
  const school = open[Math.floor(roll(turn, 'joining', `school:${level}`) * open.length)]
  if (school === undefined) return
  beginStudies(turn, school, null).year = Math.min(year, school.years)
}

function record(turn: Turn, level: Diploma, fromGrade: number, years: number): void {
  const { education, birthDay } = turn.life
  const school = schoolsOf(turn, level)[0]
  if (school === undefined) return
  const dayAt = (grade: number): number =>
    birthDay + Math.floor(firstSchoolMinute(turn.life) / minutesPerDay + grade * daysPerYear)
  education.level = level
  education.records = extended(education.records, {
    educationLevel: level,
    location: school.id,
    major: null,
    minor: null,
    GPA: gpaOf(unwrittenPerformance),
    dateStarted: dayAt(fromGrade),
    dateEnded: dayAt(fromGrade + years) - 78,
    performance: unwrittenPerformance,
    focus: 'Balanced',
    outcome: 'graduated',
  })
}

function schoolsOf({ catalogue }: Turn, level: Diploma) {
  return (catalogue.schools ?? []).filter((one) => one.educationLevel === level && one.weight !== undefined)
}
