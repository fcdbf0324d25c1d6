import { type MessageTable, message, phrase, text, type WordsFor } from '../message-shape.ts'

/** Applications, jobs, and retirement. A `job` is a title with its article, such as "a baker"; a `title` has none. */
export const workMessages = {
  'work.first-job': message({ job: 'text' }),
  'work.other-job': message({ job: 'text' }),
  /** The job centre has found a job. */
  'work.assigned-job': message({ job: 'text' }),

  /** The reason is one of the texts below. */
  'work.application-refused': message({ title: 'text', reason: 'text' }),
  'work.refused-requirement': text({ requirement: 'text' }),
  'work.refused-market': text(),
  'work.refused-performance': text(),
  'work.refused-experience': text(),
  'work.refused-other': text(),
  'work.refused-studies': text(),

  /** What is coming. */
  'work.coming-answer': phrase({ job: 'text' }),

  'work.quit': message({ job: 'text' }),
  'work.promotion': message({ job: 'text' }),
  'work.warning': message(),
  'work.fired': message({ job: 'text' }),
  'work.laid-off': message(),

  'work.retirement': message({ job: 'text' }),
  'work.retirement-without-job': message(),
  'work.declared-unfit': message({ job: 'text' }),
  'work.declared-unfit-without-job': message(),
} as const satisfies MessageTable

export type WorkMessages = WordsFor<typeof workMessages>
