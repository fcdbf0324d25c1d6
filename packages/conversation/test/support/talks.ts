import type { Mood, Person, TodayKind } from '@lifegrid/contract/shapes/talk-facts'
import { drawsOf } from '../../src/draws.ts'
import { hear } from '../../src/hear/hear.ts'
import { talkLimits } from '../../src/limits.ts'
import { memoryStream, recall } from '../../src/memory/stream.ts'
import type { PastMessage, Reply, ReplyRequest, TalkType } from '../../src/ports.ts'
import { templateReply } from '../../src/template/provider.ts'

/** A person for tests: an adult friend in the middle of every scale. */
export const friend: Person = {
  id: 'p1',
  firstname: 'Ruth',
  ageYears: 34,
  occupation: 'working',
  jobTitle: 'Nurse',
  relation: 'friend',
  traits: {
    verbosity: 55,
    inquisitiveness: 55,
    expressiveness: 50,
    emojiUse: 40,
    humour: 60,
    warmth: 60,
    formality: 40,
    responsiveness: 50,
  },
  mood: 'neutral',
  likes: ['birds', 'baking', 'chess', 'sea'],
  dislikes: ['football', 'trains'],
  partner: 'Omar',
  children: 1,
  away: false,
  ill: false,
}

/** A request for tests; fields can be replaced. */
export function requestOf(change: Partial<ReplyRequest> = {}): ReplyRequest {
  return {
    turn: 'player-c0-1-1',
    type: 'chat',
    outcome: 'positive',
    now: { minute: 20_000_000, hour: 18, weekday: 2, season: 'autumn' },
    player: { firstname: 'Nora', ageYears: 33, occupation: 'working', jobTitle: 'teacher' },
    person: friend,
    closeness: { affinity: 50, familiarity: 60 },
    history: [],
    memories: [],
    today: [],
    people: [{ firstname: 'Sam', relation: 'brother', alive: true, ill: false }],
    playerText: null,
    ...change,
  }
}

const types: readonly TalkType[] = ['activity', 'checkIn', 'askAboutDay', 'flatter', 'studySession', 'chat']
const moods: readonly Mood[] = ['neutral', 'great', 'stressed', 'bad', 'neutral']
const seasons = ['winter', 'spring', 'summer', 'autumn'] as const
const kinds: readonly TodayKind[] = ['newJob', 'promotion', 'moved', 'illness', 'playerBirthday', 'personBirthday']

/** What players write. Null: they use the button, and the game writes the sentence of the type. */
export const written: readonly (string | null)[] = [
  null,
  null,
  null,
  'hey! how are you?',
  'What are you up to?',
  'how was your day',
  'I had such a rough week, everyone at work is mad at me',
  'Guess who got the job!!!',
  'lol that is so you',
  'I miss you',
  'thanks for listening the other day',
  'I’ll call you on Sunday, I promise',
  'do you want to grab dinner sometime?',
  'I saw the strangest umbrella on the train today',
  'Sam says hi',
  'I’m so tired',
  'what should I do about the landlord?',
  'You’re the best, honestly',
  'it’s raining here again',
  'I made banana bread and it’s terrible',
  'did you watch the game last night?',
  'sorry I didn’t write back',
  'I’m thinking of moving to Denver',
  'haha the raccoon is back in the attic',
  'I passed my exam!',
  'do you like chess?',
  'good night',
  'what’s for dinner?',
  'I feel kind of lonely lately',
  'ok',
]

const asked: Readonly<Record<TalkType, string>> = {
  activity: 'What’s up?',
  checkIn: 'How are you, really?',
  askAboutDay: 'How was your day?',
  flatter: 'You know what? You’re good at this. All of it.',
  studySession: 'Can we go through it together?',
  chat: 'Hey, you.',
  opening: '',
}

export interface Talk {
  readonly request: ReplyRequest
  readonly reply: Reply
}

/** Many talks with one person, one a day or so, as a player has them. */
export function talksWith(
  person: Person,
  count: number,
  seed: string,
  closeness = { affinity: 50, familiarity: 60 },
): Talk[] {
  const draws = drawsOf(seed)
  const all: PastMessage[] = []
  const talks: Talk[] = []
  for (let i = 0; i < count; i++) {
    const day = 14_000 + i
    const hour = 7 + Math.floor(draws.unit(`hour${i}`) * 16)
    const minute = day * 1440 + hour * 60
    const type = draws.one(`type${i}`, types)
    const text = draws.one(`text${i}`, written) ?? asked[type]
    const regard = hear(text).regard
    const roll = draws.unit(`outcome${i}`)
    const outcome = regard !== 'neutral' ? regard : roll < 0.65 ? 'positive' : roll < 0.88 ? 'neutral' : 'negative'
    const event = draws.chance(`event${i}`, 0.05) ? [{ kind: draws.one(`kind${i}`, kinds), title: 'News' }] : []
    const request = requestOf({
      turn: `${seed}-c0-1-${i}`,
      type,
      outcome,
      now: { minute, hour, weekday: day % 7, season: seasons[Math.floor(day / 91) % 4] ?? 'winter' },
      person: { ...person, mood: draws.one(`mood${Math.floor(i / 7)}`, moods) },
      closeness,
      history: all.slice(-talkLimits.historyMax),
      memories: recall(memoryStream(all.slice(-60)), text, minute),
      today: event,
      playerText: text,
    })
    const reply = templateReply(request)
    talks.push({ request, reply })
    all.push({ by: 'player', text, minute })
    for (const one of reply.texts) all.push({ by: 'person', text: one, minute })
  }
  return talks
}

/** The share of messages that say what the person said before in the same words. */
export function repeatShare(talks: readonly Talk[]): number {
  const known = new Set<string>()
  let repeats = 0
  for (const { reply } of talks) {
    const text = reply.texts.join('\n')
    if (known.has(text)) repeats++
    known.add(text)
  }
  return repeats / talks.length
}
