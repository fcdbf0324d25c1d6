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

/** Starts the search for work of a player who has left school. The search begins on the 18th birthday at the earliest. */
export function lookForWork(turn: Turn): void {
  const { life } = turn
  // The weekly plan changes when studies end, because student loans fall due.
  replan(turn)
  if (life.work.job !== null || life.work.retired) return
  if (life.agenda.some((item) => item.kind === 'work' && item.key === 'seek')) return
  const adulthood = minuteOfEpochDay(life, birthdayOf(life.birthDay, stageFrom.youngAdult))
  schedule(life, Math.max(turn.minute, adulthood) + seekDelayMinutes(turn), 'work', 'seek')
}

/** Ends a full-time job or the search for one, because the player begins to study by day. A part-time job goes on. */
export function makeRoomForStudy(turn: Turn, school: SchoolDefinition): void {
  if (school.educationLevel === 'elementary') return
  unschedule(turn.life, 'work', 'seek')
  if (worksFullTime(turn.life)) leaveJob(turn, 'quit')
  else replan(turn)
}

export function worksFullTime(life: Life): boolean {
  return life.work.job !== null && !life.work.job.partTime
}
