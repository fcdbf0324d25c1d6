import { heardActs } from '../hear/hear.ts'
import { talkLimits } from '../limits.ts'
import type { Memory, PastMessage } from '../ports.ts'
import { notice } from './notice.ts'
import { relevance, termsOf } from './relevance.ts'

const minutesPerDay = 1440

/**
 * The memory stream of one person: what they remember of the player's messages, oldest first. It is calculated from the messages, so there
 * is no second copy of personal words to keep or to erase. Beyond `memoriesMax`, the older half of the stream is condensed: its most
 * important memories stay, and each kind of the others becomes one summary.
 */
export function memoryStream(messages: readonly PastMessage[], names: readonly string[] = []): Memory[] {
  let stream: Memory[] = []
  for (const { by, text, minute } of messages) {
    if (by !== 'player') continue
    for (const memory of notice(text, heardActs(text), minute, names)) {
      // Who says it again means the same thing; the newer one counts.
      stream = stream.filter((known) => known.kind !== memory.kind || known.text !== memory.text)
      stream.push(memory)
    }
    if (stream.length > talkLimits.memoriesMax) stream = condensed(stream)
  }
  return stream
}

/** Importance from which a memory is never merged into a summary before others are. */
const lastingFrom = 8

/** Merges the less important memories of the older half into one summary. */
function condensed(stream: readonly Memory[]): Memory[] {
  const half = Math.floor(stream.length / 2)
  const older = stream.slice(0, half)
  const kept = older.filter(({ kind, importance }) => kind !== 'summary' && importance >= lastingFrom).slice(-half / 2)
  const merged = older.filter((memory) => !kept.includes(memory))
  if (merged.length === 0) return stream.slice(1)
  return [summaryOf(merged), ...kept, ...stream.slice(half)]
}

/** One memory that stands for several: the words of the most important ones, as many as fit. */
function summaryOf(memories: readonly Memory[]): Memory {
  const ordered = [...memories].sort((a, b) => b.importance - a.importance || b.minute - a.minute)
  let text = ''
  for (const memory of ordered) {
    const longer = text === '' ? memory.text : `${text}; ${memory.text}`
    if (longer.length <= talkLimits.memoryLengthMax) text = longer
  }
  const first = ordered[0] as Memory
  return { kind: 'summary', text, importance: Math.max(1, first.importance - 1), minute: first.minute }
}

/**
 * The memories that matter for what was just written, the best first, by the sum of recency, importance and relevance.
 * Recency halves every 30 days. Source: Park et al., Generative Agents (2023), with game days instead of hours.
 */
export function recall(stream: readonly Memory[], query: string, minute: number): Memory[] {
  const terms = termsOf(query)
  return stream
    .map((memory) => ({ memory, score: scoreOf(memory, terms, minute) }))
    .sort((a, b) => b.score - a.score || b.memory.minute - a.memory.minute)
    .slice(0, talkLimits.recalledMax)
    .map(({ memory }) => memory)
}

const halfLifeDays = 30
/** Of game days many pass in an evening, so recency counts half. */
const recencyWeight = 0.5

function scoreOf(memory: Memory, terms: ReadonlySet<string>, minute: number): number {
  const days = Math.max(0, minute - memory.minute) / minutesPerDay
  const recency = 2 ** (-days / halfLifeDays)
  return recencyWeight * recency + memory.importance / 10 + relevance(terms, memory.text)
}
