import type { EducationRequirement } from '../catalogue/education.ts'
import { birthdayOf } from '../core/calendar.ts'
import { ageAt, epochDayAt, minuteOfEpochDay } from '../core/time.ts'
import type { Turn } from '../core/turn.ts'
import { compareLevels } from '../life/education.ts'
import type { Person } from '../life/person.ts'
import { settle } from '../systems/money/accounts.ts'
import { careerAt } from '../systems/people/nature.ts'
import { hire, rungOf } from '../systems/work/job.ts'
import { retire } from '../systems/work/work.ts'

/** Wages rise during a career, so total earnings are about this share of the last wage times the years. A game design choice. */
const careerShare = 0.8

/**
 * Gives an heir the job that the old life knew of, with the education it requires and the years worked in it. It replaces the
 * job that the systems found in the simulation. Nothing happens if the heir is at school or the catalogue lacks the career.
 */
export function giveKnownJob(turn: Turn, heir: Person): void {
  const { life, minute, catalogue } = turn
  const age = ageAt(life, minute)
  const { current } = life.education
  if (age < 18 || life.work.retired || (current !== null && !current.evening)) return
  if (age >= 66) {
    retire(turn)
    return
  }
  const career = careerAt(catalogue, heir.nature, age)
  const ladder = catalogue.jobs.find(({ id }) => id === career?.ladder)
  if (career === null || ladder === undefined) return
  settle(turn)
  school(turn, career.study, rungOf(ladder, career.rung).requires?.education)
  hire(turn, ladder, career.rung)
  const { job } = life.work
  if (job === null) return
  job.title = career.title
  for (const plan of life.schedules) if (plan.id === 'job') plan.title = career.title
  const since = (years: number): number => minuteOfEpochDay(life, birthdayOf(life.birthDay, years))
  job.sinceMinute = since(career.fromAge)
  job.rungSinceMinute = since(career.rungFromAge)
  life.work.experience = []
  life.work.employers = 1
  const weeks = Math.floor((minute - job.sinceMinute) / (7 * 1440))
  life.finances.earnedCents = Math.max(life.finances.earnedCents, Math.floor(weeks * job.weeklyCents * careerShare))
}

/** Adds the education that the job requires. */
function school({ life, minute, catalogue }: Turn, study: boolean, asked: EducationRequirement = {}): void {
  const { education } = life
  const { level = study ? 'bachelor' : 'none', licence, majors } = asked
  if (compareLevels(level, education.level) > 0) education.level = level
  if (licence !== undefined && !education.licences.includes(licence)) education.licences.push(licence)
  const major = majors?.[0]
  const place = catalogue.schools?.find(({ educationLevel }) => educationLevel === level)
  if (major === undefined || place === undefined || level === 'none') return
  const ended = birthdayOf(life.birthDay, 22)
  education.records.push({
    educationLevel: level,
    location: place.id,
    major,
    minor: null,
    GPA: 3,
    dateStarted: birthdayOf(life.birthDay, 18),
    dateEnded: Math.min(ended, epochDayAt(life, minute)),
    performance: 75,
    focus: 'Balanced',
    outcome: 'graduated',
  })
}
