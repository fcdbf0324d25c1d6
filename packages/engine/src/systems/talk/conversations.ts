import { clamp } from '@lifegrid/base/clamp'
import {
  type ConversationType,
  lightTalkEnergyDefault,
  talkEnergyDefault,
} from '@lifegrid/contract/commands/conversation'
import { latest } from '../../codec/compact/latest.ts'
import { shared } from '../../codec/compact/shared-strings.ts'
import { schedule, unschedule } from '../../core/agenda.ts'
import { ageOn } from '../../core/calendar.ts'
import { noPremise } from '../../core/premise.ts'
import { type Refusal, refusal } from '../../core/refusal.ts'
import type { System } from '../../core/system.ts'
import { ageAt, dayOf, epochDayAt } from '../../core/time.ts'
import { roll, rollBetween, type Turn } from '../../core/turn.ts'
import type { Conversation, Message, Sentiment } from '../../life/conversations.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits, minutesPerDay } from '../../life/limits.ts'
import { isQuarreled, type Person } from '../../life/person.ts'
import type { MessagingTrait } from '../../life/vocabulary.ts'
import { changeEnergy } from '../body/energy.ts'
import { livesTogether } from '../home/household.ts'
import { refuseEnergy } from '../money/affordable.ts'
import { changeGauge } from '../mood/mood.ts'
import { changeAffinity } from '../people/affinity.ts'
import { changeFamiliarity } from '../people/familiarity.ts'
import { multiplied } from '../rewards/multipliers.ts'
import { eventOf } from './conversation-event.ts'
import { changeModifiers, personMoodAt, traitsOf } from './messaging-style.ts'
import { openingLine, playerLine, replyLine } from './replies.ts'
import { saidOf } from './said-message.ts'

interface TalkRule {
  /** A deep talk always costs energy. The first light talk of a day is free, so that nobody has to choose between rest and a friend. */
  readonly deep: boolean
  /** The least affinity at which a person has such a talk. */
  readonly affinityFrom: number
  /** Familiarity that a talk adds: 5 to 10, as in the original client's protocol. */
  readonly familiarity: number
  /** Changes of the gauges by the first talk of a day. */
  readonly social: number
  readonly stress: number
  /** How a talk that goes well changes the person's messaging style. */
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

/** Players can talk to people from this age, and get messages from people from the second age, in years. */
const talksFromYears = 6
const textsFromYears = 10
/**
 * [TALK-12] A talk raises or lowers affinity by 5. All talks of a day change it by at most 5, and familiarity by at most 10. [LOUNGE-19] A global
 * event multiplies what a good talk adds, and the bound of the day with it.
 */
const sentimentAffinity = 5
const dayFamiliarityMax = 10
/** How a talk that goes badly changes the person's messaging style. */
const badTalkStyle: Readonly<Partial<Record<MessagingTrait, number>>> = {
  warmth: -6,
  verbosity: -4,
  responsiveness: -4,
  formality: 3,
}

/** Why a person does not have such a talk now; undefined when the person does. */
export function refusalOfTalk(life: Life, person: Person, type: ConversationType, minute: number): Refusal | undefined {
  const rule = talkRules[type]
  if (person.diedDay !== null) return refusal('person_unavailable', 'talk.person-dead', { person })
  if (ageAt(life, minute) < talksFromYears) {
    return refusal('too_young', 'talk.too-young', { age: talksFromYears })
  }
  if (ageOn(person.bornDay, epochDayAt(life, minute)) < talksFromYears) {
    return refusal('person_unavailable', 'talk.person-too-young', { person })
  }
  if (person.affinity < rule.affinityFrom) {
    return refusal('person_unavailable', 'talk.bond-too-weak', { person })
  }
  if (type === 'studySession' && !isStudying(life)) return refusal('person_unavailable', 'talk.nothing-to-study')
  return refuseEnergy(life, minute, costOfTalk(life, type, minute))
}

/** [TALK-11] The energy that a talk of this type costs now. A light talk never costs more than a deep one. */
export function costOfTalk(life: Life, type: ConversationType, minute: number): number {
  const { lightDay, talkEnergy = talkEnergyDefault, lightTalkEnergy = lightTalkEnergyDefault } = life.conversations
  if (talkRules[type].deep) return talkEnergy
  return lightDay === dayOf(minute) ? Math.min(lightTalkEnergy, talkEnergy) : 0
}

/** Whether the player is at a school or takes a course. A course is in the daily plan with the place `school`. */
function isStudying(life: Life): boolean {
  return life.education.current !== null || life.schedules.some((entry) => entry.place === 'school')
}

/**
 * The player says something. This costs energy, and begins an exchange, which the person's answer closes. Without a provider the answer comes
 * at once. With a provider the exchange stays open, and a queue job asks for the answer. If the player says more while an exchange is open,
 * it is closed without an answer, and the next answer can refer to both messages. The clock runs on meanwhile.
 * @param said the player's own words, if there are any, and [TALK-12] how they treat the person.
 */
export function talk(
  turn: Turn,
  person: Person,
  type: ConversationType,
  said: { readonly text?: string | undefined; readonly regard?: Sentiment | undefined },
): void {
  const { life } = turn
  const { conversations } = life
  const cost = costOfTalk(life, type, turn.minute)
  if (cost > 0) changeEnergy(life, turn.minute, -cost)
  if (!talkRules[type].deep) conversations.lightDay = dayOf(turn.minute)
  const conversation = conversationWith(turn, person, type, 'player')
  conversation.type = type
  conversation.turn++
  heed(conversation, said.regard)
  conversation.open = conversations.replies === 'external'
  conversation.unread = false
  const label = `${conversation.id}:${conversation.turn}`
  addMessage(turn, conversation, 'player', said.text ?? playerLine(turn, type, label), said.regard ?? 'neutral')
  if (conversation.open) {
    const payload = { player: life.playerId, life: life.index, conversation: conversation.id, turn: conversation.turn }
    const id = `conversation-${life.playerId}-${conversation.id}-${conversation.turn}`
    turn.jobs.push({ queue: 'conversation', id, payload })
    return
  }
  const sentiment = outcomeOfTalk(turn, person, conversation)
  const { text: words, answers } = replyLine(turn, person, conversation, sentiment, label)
  answerExchange(turn, conversation, person, { text: words, sentiment, ...(answers === undefined ? {} : { answers }) })
}

/**
 * Keeps how the player's words treat the person until the answer. Words that are neither kind nor unkind do not undo those of a message before,
 * to which the person has not answered.
 */
function heed(conversation: Conversation, regard: Sentiment | undefined): void {
  const waiting = conversation.open ? conversation.regard : undefined
  const felt = regard === undefined || regard === 'neutral' ? (waiting ?? regard) : regard
  if (felt === undefined) delete conversation.regard
  else conversation.regard = felt
}

/**
 * How the open exchange goes. The player's words decide it if they are kind or unkind to the person; otherwise it is drawn. The words of the
 * answer must then be those of {@link Reply.sentiment}.
 * @param regard how the player's words treat the person.
 */
export function outcomeOfTalk(
  turn: Pick<Turn, 'life' | 'random' | 'minute'>,
  person: Person,
  conversation: Conversation,
  regard: Sentiment = conversation.regard ?? 'neutral',
): Sentiment {
  if (regard !== 'neutral') return regard
  return drawnSentiment(turn, person, conversation.type, `${conversation.id}:${conversation.turn}`)
}

export interface Reply {
  readonly text: string
  /** Further messages of the same reply. */
  readonly more?: readonly string[]
  readonly sentiment: Sentiment
  readonly answers?: readonly string[]
}

/** Closes the open exchange with the person's answer, and applies the effects of the talk. */
export function answerExchange(turn: Turn, conversation: Conversation, person: Person, reply: Reply): void {
  const { life, minute } = turn
  const rule = talkRules[conversation.type]
  conversation.open = false
  const today = dayOf(minute)
  if (conversation.day !== today) Object.assign(conversation, { day: today, dayAffinity: 0, dayFamiliarity: 0 })
  // [TALK-12] The player's own words decide, and not how the person happens to answer.
  const felt = conversation.regard ?? reply.sentiment
  delete conversation.regard
  const gainMax = multiplied(turn, 'affinity', sentimentAffinity)
  const wanted = felt === 'neutral' ? 0 : felt === 'positive' ? gainMax : -sentimentAffinity
  // What the day has brought while an event held stays when the event is over.
  const most = Math.max(gainMax, conversation.dayAffinity)
  const moved = clamp(conversation.dayAffinity + wanted, -sentimentAffinity, most)
  changeAffinity(person, moved - conversation.dayAffinity)
  conversation.dayAffinity = moved
  // Only the first talk of a day changes the gauges.
  if (conversation.dayFamiliarity === 0) {
    changeGauge(life, 'social', minute, rule.social)
    if (rule.stress !== 0 && reply.sentiment !== 'negative') changeGauge(life, 'stress', minute, rule.stress)
  }
  const gain = Math.min(rule.familiarity, dayFamiliarityMax - conversation.dayFamiliarity)
  if (gain > 0) changeFamiliarity(life, person, minute, gain)
  conversation.dayFamiliarity += gain
  if (reply.sentiment !== 'neutral')
    changeModifiers(life, person, minute, reply.sentiment === 'positive' ? rule.style : badTalkStyle)
  const texts = [reply.text, ...(reply.more ?? [])]
  texts.forEach((text, index) => {
    const answers = index === texts.length - 1 ? reply.answers : undefined
    addMessage(turn, conversation, 'person', text, reply.sentiment, answers, index === 0 ? undefined : typingMs(text))
  })
}

/** How long a person types at a further message, in ms: 28 a character, from 0.7 to 3.5 s. Clients show the message after this time. */
function typingMs(text: string): number {
  return clamp(28 * text.length, 700, 3_500)
}

/**
 * Draws how a talk goes. The probability of a good talk is 50 % at affinity 0, and 30 % more or less at ±100. It is 10 % more for a person in a
 * great mood, 15 % less in a bad or stressed one, and 15 % less for flattery at an affinity below 0,
 * and 30 % less while a quarrel with the person is open. Of the other talks a third go badly; of
 * those with a person in a bad mood, a half.
 */
function drawnSentiment(
  turn: Pick<Turn, 'life' | 'random' | 'minute'>,
  person: Person,
  type: ConversationType,
  label: string,
): Sentiment {
  const mood = personMoodAt(turn.life, person, turn.minute)
  const moodShare = mood === 'great' ? 0.1 : mood === 'neutral' ? 0 : -0.15
  const vanity = type === 'flatter' && person.affinity < 0 ? -0.15 : 0
  const grudge = isQuarreled(person) ? -0.3 : 0
  const good = clamp(0.5 + (0.3 * person.affinity) / 100 + moodShare + vanity + grudge, 0.05, 0.95)
  const draw = roll(turn, 'conversations', `${label}:sentiment`)
  if (draw < good) return 'positive'
  return draw >= 1 - (1 - good) * (mood === 'bad' ? 0.5 : 0.34) ? 'negative' : 'neutral'
}

/** Moves the conversation with a person to the end of the list. If there is none, it begins one; the list drops its first when it is full. */
function conversationWith(
  turn: Turn,
  person: Person,
  type: ConversationType,
  begunBy: Conversation['begunBy'],
): Conversation {
  const { conversations, index: lifeIndex } = turn.life
  const { list } = conversations
  const index = list.findIndex((one) => one.person === person.id)
  const known = list[index]
  if (known !== undefined) {
    list.splice(index, 1)
    list.push(known)
    return known
  }
  conversations.count++
  const made: Conversation = {
    // The id contains the index of the life, so that a late answer to an earlier life finds no conversation.
    id: `c${lifeIndex}-${conversations.count}`,
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

function addMessage(
  turn: Turn,
  conversation: Conversation,
  by: Message['by'],
  text: string,
  sentiment: Sentiment,
  answers?: readonly string[],
  typing?: number,
): void {
  conversation.said++
  if (by === 'person') conversation.unread = true
  const plain: Message = { n: conversation.said, by, text: shared(text), sentiment, minute: turn.minute }
  const message = answers === undefined || answers.length === 0 ? plain : { ...plain, answers: [...answers] }
  conversation.messages = latest(conversation.messages.map(withoutAnswers), engineLimits.messagesMax, message)
  turn.frames.push({
    frame: 'conversationEvent',
    body: eventOf(turn.life, conversation, message, typing),
    said: saidOf(turn.life, conversation, message),
  })
}

/** Only the latest message can be answered. */
function withoutAnswers(message: Message): Message {
  if (message.answers === undefined) return message
  const { answers: _, ...plain } = message
  return plain
}

/**
 * People who write first. A person of closeness c does so every 6 000 / c days on average. Closeness is affinity above 0 plus half of the
 * familiarity at the last meeting, from 0 to 150. The agenda has the next of these messages; its sender is drawn when it is due. A person of
 * low `responsiveness` may send nothing then.
 */
export const conversations: System<'conversations'> = {
  name: 'conversations',
  changes: ['facts'],
  runsBeforeHeir: false,
  premises: { text: noPremise('the sender is drawn when it falls due') },
  begin(turn) {
    schedule(turn.life, textsFromYears * 366 * minutesPerDay, 'conversations', 'text')
  },
  due(turn) {
    const { life } = turn
    // Nobody writes to somebody in the next room.
    const close = closePeople(life, turn.minute).filter((person) => !livesTogether(life, person, turn.minute))
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
    const meanDays = clamp(total === 0 ? textGapDaysMax : 6_000 / total, textGapDaysMin, textGapDaysMax)
    const days = Math.max(1, Math.floor(2 * meanDays * roll(turn, 'conversations', 'gap')))
    const minute = 8 * 60 + Math.floor(roll(turn, 'conversations', 'minute') * 13 * 60)
    schedule(life, (dayOf(turn.minute) + days) * minutesPerDay + minute, 'conversations', 'text')
  },
}

/** For a life that begins with an older player: the first message comes within the usual time, at the age of messages. */
export function startMessages(turn: Turn): void {
  const { life, minute } = turn
  const days = rollBetween(turn, 'conversations', 'first', textGapDaysMin, textGapDaysMax)
  const day = Math.max(textsFromYears * 366, dayOf(minute) + days)
  unschedule(life, 'conversations', 'text')
  schedule(life, day * minutesPerDay + 12 * 60, 'conversations', 'text')
}

/** Bounds of the mean number of days between these messages. More messages would feel like work. */
const textGapDaysMin = 21
const textGapDaysMax = 90

function closenessOf({ affinity, familiarity }: Person): number {
  return affinity + familiarity / 2
}

function closePeople(life: Life, minute: number): Person[] {
  const bornBefore = epochDayAt(life, minute) - textsFromYears * 366
  const close: Person[] = []
  for (const person of life.people) {
    if (person.diedDay !== null || person.affinity <= 0 || person.bornDay > bornBefore || isQuarreled(person)) continue
    close.push(person)
  }
  return close
}

function writeFirst(turn: Turn, person: Person): void {
  const conversation = conversationWith(turn, person, 'chat', 'character')
  const label = `${conversation.id}:first:${conversation.said}`
  const { text, answers } = openingLine(turn, person, conversation, label)
  changeFamiliarity(turn.life, person, turn.minute, 3)
  addMessage(turn, conversation, 'person', text, 'neutral', answers)
}
