import { withArticle } from '@lifegrid/base/with-article'
import type { Draws } from '../draws.ts'
import { monthNames, words } from '../texts/words.ts'
import type { Scene } from './scene.ts'

/** Values for the slots of one line, in addition to those of the scene: a noun of the player's, a memory, another person. */
export type Slots = Readonly<Record<string, string>>

/**
 * Fills the slots of a text. `{food}` is drawn from the words, `{name}` comes from the scene. A slot that begins with a capital gets a
 * capital value. Returns null when the scene has no value for a slot, so that the line cannot be said.
 */
export function filled(scene: Scene, text: string, given: Slots, label: string): string | null {
  let complete = true
  const result = text.replaceAll(/(\ba )?\{(\w+)\}/g, (_, article: string | undefined, slot: string) => {
    const value = slotValue(scene, slot.charAt(0).toLowerCase() + slot.slice(1), given, label)
    if (value === undefined) {
      complete = false
      return ''
    }
    const word = article === undefined ? value : withArticle(value)
    return /^[A-Z]/.test(slot) ? word.charAt(0).toUpperCase() + word.slice(1) : word
  })
  return complete ? result : null
}

function slotValue(scene: Scene, slot: string, given: Slots, label: string): string | undefined {
  const known = given[slot] ?? sceneValue(scene, slot)
  if (known !== undefined) return known
  const kid = scene.age === 'kid' ? wordList(`${slot}Kid`) : undefined
  const list = kid ?? wordList(slot)
  return list === undefined ? undefined : freshest(scene, list, scene.draws, `${label}:${slot}`)
}

function wordList(slot: string): readonly string[] | undefined {
  return Object.hasOwn(words, slot) ? words[slot as keyof typeof words] : undefined
}

function sceneValue({ request, hour }: Scene, slot: string): string | undefined {
  const { person, player } = request
  if (slot === 'name') return player.firstname
  if (slot === 'me') return person.firstname
  if (slot === 'age') return String(person.ageYears)
  if (slot === 'nextAge') return String(person.ageYears + 1)
  if (slot === 'title') return person.jobTitle?.toLowerCase()
  if (slot === 'birthday') return person.birthday && `${monthNames[person.birthday.month - 1]} ${person.birthday.day}`
  if (slot === 'partner') return person.partner ?? undefined
  if (slot === 'partOfDay') return hour === 'day' ? 'afternoon' : hour === 'night' ? 'evening' : hour
  return slot === 'relation' ? (relationWords[person.relation] ?? person.relation) : undefined
}

/** What people call their relatives, by the relation; others are called by the relation itself. */
export const relationWords: Readonly<Record<string, string>> = {
  mother: 'mom',
  father: 'dad',
  grandmother: 'grandma',
  grandfather: 'grandpa',
}

/** A word that the person has not used lately, if there is one. */
function freshest(scene: Scene, list: readonly string[], draws: Draws, label: string): string {
  const recent = scene.said.slice(0, 12).join(' ')
  const fresh = list.filter((word) => !recent.includes(word.toLowerCase()))
  return draws.one(label, fresh.length > 0 ? fresh : list)
}
