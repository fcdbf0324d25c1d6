import { isoDate } from './calendar.ts'
import { isHeld } from './clock.ts'
import type { OfflineSummaryBody } from './fact.ts'
import { balance } from './ledger.ts'
import type { Away, Life } from './life.ts'
import { engineLimits } from './limits.ts'
import { energyAt } from './systems/energy.ts'
import { moneyAt } from './systems/finances.ts'
import { gaugeAt } from './systems/mood.ts'
import { weightAt } from './systems/needs.ts'
import { ageAt, dayOf, epochDayAt } from './time.ts'

/** The figures whose change a summary tells. */
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

/** What happened in a span that the player did not see; null when there is nothing to tell. The feed keeps 60 entries, ample for 14 days. */
export function summaryOf(life: Life, away: Away, minute: number): OfflineSummaryBody | null {
  if (life.status !== 'playing') return null
  const minutes = minute - away.minute
  const entries = life.feed.filter((entry) => entry.n > away.feedCount)
  const asked = life.question !== null && life.question.eventId !== away.questionId
  if (minutes < engineLimits.summaryMinutesMin && entries.length === 0 && !asked && life.fatal === null) return null
  const after = figuresOf(life, minute)
  const changes: Record<string, [number, number]> = {}
  for (const [field, before] of Object.entries(away.before)) {
    const now = after[field]
    if (now !== undefined && now !== before) changes[field] = [before, now]
  }
  const eventfulDays = new Set(entries.map((entry) => dayOf(entry.minute)))
  const days = dayOf(minute) - dayOf(away.minute) + 1
  return {
    minutes,
    fromDate: isoDate(epochDayAt(life, away.minute)),
    toDate: isoDate(epochDayAt(life, minute)),
    headlines: [...entries]
      .sort((a, b) => b.importance - a.importance || a.n - b.n)
      .slice(0, engineLimits.headlinesMax),
    changes,
    quietDays: Math.max(0, days - eventfulDays.size),
    held: isHeld(life),
  }
}
