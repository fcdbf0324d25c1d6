import { type Clock, sleep } from '@lifegrid/base/clock'
import { restartBackoff } from './restart-backoff.ts'

export interface Subject {
  readonly name: string
  /** Resolves when the current process has ended. */
  exited(): Promise<void>
  /** Whether the ended process was told to leave. Absent for subjects that cannot be told. */
  hasLeft?(): boolean
  /** Starts it again. Resolves when it serves. */
  start(): Promise<void>
  /** False once it should stay down. */
  wanted(): boolean
}

/** Why a subject is no longer kept running: it is not wanted any more, or it left because it was told to. */
export type Ending = 'unwanted' | 'left'

/** Starts the subject again whenever it ends, as long as it is wanted. Never gives up. Reports each step. */
export async function keepRunning(subject: Subject, clock: Clock, report: (line: string) => void): Promise<Ending> {
  const backoff = restartBackoff()
  for (;;) {
    await subject.exited()
    if (subject.wanted() && subject.hasLeft?.()) {
      report(`${subject.name} has drained and ended, as requested; the next start of the cluster starts it again`)
      return 'left'
    }
    while (subject.wanted()) {
      const delayMs = backoff.crashed(clock.monotonic())
      report(`${subject.name} has ended unexpectedly; starting it again in ${delayMs} ms`)
      await sleep(clock, delayMs)
      if (!subject.wanted()) return 'unwanted'
      try {
        await subject.start()
        report(`${subject.name} is back`)
        break
      } catch (error) {
        report(`${subject.name} did not start: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
    if (!subject.wanted()) return 'unwanted'
  }
}
