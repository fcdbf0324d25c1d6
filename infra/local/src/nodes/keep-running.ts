import { type Clock, sleep } from '@lifegrid/base/clock'
import { restartBackoff } from './restart-backoff.ts'

export interface Subject {
  readonly name: string
  /** Resolves when the present process has ended. */
  exited(): Promise<void>
  /** Starts it again, and resolves when it serves. */
  start(): Promise<void>
  /** False once it is meant to be down. */
  wanted(): boolean
}

/** Starts the subject again whenever it ends, for as long as it is wanted. Never gives up, and says what it does. */
export async function keepRunning(subject: Subject, clock: Clock, report: (line: string) => void): Promise<void> {
  const backoff = restartBackoff()
  for (;;) {
    await subject.exited()
    while (subject.wanted()) {
      const delayMs = backoff.crashed(clock.monotonic())
      report(`${subject.name} has ended unexpectedly; starting it again in ${delayMs} ms`)
      await sleep(clock, delayMs)
      if (!subject.wanted()) return
      try {
        await subject.start()
        report(`${subject.name} is back`)
        break
      } catch (error) {
        report(`${subject.name} did not start: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
    if (!subject.wanted()) return
  }
}
