import type { ReportReason } from '@lifegrid/contract/lounge/report-reasons'
import type { ChatMessage } from './ports.ts'

/** A message that somebody has reported: [LOUNGE-14]. */
export interface ChatReport {
  readonly message: ChatMessage
  /** Who has reported it. */
  readonly reporter: string
  readonly reason: ReportReason
  /** ms since the Unix epoch. */
  readonly at: number
}

export type SanctionKind = 'mute' | 'ban'

/** [LOUNGE-15] An author may not speak (`mute`), or not be in the lounge (`ban`). Times are cluster wall times, ms. */
export interface Sanction {
  readonly id: number
  readonly author: string
  readonly kind: SanctionKind
  readonly madeAt: number
  readonly untilAt: number
}

export interface ModerationStore {
  /** @returns undefined when there is no such message, or not any more. */
  chatMessage(id: string): Promise<ChatMessage | undefined>
  /** A second report of the same message by the same reporter changes nothing. */
  addReport(report: ChatReport): Promise<void>
  /** Returns the last reports, the newest first. */
  reports(limit: number): Promise<ChatReport[]>
  addSanction(sanction: Omit<Sanction, 'id'>): Promise<void>
  /** Ends the sanctions of this kind now. @returns whether there was one. */
  liftSanctions(author: string, kind: SanctionKind, now: number): Promise<boolean>
  /** Returns the sanctions that end after this time, the newest first. */
  sanctionsAfter(time: number, limit: number): Promise<Sanction[]>
  /** Removes reports from before this time. @returns how many; at most `limit`. */
  trimReports(before: number, limit: number): Promise<number>
  /** Removes sanctions that have ended before this time. @returns how many; at most `limit`. */
  trimSanctions(before: number, limit: number): Promise<number>
}
