import type { Acquaintance } from '@lifegrid/contract/shapes/talk-facts'
import type { ReplyRequest } from '../ports.ts'
import type { Act } from '../texts/acts.ts'
import { everyday } from '../texts/everyday.ts'
import { facts } from '../texts/facts.ts'
import { interests, mishaps, neverTried, notMyThing } from '../texts/interests.ts'
import { delights, echoes, nods, shrugs, sympathies } from '../texts/nods.ts'
import { asksYesNo, evasionsOf } from '../texts/questions.ts'
import { reactions } from '../texts/reactions.ts'
import { smallTalk } from '../texts/small-talk.ts'
import { type Topic, topics } from '../texts/topics.ts'
import { type Line, lines } from './line.ts'
import { type Part, partOf } from './part.ts'
import type { Scene } from './scene.ts'
import { relationWords } from './slots.ts'
import { type Subject, speakOf } from './subjects.ts'
import type { Tone } from './voice.ts'

/** News to which nothing light may be added. */
export const graveActs: ReadonlySet<Act> = new Set([
  'griefNews',
  'illNews',
  'jobLost',
  'heartbreak',
  'failed',
  'low',
  'noTalk',
])

const tones: Readonly<Partial<Record<Act, Tone>>> = {
  reproach: 'sad',
  griefNews: 'grave',
  illNews: 'grave',
  jobLost: 'sad',
  heartbreak: 'grave',
  failed: 'sad',
  low: 'sad',
  noTalk: 'sad',
  askBorrow: 'plain',
  askTold: 'plain',
  jobWon: 'happy',
  passed: 'happy',
  loveNews: 'happy',
  babyNews: 'happy',
  movedNews: 'happy',
  movePlan: 'plain',
  plan: 'plain',
  high: 'happy',
  laugh: 'funny',
  askBot: 'plain',
  secret: 'plain',
  askMine: 'plain',
  no: 'plain',
}

/** Questions whose answer is a subject of its own. */
const subjects: Readonly<Partial<Record<Act, Subject>>> = {
  askHow: 'state',
  askDoing: 'doing',
  askDay: 'day',
  askStudy: 'study',
  compliment: 'flattery',
}

/** The answer to one thing that the player's message does; null when there is none. */
export function reactTo(scene: Scene, act: Act, label: string): Part | null {
  if (act !== 'loveYou' && speaksOfReader(scene)) return partOf(scene, smallTalk.aboutMe, label, 'funny')
  const subject = subjects[act]
  if (subject !== undefined) return speakOf(scene, subject, label)
  const known = factsFor(scene, act)
  if (known !== undefined) return partOf(scene, known, label, 'plain')
  if (act === 'askLike') return reactToTaste(scene, label)
  const pool = reactions[act]
  if (pool === undefined) return null
  return partOf(scene, pool, label, tones[act] ?? 'warm', { answers: act })
}

/** The answers to questions about the person, from the facts of the life. */
function factsFor({ request, kin }: Scene, act: Act): readonly Line[] | undefined {
  const { person, closeness } = request
  switch (act) {
    case 'askAge':
      return facts.age
    case 'askWork':
      return facts.work
    case 'askPartner':
      if (kin === 'partner') return facts.withYou
      if (person.partner === undefined) return shrugs
      return person.partner === null ? facts.single : facts.partnered
    case 'askKids':
      if (person.children === undefined) return shrugs
      if (person.children === 0) return facts.noKids
      return person.children === 1 ? facts.kid : facts.kids
    case 'askWhere':
      return person.away ? facts.away : facts.here
    case 'askFood':
      return facts.food
    case 'askMe':
      return closeness.affinity < 0 ? facts.coldToYou : facts.likesYou
    case 'askMad':
      return closeness.affinity < 0 ? facts.coldToYou : facts.notMad
    case 'askUs':
      return closeness.affinity < 0 ? facts.coldToYou : facts.friends
    case 'askGlad':
      return closeness.affinity < 0 ? facts.coldToYou : facts.gladForYou
    case 'askFamily':
      return facts.family
    case 'askTold':
      return facts.toldNobody
    case 'askBorrow':
      return facts.lend
    case 'askRemember':
      return facts.remember
    case 'askProud':
      return closeness.affinity < 0 ? facts.coldToYou : smallTalk.proud
    case 'askBirthday':
      return person.birthday === undefined ? shrugs : smallTalk.birthday
    case 'askJoke':
      return smallTalk.joke
    case 'askPlans':
      return smallTalk.plans
    case 'bored':
      return smallTalk.bored
    case 'congrats':
      return isWrongBirthday(request) ? smallTalk.notToday : undefined
    default:
      return undefined
  }
}

/** Whether the message speaks of the reader as of somebody else: "my dad" to the father. */
function speaksOfReader({ request }: Scene): boolean {
  const words = relationNames[request.person.relation]
  return words !== undefined && new RegExp(`\\bmy (?:${words})\\b`, 'i').test(request.playerText ?? '')
}

const relationNames: Readonly<Record<string, string>> = {
  father: 'dad|father|daddy',
  mother: 'mom|mother|mommy|mum',
  spouse: 'husband|wife',
}

function isWrongBirthday({ playerText, today }: ReplyRequest): boolean {
  return /happy (?:birthday|bday)/i.test(playerText ?? '') && !today.some(({ kind }) => kind === 'personBirthday')
}

/** The answer to a question about the person's taste. */
function reactToTaste(scene: Scene, label: string): Part | null {
  const isFood = scene.heard?.topics.includes('food') === true
  return isFood ? partOf(scene, smallTalk.favoriteFood, label, 'plain') : reactToTopics(scene, label)
}

/** The answer to the subjects of a message: people whom both know, then interests and everyday topics, then a striking word. */
export function reactToSubject(scene: Scene, label: string): Part | null {
  const heard = scene.heard
  if (heard === null) return null
  if (speaksOfReader(scene)) return partOf(scene, smallTalk.aboutMe, label, 'funny')
  const who = scene.request.people.find(({ firstname }) => heard.names.includes(firstname))
  if (who !== undefined) return reactToPerson(scene, who, label)
  const asked = askedAfter(scene)
  if (asked !== undefined) return reactToAsked(scene, asked, label)
  const topical = reactToTopics(scene, label)
  if (topical !== null) return topical
  if (heard.question) return partOf(scene, evasionsOf(scene.request.playerText ?? ''), label, 'plain')
  // A greeting or a laugh is glad by itself, and has its own answer.
  const hasNews = !heard.acts.some((act) => act === 'greeting' || act === 'laugh')
  if (hasNews && heard.sentiment <= -0.3) return partOf(scene, sympathies, label, 'sad')
  if (hasNews && heard.sentiment >= 0.4) return gladFor(scene, label)
  if (heard.keyword !== null && scene.draws.chance(`${label}:echo`, 0.75)) {
    return partOf(scene, echoes, label, 'funny', { slots: { word: heard.keyword } })
  }
  return null
}

/** Kind words about the reader are a compliment; others are good news. */
function gladFor(scene: Scene, label: string): Part | null {
  const isAboutReader = /\byou(?:'?re)?\b/.test(scene.request.playerText?.toLowerCase().replaceAll('’', "'") ?? '')
  return isAboutReader ? speakOf(scene, 'flattery', label) : partOf(scene, delights, label, 'happy')
}

/** An answer that fits nearly everything. */
export function nod(scene: Scene, label: string): Part | null {
  return partOf(scene, nods, label, 'plain')
}

function reactToPerson(scene: Scene, { firstname, alive, ill }: Acquaintance, label: string): Part | null {
  const pool = alive ? (ill ? facts.knownIll : facts.known) : facts.dead
  return partOf(scene, pool, label, alive && !ill ? 'warm' : 'grave', { slots: { who: firstname } })
}

/** Somebody of the family whom the message asks after, by the relation: "how is dad?". */
function askedAfter({ request }: Scene): Acquaintance | undefined {
  const text = request.playerText?.toLowerCase().replaceAll('’', "'") ?? ''
  const word = /\bhow(?:'s| is| are)? (?:my |our |your )?(mom|mother|dad|father|grandma|grandpa|sister|brother)\b/.exec(
    text,
  )?.[1]
  const relation = Object.keys(relationWords).find((one) => relationWords[one] === word) ?? word
  const found = request.people.filter((one) => one.relation === relation)
  return found.length === 1 ? found[0] : undefined
}

function reactToAsked(scene: Scene, { firstname, alive, ill }: Acquaintance, label: string): Part | null {
  const pool = alive ? (ill ? facts.askedIll : facts.asked) : facts.dead
  return partOf(scene, pool, label, alive && !ill ? 'warm' : 'grave', { slots: { who: firstname } })
}

/** Whether the only one of the family that a message names is its reader: "hi mom", written to the mother. */
function onlyAddresses({ request }: Scene): boolean {
  const own = addressNames[request.person.relation]
  if (own === undefined) return false
  const rest = (request.playerText ?? '').toLowerCase().replaceAll(new RegExp(`\\b(?:${own})\\b`, 'g'), '')
  return !topics.family.some((word) => new RegExp(`\\b${word}`).test(rest))
}

const addressNames: Readonly<Record<string, string>> = {
  father: 'dad|father|daddy|pa',
  mother: 'mom|mother|mommy|mum|ma',
  grandmother: 'grandma|granny|nana',
  grandfather: 'grandpa|gramps',
  sister: 'sister|sis',
  brother: 'brother|bro',
}

function reactToTopics(scene: Scene, label: string): Part | null {
  for (const topic of scene.heard?.topics ?? []) {
    if (topic === 'family' && onlyAddresses(scene)) continue
    const part = reactToTopic(scene, topic, label)
    if (part !== null) return part
  }
  return null
}

function reactToTopic(scene: Scene, topic: Topic, label: string): Part | null {
  const { likes, dislikes } = scene.request.person
  const interest = interests[topic]
  if (interest === undefined) {
    if (scene.heard?.question === false && scene.heard.sentiment < -0.45) return partOf(scene, sympathies, label, 'sad')
    // "Are you working tomorrow?" is about the person, and not about work.
    const evades = asksYesNo(scene.request.playerText ?? '')
    return partOf(scene, evades ? evasionsOf(scene.request.playerText ?? '') : (everyday[topic] ?? []), label, 'plain')
  }
  if (scene.age === 'kid') return null
  if ((scene.heard?.sentiment ?? 0) < -0.3) {
    return partOf(scene, lines({}, mishaps), label, 'sad', { slots: { it: interest.it } })
  }
  if (likes.includes(topic)) return partOf(scene, lines({}, interest.talk), label, 'happy')
  const pool = dislikes.includes(topic) ? notMyThing : neverTried
  return partOf(scene, lines({}, pool), label, 'plain', { slots: { it: interest.it } })
}
