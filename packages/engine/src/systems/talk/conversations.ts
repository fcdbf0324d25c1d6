import type { ConversationType } from '@lifegrid/contract/commands/conversation'
import { type Refusal, refusal } from '@lifegrid/contract/errors'
import { latest } from '../../codec/compact/latest.ts'
import { shared } from '../../codec/compact/shared-strings.ts'
import { schedule } from '../../core/agenda.ts'
import { ageOn } from '../../core/calendar.ts'
import type { System } from '../../core/system.ts'
import { ageAt, dayOf, epochDayAt } from '../../core/time.ts'
import { roll, type Turn } from '../../core/turn.ts'
import type { Conversation, Message, Sentiment } from '../../life/conversations.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits, minutesPerDay } from '../../life/limits.ts'
import type { Person } from '../../life/person.ts'
import type { MessagingTrait } from '../../life/vocabulary.ts'
import { calcEnergyAt, changeEnergy } from '../body/energy.ts'
import { changeGauge } from '../mood/mood.ts'
import { changeAffinity } from '../people/affinity.ts'
import { changeFamiliarity } from '../people/familiarity.ts'
import { eventOf } from './conversation-event.ts'
import { changeModifiers, personMoodAt, traitsOf } from './messaging-style.ts'
import { asksOf, wordOpening, wordReply } from './replies.ts'

/** What a talk costs and asks for. A talk costs 5 energy, as in the original client's protocol; small talk costs 1, because 5 is a week's rest. */
export const messageEnergyCost = 5
export const chatEnergyCost = 1

interface TalkRule {
  /** A deep talk always costs; of the light ones, the first of a day is free, so that nobody has to choose between rest and a friend. */
  readonly deep: boolean
  /** The least affinity with which someone still talks about such things. */
  readonly affinityFrom: number
  /** 5 to 10, as in the original client's protocol. */
  readonly familiarity: number
  readonly social: number
  readonly stress: number
  /** What a talk that goes well does to how this person writes. */
  readonly style: Readonly<Partial<Record<MessagingTrait, number>>>
}

export const talkRules: Readonly<Record<ConversationType, TalkRule>> = {
  chat: { deep: false, affinityFrom: -40, familiarity: 5, social: 2, stress: 0, style: { humour: 3, emojiUse: 2 } },
  activity: { deep: false, affinityFrom: -30, familiarity: 5, social: 2, stress: 0, style: { expressiveness: 3 } },
  checkIn: {
    deep: true,
    affinityFrom: -60,
    familiarity: 8,
    social: 3,
    stress: -2,
    style: { warmth: 5, formality: -2 },
  },
  askAboutDay: {
    deep: true,
    affinityFrom: -20,
    familiarity: 8,
    social: 3,
    stress: -1,
    style: { inquisitiveness: 5, verbosity: 3 },
  },
  flatter: {
    deep: true,
    affinityFrom: -20,
    familiarity: 5,
    social: 2,
    stress: 0,
    style: { warmth: 3, expressiveness: 3 },
  },
  studySession: {
    deep: true,
    affinityFrom: -10,
    familiarity: 10,
    social: 2,
    stress: 1,
    style: { formality: -3, responsiveness: 3 },
  },
}

/** A child of six has somebody to tell things to; a telephone of one's own comes later. */
const talksFromYears = 6
const textsFromYears = 10
/** One talk moves affinity by at most 5 either way. That is also the most for one day, as is 10 for familiarity. */
const sentimentAffinity = 5
const dayFamiliarityMax = 10
const afterCoolTalk: Readonly<Partial<Record<MessagingTrait, number>>> = {
  warmth: -6,
  verbosity: -4,
  responsiveness: -4,
  formality: 3,
}

/** Why someone does not talk about that now; undefined where they do. */
export function refusalOfTalk(life: Life, person: Person, type: ConversationType, minute: number): Refusal | undefined {
  const rule = talkRules[type]
  if (person.diedDay !== null) return refusal('person_unavailable', `${person.firstname} has died.`)
  if (ageAt(life, minute) < talksFromYears) {
    return refusal('too_young', `You still say what you have to say without telephones: from ${talksFromYears} on.`)
  }
  if (ageOn(person.bornDay, epochDayAt(life, minute)) < talksFromYears) {
    return refusal('person_unavailable', `${person.firstname} is too young for that.`)
  }
  if (person.affinity < rule.affinityFrom) {
    return refusal('person_unavailable', `${person.firstname} does not want to talk to you like that.`)
  }
  if (type === 'studySession' && !studies(life)) return refusal('person_unavailable', 'Requires something to study.')
  const cost = costOfTalk(life, type, minute)
  const spare = calcEnergyAt(life, minute)
  if (cost > spare) return refusal('not_enough_energy', `Takes ${cost} energy; you have ${spare} to spare today.`)
  return undefined
}

export function costOfTalk(life: Life, type: ConversationType, minute: number): number {
  if (talkRules[type].deep) return messageEnergyCost
  return life.conversations.lightDay === dayOf(minute) ? chatEnergyCost : 0
}

/** Whoever goes to school or learns something; both show in what a week looks like. */
function studies(life: Life): boolean {
  return life.education.current !== null || life.schedules.some((entry) => entry.place === 'school')
}

/**
 * The player says something: an exchange begins. It costs energy, and the person answers. Without a provider the answer comes at once. With
 * a provider the exchange stays open, and a queue job asks for the answer. If the player says more while an exchange is open, it is closed
 * without an answer, and the next answer can refer to both messages. The clock runs on meanwhile.
 */
export function talk(turn: Turn, person: Person, type: ConversationType, text: string | undefined): void {
  const { life } = turn
  const { conversations } = life
  const cost = costOfTalk(life, type, turn.minute)
  if (cost > 0) changeEnergy(life, turn.minute, -cost)
  if (!talkRules[type].deep) conversations.lightDay = dayOf(turn.minute)
  const conversation = conversationWith(turn, person, type, 'player')
  conversation.type = type
  conversation.turn++
  conversation.open = conversations.replies === 'external'
  conversation.unread = false
  const label = `${conversation.id}:${conversation.turn}`
  say(turn, conversation, 'player', text ?? asksOf(turn, type, label), 'neutral')
  if (conversation.open) {
    const payload = { player: life.playerId, life: life.index, conversation: conversation.id, turn: conversation.turn }
    const id = `conversation-${life.playerId}-${conversation.id}-${conversation.turn}`
    turn.jobs.push({ queue: 'conversation', id, payload })
    return
  }
  const sentiment = sentimentOf(turn, person, type, label)
  const { text: words, answers } = wordReply(turn, person, conversation, sentiment, label)
  answerExchange(turn, conversation, person, { text: words, sentiment, ...(answers === undefined ? {} : { answers }) })
}

export interface Reply {
  readonly text: string
  readonly sentiment: Sentiment
  readonly answers?: readonly string[]
}

/** Closes the open exchange with the person's answer, and applies what the talk changes between the two. */
export function answerExchange(turn: Turn, conversation: Conversation, person: Person, reply: Reply): void {
  const { life, minute } = turn
  const rule = talkRules[conversation.type]
  conversation.open = false
  const today = dayOf(minute)
  if (conversation.day !== today) Object.assign(conversation, { day: today, dayAffinity: 0, dayFamiliarity: 0 })
  const wanted =
    reply.sentiment === 'neutral' ? 0 : reply.sentiment === 'positive' ? sentimentAffinity : -sentimentAffinity
  const moved = Math.max(-sentimentAffinity, Math.min(sentimentAffinity, conversation.dayAffinity + wanted))
  changeAffinity(person, moved - conversation.dayAffinity)
  conversation.dayAffinity = moved
  // The day's first talk does one good; the tenth is the same talk.
  if (conversation.dayFamiliarity === 0) {
    changeGauge(life, 'social', minute, rule.social)
    if (rule.stress !== 0 && reply.sentiment !== 'negative') changeGauge(life, 'stress', minute, rule.stress)
  }
  const known = Math.min(rule.familiarity, dayFamiliarityMax - conversation.dayFamiliarity)
  if (known > 0) changeFamiliarity(life, person, minute, known)
  conversation.dayFamiliarity += known
  if (reply.sentiment !== 'neutral')
    changeModifiers(life, person, minute, reply.sentiment === 'positive' ? rule.style : afterCoolTalk)
  say(turn, conversation, 'person', reply.text, reply.sentiment, reply.answers)
}

/**
 * How a talk goes. Chance of a good one: 50 % at affinity 0 and ±30 % at ±100, +10 % in a great week, −15 % in a bad or stressed one, and
 * flattery 15 % less from those who do not care for the player. Of the rest, a third goes badly; half, when the week is bad.
 */
function sentimentOf(turn: Turn, person: Person, type: ConversationType, label: string): Sentiment {
  const mood = personMoodAt(turn.life, person, turn.minute)
  const moodShare = mood === 'great' ? 0.1 : mood === 'neutral' ? 0 : -0.15
  const vanity = type === 'flatter' && person.affinity < 0 ? -0.15 : 0
  const good = Math.max(0.05, Math.min(0.95, 0.5 + (0.3 * person.affinity) / 100 + moodShare + vanity))
  const draw = roll(turn, 'conversations', `${label}:sentiment`)
  if (draw < good) return 'positive'
  return draw >= 1 - (1 - good) * (mood === 'bad' ? 0.5 : 0.34) ? 'negative' : 'neutral'
}

/** The conversation with that person, the latest last; begun if there is none, in place of the one that was silent longest. */
function conversationWith(
  turn: Turn,
  person: Person,
  type: ConversationType,
  begunBy: Conversation['begunBy'],
): Conversation {
  const { conversations, index } = turn.life
  const { list } = conversations
  const place = list.findIndex((one) => one.person === person.id)
  const known = list[place]
  if (known !== undefined) {
    list.splice(place, 1)
    list.push(known)
    return known
  }
  conversations.count++
  const made: Conversation = {
    // With the life's number in it, so that a late answer to an earlier life finds nothing.
    id: `c${index}-${conversations.count}`,
    person: person.id,
    type,
    begunBy,
    turn: 0,
    open: false,
    unread: false,
    said: 0,
    messages: [],
    day: -1,
    dayAffinity: 0,
    dayFamiliarity: 0,
  }
  conversations.list = latest(list, engineLimits.conversationsMax, made)
  return made
}

function say(
  turn: Turn,
  conversation: Conversation,
  by: Message['by'],
  text: string,
  sentiment: Sentiment,
  answers?: readonly string[],
): void {
  conversation.said++
  if (by === 'person') conversation.unread = true
  const plain: Message = { n: conversation.said, by, text: shared(text), sentiment, minute: turn.minute }
  const message = answers === undefined || answers.length === 0 ? plain : { ...plain, answers: [...answers] }
  conversation.messages = latest(conversation.messages.map(closed), engineLimits.messagesMax, message)
  turn.frames.push({ frame: 'conversationEvent', body: eventOf(turn.life, conversation, message) })
}

/** Only the latest message can be answered. */
function closed(message: Message): Message {
  if (message.answers === undefined) return message
  const { answers: _, ...plain } = message
  return plain
}

/**
 * Those who write first. A person of closeness c (affinity above 0, plus half of the familiarity as it stood when the two last met: 0 to
 * 150) does so every 6 000 / c days on average. The next of them all is on the agenda; who it is, is drawn when it comes; and whoever is
 * slow to answer (see `responsiveness`) may let it be.
 */
export const conversations: System = {
  name: 'conversations',
  changes: ['facts'],
  runsBeforeHeir: false,
  begin(turn) {
    schedule(turn.life, textsFromYears * 366 * minutesPerDay, 'conversations', 'text')
  },
  due(turn) {
    const { life } = turn
    const close = closeOnes(life, turn.minute)
    let total = 0
    for (const person of close) total += closenessOf(person)
    let at = roll(turn, 'conversations', 'who') * total
    for (const person of close) {
      at -= closenessOf(person)
      if (at >= 0) continue
      const mood = personMoodAt(life, person, turn.minute)
      const responsiveness = traitsOf(life, person, mood, turn.minute)('responsiveness')
      if (roll(turn, 'conversations', 'writes') * 60 < responsiveness) writeFirst(turn, person)
      break
    }
    const meanDays = Math.min(textGapDaysMax, Math.max(textGapDaysMin, total === 0 ? textGapDaysMax : 6_000 / total))
    const days = Math.max(1, Math.floor(2 * meanDays * roll(turn, 'conversations', 'gap')))
    const minute = 8 * 60 + Math.floor(roll(turn, 'conversations', 'minute') * 13 * 60)
    schedule(life, (dayOf(turn.minute) + days) * minutesPerDay + minute, 'conversations', 'text')
  },
}

/** A telephone that rings every other week is friendly, one that rings every day is work. */
const textGapDaysMin = 21
const textGapDaysMax = 90

function closenessOf({ affinity, familiarity }: Person): number {
  return affinity + familiarity / 2
}

function closeOnes(life: Life, minute: number): Person[] {
  const bornBefore = epochDayAt(life, minute) - textsFromYears * 366
  const close: Person[] = []
  for (const person of life.people) {
    if (person.diedDay !== null || person.affinity <= 0 || person.bornDay > bornBefore) continue
    close.push(person)
  }
  return close
}

function writeFirst(turn: Turn, person: Person): void {
  const conversation = conversationWith(turn, person, 'chat', 'character')
  const label = `${conversation.id}:first:${conversation.said}`
  const { text, answers } = wordOpening(turn, person, conversation, label)
  changeFamiliarity(turn.life, person, turn.minute, 3)
  say(turn, conversation, 'person', text, 'neutral', answers)
}
