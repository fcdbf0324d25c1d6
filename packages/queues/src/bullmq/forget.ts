import type { Job, JobType, Queue } from 'bullmq'
import { queueLimits } from '../limits.ts'

/** Every state of a job that does not run. */
const states = ['waiting', 'delayed', 'prioritized', 'completed', 'failed'] as const satisfies readonly JobType[]

/** Removes the jobs of a queue that name one of these ids, and all of its events. @returns the number of removed jobs. */
export async function forgetIn(queue: Queue, ids: ReadonlySet<string>): Promise<number> {
  let removed = 0
  for (const state of states) {
    // A removal moves the later jobs forward by one, so they are collected first.
    const found: Job[] = []
    for (let from = 0; ; from += queueLimits.forgetPage) {
      const page = await queue.getJobs([state], from, from + queueLimits.forgetPage - 1, true)
      // A job that has ended meanwhile is absent.
      found.push(...page.filter((job) => job !== undefined && names(job, ids)))
      if (page.length < queueLimits.forgetPage) break
    }
    for (const job of found) {
      await job.remove()
      removed++
    }
  }
  // Nothing reads old events. They name jobs, whose ids may hold those of players.
  await queue.trimEvents(0)
  return removed
}

/** Whether the job's id or data has one of the ids, and not only as a part of a longer word. */
function names(job: Job, ids: ReadonlySet<string>): boolean {
  const text = `${job.id} ${JSON.stringify(job.data)}`
  for (const id of ids) if (hasWord(text, id)) return true
  return false
}

function hasWord(text: string, word: string): boolean {
  const isEnd = (at: number): boolean => !/[A-Za-z0-9_]/.test(text.charAt(at))
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isEnd(at - 1) && isEnd(at + word.length)) return true
  }
  return false
}
