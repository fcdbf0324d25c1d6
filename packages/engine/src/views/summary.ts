import type { FeedEntry } from '@lifegrid/contract/frames/events'
import type { SpanSummary } from '@lifegrid/contract/frames/span-summary'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { MessageId } from '../catalogue/messages.ts'
import { isoDate } from '../core/calendar.ts'
import { isHeld } from '../core/clock.ts'
import { balance } from '../core/ledger.ts'
import { phrase } from '../core/message.ts'
import { ageAt, dayOf, epochDayAt } from '../core/time.ts'
import type { Turn } from '../core/turn.ts'
import type { Away, Life } from '../life/life.ts'
import { engineLimits } from '../life/limits.ts'
import { unlockedAt } from '../life/rewards.ts'
import { type EventIndex, eventIndexOf } from '../story/event-index.ts'
import { energyAt } from '../systems/body/energy.ts'
import { weightAt } from '../systems/body/weight.ts'
import { moneyAt } from '../systems/money/accounts.ts'
import { gaugeAt } from '../systems/mood/mood.ts'

/** The figures whose changes a summary reports. */
export function figuresOf(life: Life, minute: number): Record<string, number> {
  return {
    ageYears: ageAt(life, minute),
    money: moneyAt(life, minute),
    diamonds: balance(life, 'diamonds'),
    energy: energyAt(life, minute),
    happiness: gaugeAt(life, 'happiness', minute),
    stress: gaugeAt(life, 'stress', minute),
    health: gaugeAt(life, 'health', minute),
    social: gaugeAt(life, 'social', minute),
    weight: weightAt(life, minute),
  }
}

/** The state of a life at the beginning of an absence or a time skip. */
export function beginSpan(life: Life, minute: number): Away {
  return {
    minute,
    feedCount: life.feedCount,
    questionId: life.question?.eventId ?? null,
    before: figuresOf(life, minute),
    reasons: {},
    decided: [],
  }
}

/**
 * Records what an agenda item has changed, with the title of its feed entry as the reason. `before` are the figures at the same minute
 * before the item, `told` is the number of the last feed entry before it.
 */
export function noteReasons(
  { life, minute, catalogue }: Turn,
  span: Away,
  before: Record<string, number>,
  told: number,
): void {
  const after = figuresOf(life, minute)
  const other = phrase(catalogue, 'life.reason-other')
  const what = life.feed.find((entry) => entry.n > told)?.title ?? other
  for (const [field, was] of Object.entries(before)) {
    const by = (after[field] as number) - was
    if (by === 0) continue
    const reasons = span.reasons[field] ?? {}
    span.reasons[field] = reasons
    const isKnown = Object.hasOwn(reasons, what) || Object.keys(reasons).length < engineLimits.reasonsMax
    const name = isKnown ? what : other
    reasons[name] = (reasons[name] ?? 0) + by
  }
}

/** Whether an absence gets a summary: it lasted an hour of game time, or something happened. */
export function isWorthTelling(life: Life, span: Away, minute: number): boolean {
  if (life.status !== 'playing') return false
  const asked = life.question !== null && life.question.eventId !== span.questionId
  return (
    minute - span.minute >= engineLimits.summaryMinutesMin ||
    life.feedCount > span.feedCount ||
    asked ||
    life.fatal !== null
  )
}

/** What happened in a span. Headlines come from the feed, which usually holds a month (see `feedMax`); changes cover the whole span. */
export function summaryOf({ life, minute, catalogue }: Turn, span: Away): SpanSummary {
  const events = eventIndexOf(catalogue)
  const entries = life.feed.filter((entry) => entry.n > span.feedCount)
  const { days, quietDays } = daysOf(life, span, minute, entries)
  return {
    minutes: minute - span.minute,
    fromDate: isoDate(epochDayAt(life, span.minute)),
    toDate: isoDate(epochDayAt(life, minute)),
    headlines: [...entries]
      .sort((a, b) => b.importance - a.importance || a.n - b.n)
      .slice(0, engineLimits.headlinesMax)
      .map(({ n, eventId, title, importance }) => ({ n, eventId, title, importance })),
    waiting: waitingOf(life, events),
    decided: span.decided.map(([eventId, optionId]) => decidedOf(events, eventId, optionId)),
    ...changesOf(life, catalogue, span, minute),
    achievements: unlockedSince(life, span.minute, catalogue),
    days,
    quietDays,
    held: isHeld(life),
  }
}

/** Ids of the achievements that this life has unlocked after a minute, in the order of unlocking. */
function unlockedSince({ index, retention }: Life, minute: number, { achievements = [] }: Catalogue): string[] {
  return achievements
    .flatMap(({ id }) => ({ id, ...(unlockedAt(retention, id) ?? { life: -1, minute: 0 }) }))
    .filter((one) => one.life === index && one.minute > minute)
    .sort((a, b) => a.minute - b.minute)
    .map(({ id }) => id)
}

function waitingOf({ question }: Life, events: EventIndex): SpanSummary['waiting'] {
  if (question === null) return []
  const importance = events.byId.get(question.eventId)?.definition.importance ?? 1
  return [{ eventId: question.eventId, title: question.title, importance }]
}

function decidedOf(events: EventIndex, eventId: string, optionId: string): SpanSummary['decided'][number] {
  const definition = events.byId.get(eventId)?.definition
  const option = definition?.options?.find(({ id }) => id === optionId)?.text ?? optionId
  // The cast is not known here, so placeholders are replaced by an ellipsis. The feed has the complete text.
  const plain = (text: string): string => text.replace(/\{[^{}]*\}/g, '…')
  return { eventId, title: plain(definition?.title ?? eventId), option: plain(option) }
}

function changesOf(
  life: Life,
  catalogue: Catalogue,
  span: Away,
  minute: number,
): Pick<SpanSummary, 'changes' | 'reasons'> {
  const after = figuresOf(life, minute)
  const changes: SpanSummary['changes'] = {}
  const reasons: SpanSummary['reasons'] = {}
  for (const [field, before] of Object.entries(span.before)) {
    const now = after[field]
    if (now === undefined || now === before) continue
    changes[field] = [before, now]
    const told = Object.entries(span.reasons[field] ?? {}).map(([what, by]) => ({ what, by }))
    const drifted = now - before - told.reduce((sum, { by }) => sum + by, 0)
    if (drifted !== 0) told.push({ what: phrase(catalogue, driftOf(field)), by: drifted })
    reasons[field] = told.filter(({ by }) => by !== 0).sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
  }
  return { changes, reasons }
}

/** The reason for the part of a change that no event has caused. */
function driftOf(field: string): Extract<MessageId, `life.reason-${string}`> {
  return field === 'ageYears' || field === 'money' || field === 'energy' ? `life.reason-${field}` : 'life.reason-time'
}

function daysOf(
  life: Life,
  span: Away,
  minute: number,
  entries: readonly FeedEntry[],
): Pick<SpanSummary, 'days' | 'quietDays'> {
  const days: SpanSummary['days'] = []
  let last = dayOf(span.minute) - 1
  for (const entry of entries) {
    const day = dayOf(entry.minute)
    const open = days[days.length - 1]
    if (open !== undefined && day === last) {
      open.entries.push(entry.n)
      continue
    }
    days.push({
      date: isoDate(epochDayAt(life, entry.minute)),
      quietBefore: Math.max(0, day - last - 1),
      entries: [entry.n],
    })
    last = day
  }
  return { days, quietDays: Math.max(0, dayOf(minute) - dayOf(span.minute) + 1 - days.length) }
}
