import { schedule, unschedule } from '../../core/agenda.ts'
import { tell } from '../../core/feed.ts'
import { messageOf } from '../../core/message.ts'
import { ageAt, dayOf } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import { minutesPerDay } from '../../life/limits.ts'
import { adultAge } from '../../life/stage.ts'
import { activityNamed, quit } from '../school/extracurriculars.ts'
import { type Burden, whyNoActivity } from './impairment.ts'

/** After so many days in which no work can be done, work is over: the five months before a disability pension. Source: 42 USC 423. */
const waitingDays = 150

/** Gives up the activities that are out of reach now, and puts the end of work on the agenda, or takes it off. */
export function giveUpWhatIsTaken(turn: Turn, burdens: readonly Burden[]): void {
  const { life, minute, catalogue } = turn
  for (const { id } of [...life.education.activities]) {
    const definition = activityNamed(catalogue, id)
    const because = definition === undefined ? undefined : whyNoActivity(burdens, definition.kind)
    if (definition === undefined || because === undefined) continue
    quit(turn, id)
    const told = messageOf(turn, 'body.gives-up', { activity: definition.name, because })
    tell(turn, { ...told, eventId: 'gives-up', importance: 4 })
  }
  const { impaired } = life.body
  if (!impaired.work || life.work.retired) unschedule(life, 'work', 'unfit')
  else if (ageAt(life, minute) >= adultAge && !life.agenda.some(({ kind, key }) => kind === 'work' && key === 'unfit'))
    schedule(life, (dayOf(minute) + waitingDays) * minutesPerDay + 9 * 60, 'work', 'unfit')
}
