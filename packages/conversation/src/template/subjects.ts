import { chatter } from '../texts/chatter.ts'
import { day } from '../texts/day.ts'
import { doing } from '../texts/doing.ts'
import { facts } from '../texts/facts.ts'
import { flattered, unmoved } from '../texts/flattered.ts'
import { interests } from '../texts/interests.ts'
import { state } from '../texts/state.ts'
import { studying, studyingSomewhat } from '../texts/studying.ts'
import { type Line, lines } from './line.ts'
import { type Part, partOf } from './part.ts'
import type { Scene } from './scene.ts'
import type { Tone } from './voice.ts'

/** What a type of talk is about, and so do the questions that ask for it. */
export type Subject = 'doing' | 'state' | 'day' | 'flattery' | 'study' | 'chatter'

export const subjectOfType = {
  activity: 'doing',
  checkIn: 'state',
  askAboutDay: 'day',
  flatter: 'flattery',
  studySession: 'study',
  chat: 'chatter',
  opening: 'chatter',
} as const

/** What the person says on a subject. */
export function speakOf(scene: Scene, subject: Subject, label: string): Part | null {
  const kind = scene.request.outcome === 'positive'
  switch (subject) {
    case 'doing':
      return partOf(scene, withInterest(scene, doing, 'doing', label), label, moodTone(scene, 'plain'))
    case 'day':
      return partOf(scene, withInterest(scene, day, 'day', label), label, moodTone(scene, 'plain'))
    case 'state':
      return stateOf(scene, label)
    case 'flattery':
      return partOf(scene, kind ? flattered : unmoved, label, kind ? 'warm' : 'plain')
    case 'study':
      return partOf(scene, kind ? studying : studyingSomewhat, label, 'plain')
    case 'chatter':
      return partOf(scene, withInterest(scene, chatter, 'doing', label), label, moodTone(scene, 'funny'))
  }
}

/** Health comes before moods: a person who is ill says so most of the time. */
function stateOf(scene: Scene, label: string): Part | null {
  const ill = scene.request.person.ill && scene.draws.chance(`${label}:ill`, 0.7)
  return partOf(scene, ill ? facts.ill : state, label, moodTone(scene, 'warm'))
}

/** How often an interest is the subject when one could be. */
const interestShare = 0.35

/** Sometimes the lines about one of the person's interests instead of the general ones. */
function withInterest(scene: Scene, general: readonly Line[], what: 'doing' | 'day', label: string): readonly Line[] {
  const { likes } = scene.request.person
  if (scene.age === 'kid' || likes.length === 0 || !scene.draws.chance(`${label}:interest`, interestShare))
    return general
  return likes.flatMap((id) => lines({}, interests[id]?.[what] ?? []))
}

function moodTone({ request }: Scene, usual: Tone): Tone {
  const { mood } = request.person
  if (mood === 'great') return 'happy'
  return mood === 'bad' ? 'sad' : usual
}
