import type { Clock } from '@lifegrid/base/clock'
import { sleep } from '@lifegrid/base/clock'
import { backoffMs, type Random } from '@lifegrid/base/random'
import type { Admission } from '@lifegrid/cluster/ports'
import { accountLimits } from '../limits.ts'
import type { Mail } from '../ports.ts'
import { sha256 } from '../secrets.ts'
import { workQueue } from '../work-queue.ts'
import { type Letter, messageOf } from './messages.ts'

/**
 * Sends mails after the answer of the request that asks for them, so that neither the answer nor its time says whether there was a mail:
 * [AUTH-5]. Mails that wait are lost with the process: their links are secrets, which are stored nowhere. The player asks for another one.
 */
export interface Mailer {
  /** Whether a further task would be refused. */
  readonly isFull: boolean
  /**
   * Runs `write` in the background and sends the letter that it returns, unless the address has had too many: [AUTH-8]. A failure is
   * reported. Does nothing when `isFull`.
   */
  later(to: string, write: () => Promise<Letter | undefined>): void
  /** Resolves when nothing is being sent. */
  idle(): Promise<void>
}

export interface MailerOptions {
  readonly mail: Mail
  readonly admission: Admission
  readonly clock: Clock
  readonly random: Random
  readonly publicUrl: string
  readonly mailsPerHour: number
  onError(error: unknown, doing: string): void
}

export function mailer(options: MailerOptions): Mailer {
  const { admission, onError, mailsPerHour } = options
  const queue = workQueue({ running: accountLimits.mailsMax, waiting: accountLimits.mailsWaiting })
  const post = async (to: string, write: () => Promise<Letter | undefined>): Promise<void> => {
    const bucket = { perHour: mailsPerHour, burst: mailsPerHour }
    if ((await admission.take(`mail:${sha256(to)}`, bucket)) > 0) return
    const letter = await write()
    if (letter !== undefined) await send(options, letter)
  }
  return {
    get isFull() {
      return queue.isFull
    },
    later(to, write) {
      queue.run(() => post(to, write)).catch((error: unknown) => onError(error, 'sending a mail'))
    },
    idle: () => queue.idle(),
  }
}

async function send({ mail, clock, random, publicUrl }: MailerOptions, letter: Letter): Promise<void> {
  const { mailAttemptsMax, mailRetryBaseMs, mailRetryCapMs } = accountLimits
  for (let attempt = 1; ; attempt++) {
    try {
      await mail.send(messageOf(letter, publicUrl))
      return
    } catch (error) {
      if (attempt === mailAttemptsMax) throw error
      await sleep(clock, backoffMs(random, attempt, mailRetryBaseMs, mailRetryCapMs))
    }
  }
}
