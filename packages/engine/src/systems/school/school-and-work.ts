import type { SchoolDefinition } from '../../catalogue/education.ts'
import { schedule, unschedule } from '../../core/agenda.ts'
import { birthdayOf } from '../../core/calendar.ts'
import { minuteOfEpochDay } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { stageFrom } from '../../life/stage.ts'
import { replan } from '../money/weekly-plan.ts'
import { leaveJob } from '../work/job.ts'
import { seekDelayMinutes } from '../work/work.ts'

/** Where school and work meet: who leaves a school looks for work, and who starts at one by day cannot keep a job by day. */
export function lookForWork(turn: Turn): void {
  const { life } = turn
  // Money changes when studies end: loans fall due.
  replan(turn)
  if (life.work.job !== null || life.work.retired) return
  if (life.agenda.some((item) => item.kind === 'work' && item.key === 'seek')) return
  const grownUp = minuteOfEpochDay(life, birthdayOf(life.birthDay, stageFrom.youngAdult))
  schedule(life, Math.max(turn.minute, grownUp) + seekDelayMinutes(turn), 'work', 'seek')
}

export function makeRoomForStudy(turn: Turn, school: SchoolDefinition): void {
  if (school.educationLevel === 'elementary') return
  unschedule(turn.life, 'work', 'seek')
  if (worksFullTime(turn.life)) leaveJob(turn, 'quit')
  else replan(turn)
}

export function worksFullTime(life: Life): boolean {
  return life.work.job !== null && !life.work.job.partTime
}
