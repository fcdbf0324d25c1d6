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
import { canSay, isSpecific, type Speaker } from './reply-fit.ts'

/** What a person says, and suggested answers. */
export interface Line {
  readonly text: string
  readonly answers?: readonly string[]
}

/** Lines for a mood, a trait, a relation or a memory are this many times as likely as lines for everyone, so that people sound different. */
const specificWeight = 4
/** A person whose emoji use is at least this adds an emoji to kind words. */
const emojiFrom = 75

/** What the player says when the command has no text. */
export function playerLine(turn: Turn, type: ConversationType, label: string): string {
  const asks = (turn.catalogue.replies ?? []).filter((one) => one.type === type).flatMap((one) => one.asks)
  return (
    asks[Math.floor(roll(turn, 'conversations', `${label}:ask`) * asks.length)] ?? say(turn, 'talk.fallback-player')
  )
}

/** The answer to the latest turn of a conversation. */
export function replyLine(
  turn: Turn,
  person: Person,
  conversation: Conversation,
  sentiment: Sentiment,
  label: string,
): Line {
  return lineFor(turn, person, conversation, conversation.type, sentiment, label)
}

/** The first message of a person who writes first. */
export function openingLine(turn: Turn, person: Person, conversation: Conversation, label: string): Line {
  return lineFor(turn, person, conversation, 'opening', 'neutral', label)
}

/** Without a provider, a person says a line of the content that fits the sentiment, the person's mood and messaging style, and what the two are to each other. */
function lineFor(
  turn: Turn,
  person: Person,
  conversation: Conversation,
  type: ReplyDefinition['type'],
  sentiment: Sentiment,
  label: string,
): Line {
  const { life, minute } = turn
  const mood = personMoodAt(life, person, minute)
  // Few traits are needed, so each is calculated when it is first read.
  const style: Style = {}
  const calculate = traitsOf(life, person, mood, minute)
  const traitOf = (of: MessagingTrait): number => (style[of] ??= calculate(of))
  const speaker: Speaker = { turn, person, conversation, mood, traitOf, known: {} }
  const fitting = linesOf(turn.catalogue, type, sentiment).filter((line) => canSay(speaker, line))
  const said = new Set(conversation.messages.map((message) => message.text))
  const fresh = fitting.filter((line) => !said.has(filled(line.text, turn, person)))
  const line = drawn(fresh.length > 0 ? fresh : fitting, roll(turn, 'conversations', `${label}:words`))
  if (line === undefined) return { text: say(turn, `talk.fallback-${sentiment}`) }
  const face = sentiment === 'positive' && traitOf('emojiUse') >= emojiFrom ? ' 🙂' : ''
  const text = filled(line.text, turn, person) + face
  return line.answers === undefined ? { text } : { text, answers: line.answers }
}

type Style = Partial<Record<MessagingTrait, number>>

const indexOf = perCatalogue(() => new Map<string, readonly ReplyLine[]>())

/** The lines of a catalogue for a type of talk and a sentiment, collected once. */
function linesOf(catalogue: Catalogue, type: ReplyDefinition['type'], sentiment: Sentiment): readonly ReplyLine[] {
  const index = indexOf(catalogue)
  const key = `${type}:${sentiment}`
  let lines = index.get(key)
  if (lines === undefined) {
    lines = (catalogue.replies ?? [])
      .filter((one) => one.type === type)
      .flatMap((one) => one.lines)
      .filter((line) => line.sentiment === sentiment)
      .map(inOneLayout)
    index.set(key, lines)
  }
  return lines
}

/** The line with all its fields, absent ones undefined. Objects of one layout are compared several times as fast as those of many. */
function inOneLayout(line: ReplyLine): ReplyLine {
  return { ...noFields, ...line }
}

const noFields = {
  mood: undefined,
  trait: undefined,
  about: undefined,
  relations: undefined,
  closeness: undefined,
  age: undefined,
  playerAge: undefined,
  livesTogether: undefined,
  recalls: undefined,
  silentDays: undefined,
  answers: undefined,
} as unknown as Partial<ReplyLine>

function drawn(lines: readonly ReplyLine[], unit: number): ReplyLine | undefined {
  const weightOf = (line: ReplyLine): number => (isSpecific(line) ? specificWeight : 1)
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
