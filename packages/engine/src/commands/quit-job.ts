import { withArticle } from '@lifegrid/base/with-article'
import { tell } from '../core/feed.ts'
import { messageOf } from '../core/message.ts'
import { refusal } from '../core/refusal.ts'
import { leaveJob } from '../systems/work/job.ts'
import { isOfWorkingAge, startJobSearch } from '../systems/work/work.ts'
import type { Command } from './define.ts'

/** Leaves the job voluntarily. The job centre helps only after more than half a year without another. */
export const quitJob: Command<unknown> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn) {
    const { life } = turn
    const { job } = life.work
    if (job === null) return refusal('no_job')
    leaveJob(turn, 'quit')
    if (isOfWorkingAge(life, turn.minute)) startJobSearch(turn, 'quit')
    tell(turn, {
      eventId: 'quit-job',
      ...messageOf(turn, 'work.quit', { job: withArticle(job.title) }),
      importance: 5,
    })
    return undefined
  },
}
