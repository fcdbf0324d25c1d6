import type { ConversationType } from '@lifegrid/contract/commands/conversation'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { ReplyDefinition, ReplyLine } from '../../catalogue/reply.ts'
import { say } from '../../core/message.ts'
import { perCatalogue } from '../../core/per-catalogue.ts'
import { roll, type Turn } from '../../core/turn.ts'
import type { Conversation, Sentiment } from '../../life/conversations.ts'
import type { Person } from '../../life/person.ts'
import type { MessagingTrait } from '../../life/vocabulary.ts'
import { personMoodAt, traitsOf } from './messaging-style.ts'

/**
 * What people say while no provider words it: a line of the content that fits the sentiment, the mood of the person's week and how they
 * write. Lines that name a mood or a trait are four times as likely as those that fit anyone, so that people sound like themselves.
 */
export interface Worded {
  readonly text: string
  readonly answers?: readonly string[]
}

const tellingTimes = 4
const high = 66
const low = 33
/** From here on a kind word comes with a face. */
const emojiFrom = 75

/** What the player says without words of their own. */
export function asksOf(turn: Turn, type: ConversationType, label: string): string {
  const asks = (turn.catalogue.replies ?? []).filter((one) => one.type === type).flatMap((one) => one.asks)
  return (
    asks[Math.floor(roll(turn, 'conversations', `${label}:ask`) * asks.length)] ?? say(turn, 'talk.fallback-player')
  )
}

/** The answer to the conversation's latest turn. */
export function wordReply(
  turn: Turn,
  person: Person,
  conversation: Conversation,
  sentiment: Sentiment,
  label: string,
): Worded {
  return worded(turn, person, conversation, conversation.type, sentiment, label)
}

/** What someone says who writes first. */
export function wordOpening(turn: Turn, person: Person, conversation: Conversation, label: string): Worded {
  return worded(turn, person, conversation, 'opening', 'neutral', label)
}

function worded(
  turn: Turn,
  person: Person,
  conversation: Conversation,
  type: ReplyDefinition['type'],
  sentiment: Sentiment,
  label: string,
): Worded {
  const { life, minute } = turn
  const mood = personMoodAt(life, person, minute)
  // A line reads one trait at most, so that each is reckoned when it is first asked for.
  const style: Style = {}
  const reckon = traitsOf(life, person, mood, minute)
  const traitOf = (of: MessagingTrait): number => (style[of] ??= reckon(of))
  const fitting: ReplyLine[] = []
  for (const line of linesOf(turn.catalogue, type, sentiment)) {
    if ((line.mood === undefined || line.mood === mood) && suits(line, traitOf)) fitting.push(line)
  }
  const said = conversation.messages
  const fresh = fitting.filter((line) => {
    const text = filled(line.text, turn, person)
    return !said.some((message) => message.text === text)
  })
  const line = drawn(fresh.length > 0 ? fresh : fitting, roll(turn, 'conversations', `${label}:words`))
  if (line === undefined) return { text: say(turn, `talk.fallback-${sentiment}`) }
  const face = sentiment === 'positive' && traitOf('emojiUse') >= emojiFrom ? ' 🙂' : ''
  const text = filled(line.text, turn, person) + face
  return line.answers === undefined ? { text } : { text, answers: line.answers }
}

type Style = Partial<Record<MessagingTrait, number>>

function suits({ trait }: ReplyLine, traitOf: (of: MessagingTrait) => number): boolean {
  if (trait === undefined) return true
  return trait.is === 'high' ? traitOf(trait.of) >= high : traitOf(trait.of) <= low
}

const indexOf = perCatalogue(() => new Map<string, readonly ReplyLine[]>())

/** A catalogue's lines of a type of talk and a sentiment, gathered once. */
function linesOf(catalogue: Catalogue, type: ReplyDefinition['type'], sentiment: Sentiment): readonly ReplyLine[] {
  const index = indexOf(catalogue)
  const key = `${type}:${sentiment}`
  let lines = index.get(key)
  if (lines === undefined) {
    lines = (catalogue.replies ?? [])
      .filter((one) => one.type === type)
      .flatMap((one) => one.lines)
      .filter((line) => line.sentiment === sentiment)
    index.set(key, lines)
  }
  return lines
}

function drawn(lines: readonly ReplyLine[], unit: number): ReplyLine | undefined {
  const weightOf = (line: ReplyLine): number => (line.mood === undefined && line.trait === undefined ? 1 : tellingTimes)
  let at = unit * lines.reduce((sum, line) => sum + weightOf(line), 0)
  for (const line of lines) {
    at -= weightOf(line)
    if (at < 0) return line
  }
  return lines[lines.length - 1]
}

function filled(text: string, turn: Turn, person: Person): string {
  if (!text.includes('{')) return text
  return text.replaceAll('{name}', turn.life.firstname).replaceAll('{them}', person.firstname)
}
