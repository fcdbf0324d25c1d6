import { type Clock, sleep } from '@lifegrid/base/clock'
import { restartBackoff } from './restart-backoff.ts'

export interface Subject {
  readonly name: string
  /** Resolves when the present process has ended. */
  exited(): Promise<void>
  /** Whether the process that has ended had been told to leave. Absent for what nobody can tell so. */
  hasLeft?(): boolean
  /** Starts it again, and resolves when it serves. */
  start(): Promise<void>
  /** False once it is meant to be down. */
  wanted(): boolean
}

/** Why a subject is not kept running any longer: nobody wants it, or it left as it had been told to. */
export type Ending = 'unwanted' | 'left'

/** Starts the subject again whenever it ends, for as long as it is wanted. Never gives up, and says what it does. */
export async function keepRunning(subject: Subject, clock: Clock, report: (line: string) => void): Promise<Ending> {
  const backoff = restartBackoff()
  for (;;) {
    await subject.exited()
    if (subject.wanted() && subject.hasLeft?.()) {
      report(`${subject.name} has drained and left, as it was told to; the next start of the cluster has it back`)
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
