import type { TodayEvent } from '@lifegrid/contract/shapes/talk-facts'
import { talkLimits } from '../limits.ts'
import { isGoodNews } from '../memory/notice.ts'
import { relevance, termsOf } from '../memory/relevance.ts'
import type { Memory, ReplyRequest } from '../ports.ts'
import type { Act } from '../texts/acts.ts'
import { asks, closings, comforts, followUps, partings } from '../texts/asks.ts'
import { cool, hurt } from '../texts/cool.ts'
import { facts } from '../texts/facts.ts'
import { unflattered } from '../texts/flattered.ts'
import { openings } from '../texts/openings.ts'
import { goodNewsRecalls, recalls } from '../texts/recall.ts'
import { smallTalk } from '../texts/small-talk.ts'
import { studyingNot } from '../texts/studying.ts'
import { today } from '../texts/today.ts'
import { agoText } from './ago.ts'
import type { Line } from './line.ts'
import { type Part, partOf } from './part.ts'
import { plainWords } from './plain-words.ts'
import { graveActs, nod, reactTo, reactToSubject } from './react.ts'
import type { Scene } from './scene.ts'
import { speakOf, subjectOfType } from './subjects.ts'
import type { Tone } from './voice.ts'

/** The thoughts of a reply, in order; at least one. */
export function compose(scene: Scene): Part[] {
  const { type, outcome } = scene.request
  const parts =
    type === 'opening' ? composeOpening(scene) : outcome === 'negative' ? composeCold(scene) : composeReply(scene)
  const limited = (saidBefore(scene, parts) ? varied(scene, parts) : parts).slice(0, talkLimits.burstMax)
  return limited.length > 0 ? limited : [{ text: scene.age === 'kid' ? 'ok' : 'Okay.', tone: 'plain' }]
}

/** Whether the person has said exactly this before. */
function saidBefore({ said }: Scene, parts: readonly Part[]): boolean {
  return parts.length > 0 && parts.every(({ text }) => said.includes(plainWords(text)))
}

/** Another thought after the same words: a memory, a question or news of the person's own. */
function varied(scene: Scene, parts: readonly Part[]): Part[] {
  const grave = parts.some(({ tone }) => tone === 'grave' || tone === 'sad')
  if (parts.some(({ tone }) => tone === 'cold'))
    return [...parts, ...present([partOf(scene, cool.ending, 'vary', 'cold')])]
  if (grave) return [...parts, ...present([partOf(scene, comforts, 'vary', 'grave')])]
  if (scene.heard?.acts.some((act) => farewells.has(act)))
    return [...parts, ...present([partOf(scene, partings, 'vary', 'warm')])]
  const subject = scene.draws.chance('varies', 0.5) ? null : partOf(scene, asks, 'vary', 'warm', { answers: 'ask' })
  return [...parts, ...present([subject ?? speakOf(scene, 'chatter', 'vary')])]
}

const sadActs: readonly Act[] = ['griefNews', 'illNews', 'heartbreak', 'jobLost', 'low', 'noTalk']

/** A talk that goes badly. Grave news are answered kindly all the same. */
function composeCold(scene: Scene): Part[] {
  const acts = scene.heard?.acts ?? []
  const grave = acts.find((act) => sadActs.includes(act))
  if (grave !== undefined) return present([reactTo(scene, grave, 'grave')])
  const hurting = acts.find((act): act is keyof typeof hurt => Object.hasOwn(hurt, act))
  if (hurting !== undefined) return present([partOf(scene, hurt[hurting], 'hurt', 'cold')])
  const { type } = scene.request
  // Whoever was not treated badly is put off, and not pushed away.
  if (type !== 'flatter' && scene.heard?.regard !== 'negative' && scene.near !== 'distant')
    return present([partOf(scene, smallTalk.busy, 'busy', 'plain')])
  const asked = scene.heard === null || coldTypes[type] === undefined || acts.includes(coldTypes[type])
  return present([partOf(scene, asked ? [...coldOf[type], ...cool.chat] : cool.chat, 'cold', 'cold')])
}

/** The cold answers of each type of talk. */
const coldOf: Readonly<Record<ReplyRequest['type'], readonly Line[]>> = {
  ...cool,
  flatter: unflattered,
  studySession: studyingNot,
  opening: cool.chat,
}

/** What a message must do for the cold answers of the type to fit. */
const coldTypes: Readonly<Partial<Record<ReplyRequest['type'], Act>>> = {
  activity: 'askDoing',
  checkIn: 'askHow',
  askAboutDay: 'askDay',
  flatter: 'compliment',
  studySession: 'askStudy',
}

function composeOpening(scene: Scene): Part[] {
  const event = speakOfToday(scene, 'today')
  if (event !== null) return [event]
  const memory = scene.draws.chance('recall', 0.3) ? speakOfMemory(scene, 'memory') : null
  if (memory !== null) return [memory]
  return present([partOf(scene, openings, 'opening', 'warm', { answers: 'opening' })])
}

function composeReply(scene: Scene): Part[] {
  const acts = scene.heard?.acts ?? []
  const grave = acts.some((act) => graveActs.has(act))
  const room = grave ? 2 : roomOf(scene)
  const parts = reactionsOf(scene, room)
  const loss = scene.request.today.find(({ kind }) => kind === 'death')
  if (grave) return [...parts, ...graveEnding(scene, parts.length < room)]
  const event = speakOfToday(scene, 'today')
  if (event !== null && loss !== undefined) return [event]
  // What the type of talk asks for, unless the message already had its answer.
  if (parts.length === 0) parts.push(...present([speakOf(scene, subjectOfType[scene.request.type], 'subject')]))
  if (event !== null && (parts.length < room || scene.draws.chance('today', 0.6))) {
    if (parts.length >= room) parts.pop()
    parts.push(event)
  }
  return [...parts, ...(acts.some((act) => farewells.has(act)) ? [] : extras(scene, parts, room))]
}

const farewells: ReadonlySet<Act> = new Set(['goodnight', 'goodbye'])

/** The number of thoughts that the person has room for in one reply. */
function roomOf({ request, draws }: Scene): number {
  const { verbosity } = request.person.traits
  const more = draws.unit('room') * 40 - 20
  const room = verbosity + more < 38 ? 1 : verbosity + more < 68 ? 2 : 3
  return request.outcome === 'neutral' ? Math.min(room, 2) : room
}

/** Acts that only go along with another answer. */
const light: ReadonlySet<Act> = new Set(['greeting', 'yes', 'no', 'laugh'])

/** Answers to what the player wrote. */
function reactionsOf(scene: Scene, room: number): Part[] {
  const { heard } = scene
  if (heard === null) return []
  const acts = heard.acts.filter((act) => !heard.acts.some((other) => covers[other] === act))
  const weighty = acts.filter((act) => !light.has(act)).slice(0, Math.min(2, room))
  const parts = weighty.flatMap((act, index) => {
    const label = `act${index}`
    return present([act === 'askRecall' ? whatWasSaid(scene, label) : reactTo(scene, act, label)])
  })
  if (parts.length === 0 || (parts.length < room && heard.names.length > 0))
    parts.push(...present([reactToSubject(scene, 'subject')]))
  const aside = heard.acts.find((act) => light.has(act))
  if (aside !== undefined && wantsAside(scene, aside, parts.length, room)) {
    parts.unshift(...present([reactTo(scene, aside, 'aside')]))
  }
  // A message that tells something gets an answer before anything else is spoken of.
  const tells = heard.acts.length === 0 && wordsIn(scene) > 2
  return parts.length > 0 || !tells ? parts : present([nod(scene, 'nod')])
}

/** What is answered once: a plan to move is a plan, and "what are you doing this weekend" does not ask about now. */
const covers: Readonly<Partial<Record<Act, Act>>> = { movePlan: 'plan', askPlans: 'askDoing' }

function wordsIn({ request }: Scene): number {
  return request.playerText?.split(/\s+/).length ?? 0
}

function wantsAside(scene: Scene, aside: Act, said: number, room: number): boolean {
  if (aside === 'greeting') return !scene.underWay && room > 1 && said < room && scene.draws.chance('greet', 0.6)
  return said === 0 || (said < room && scene.draws.chance('aside', 0.4))
}

function graveEnding(scene: Scene, room: boolean): Part[] {
  if (!room || scene.near === 'distant') return []
  return scene.near === 'close' && scene.draws.chance('ending', 0.4)
    ? present([partOf(scene, comforts, 'closing', 'grave')])
    : []
}

/** A memory, a question and a kind word, as far as there is room. */
function extras(scene: Scene, parts: readonly Part[], room: number): Part[] {
  const { request, draws } = scene
  const added: Part[] = []
  const left = (): number => room - parts.length - added.length
  const kind = request.outcome === 'positive'
  const recallShare = kind ? 0.2 + request.closeness.familiarity / 400 : 0.1
  if (left() > 0 && draws.chance('recall', recallShare)) added.push(...present([speakOfMemory(scene, 'memory')]))
  // A memory of something sad is not followed by small talk.
  const isHeavy = added.some(({ answers }) => answers === 'recall-news' || answers === 'recall-confidence')
  const asked = isHeavy || [...parts, ...added].some(({ text }) => text.endsWith('?'))
  const askShare = ((request.person.traits.inquisitiveness / 100) * 0.7 + 0.05) * (kind ? 1 : 0.5)
  if (!asked && left() > 0 && draws.chance('ask', askShare)) {
    const told = scene.heard?.acts.some((act) => newsActs.has(act)) ?? false
    const pool = told ? followUps : asks
    added.push(...present([partOf(scene, pool, 'ask', 'warm', { answers: told ? 'followUp' : 'ask' })]))
  } else if (!asked && kind && left() > 0 && draws.chance('close', request.person.traits.warmth / 250)) {
    added.push(...present([partOf(scene, closings, 'closing', 'warm')]))
  }
  return added
}

const newsActs: ReadonlySet<Act> = new Set(['jobWon', 'passed', 'loveNews', 'babyNews', 'movedNews', 'high', 'low'])

/** What happened in the player's life today, once; null when nothing did, or when the person has spoken of it. */
function speakOfToday(scene: Scene, label: string): Part | null {
  const events = scene.request.today.filter(({ kind }) => kind !== 'other')
  const ordered = [...events].sort((a, b) => weight(b) - weight(a))
  for (const event of ordered) {
    if (event.kind === 'other' || spokenOf(scene, event)) continue
    const slots = event.who === undefined ? {} : { who: event.who }
    const tone =
      event.kind === 'death' ? 'grave' : event.kind === 'lostJob' || event.kind === 'breakUp' ? 'sad' : 'happy'
    const answers = event.kind === 'death' ? 'death' : 'today'
    const part = partOf(scene, today[event.kind], `${label}:${event.kind}`, tone, { slots, answers })
    if (part !== null) return part
  }
  return null
}

function weight({ kind }: TodayEvent): number {
  if (kind === 'death') return 3
  return kind === 'wedding' || kind === 'baby' ? 2 : 1
}

/** Whether one of the person's messages of the last two days has said one of the lines about such an event. */
function spokenOf(scene: Scene, event: TodayEvent): boolean {
  if (event.kind === 'other') return true
  const { history, now } = scene.request
  const recent = history.filter(({ by, minute }) => by === 'person' && now.minute - minute < 2 * 1440)
  return today[event.kind].some(({ text }) => {
    const literal = plainWords(text.split(/\{\w+\}/).sort((a, b) => b.length - a.length)[0] ?? '')
    return recent.some((message) => plainWords(message.text).includes(literal))
  })
}

/** The answer to "what did I tell you?". */
function whatWasSaid(scene: Scene, label: string): Part | null {
  return speakOfMemory(scene, label) ?? partOf(scene, facts.forgot, label, 'plain')
}

/** One of the memories that matter now and has not come up lately; null when there is none. */
function speakOfMemory(scene: Scene, label: string): Part | null {
  for (const memory of scene.request.memories) {
    if (memory.kind === 'summary' || cameUp(scene, memory) || isDone(scene, memory)) continue
    const it = memory.text
    const ago = agoText(scene.request.now.minute - memory.minute)
    const pool = isGoodNews(memory) ? goodNewsRecalls : recalls[memory.kind]
    const part = partOf(scene, pool, `${label}:${memory.kind}`, memoryTones[memory.kind] ?? 'plain', {
      slots: { it, ago },
      answers: `recall-${memory.kind}`,
    })
    if (part !== null) return part
  }
  return null
}

const memoryTones: Readonly<Partial<Record<Memory['kind'], Tone>>> = { joke: 'funny', taste: 'warm' }

/** Memories rest after they were mentioned, and what was said only just now is no memory yet. */
function cameUp({ request, said }: Scene, memory: Memory): boolean {
  if (request.now.minute - memory.minute < 12 * 60) return true
  const words = plainWords(memory.text)
  return said.some((text) => text.includes(words))
}

/** Whether the message says that what was promised or planned has been done: "I called him". Nobody asks about it then. */
function isDone({ request }: Scene, { kind, text }: Memory): boolean {
  if (kind !== 'promise' && kind !== 'plan') return false
  const said = request.playerText ?? ''
  return (
    /\bi (?:just |finally |already )?(?:\w+ed|did|went|made|told|saw|got|bought|wrote|met|had)\b/i.test(said) &&
    relevance(termsOf(said), text) > 0
  )
}

function present(parts: readonly (Part | null)[]): Part[] {
  return parts.filter((part) => part !== null)
}
