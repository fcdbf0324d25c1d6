import { birthdayOf } from '../core/calendar.ts'
import { minuteAt } from '../core/clock.ts'
import { ageAt } from '../core/time.ts'
import type { Life } from '../life/life.ts'
import { minutesPerDay } from '../life/limits.ts'

export const noticeKinds = ['fatal', 'decision', 'message', 'illness', 'birthday'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** Something that happened in an absence and that the player may want to know at once: [PUSH-1]. */
export interface Notice {
  readonly kind: NoticeKind
  /** Names what happened among everything in all lives of the player. ASCII, at most 96 characters. */
  readonly key: string
  /** Game minute at which it happened. */
  readonly minute: number
}

/** Milder illnesses pass by themselves. */
const severityMin = 2

/**
 * What the player may want to know of the present absence, by importance: a fatal moment, a decision that waits, messages that are not
 * read, serious illnesses, a birthday. Empty while the player is connected. It depends on the state only, so every node finds the same.
 */
export function noticesOf(life: Life): Notice[] {
  const { away, index, question, fatal } = life
  if (away === null || life.status !== 'playing') return []
  const now = minuteAt(life, life.at)
  const notices: Notice[] = []
  if (fatal !== null) notices.push({ kind: 'fatal', key: `fatal-${index}`, minute: now })
  if (question !== null && question.minute >= away.minute) {
    notices.push({ kind: 'decision', key: `decision-${index}-${question.minute}`, minute: question.minute })
  }
  for (const { id, unread, messages } of life.conversations.list) {
    const last = messages.at(-1)
    if (!unread || last?.by !== 'person' || last.minute < away.minute) continue
    notices.push({ kind: 'message', key: `message-${id}-${last.n}`, minute: last.minute })
  }
  for (const { n, severity, since, known } of life.body.illnesses) {
    if (!known || severity < severityMin || since < away.minute) continue
    notices.push({ kind: 'illness', key: `illness-${index}-${n}`, minute: since })
  }
  const age = ageAt(life, now)
  if (age > ageAt(life, away.minute)) {
    const minute = (birthdayOf(life.birthDay, age) - life.birthDay) * minutesPerDay
    notices.push({ kind: 'birthday', key: `birthday-${index}-${age}`, minute })
  }
  return notices
}
