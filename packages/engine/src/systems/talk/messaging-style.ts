import { clamp } from '@lifegrid/base/clamp'
import { hash32 } from '@lifegrid/base/hash'
import { ageOn, weekDayOf } from '../../core/calendar.ts'
import { epochDayAt } from '../../core/time.ts'
import { drawKey, randomOf } from '../../core/turn.ts'
import type { Conversations, Modifiers } from '../../life/conversations.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits } from '../../life/limits.ts'
import type { Person } from '../../life/person.ts'
import { isKin, type MessagingTrait, messagingTraits, type PersonMood } from '../../life/vocabulary.ts'

/** From here on a trait is high. */
export const highTrait = 66
/** Up to here a trait is low. */
export const lowTrait = 33

const modifierMax = 50
/** Modifiers decay towards 0 by this much a week, so that the effect of one talk lasts less than a month. */
const decayPerWeek = 3
const styleKey = drawKey('messaging-style')
const moodKey = drawKey('person-mood')

/**
 * How a person writes to the player at a minute: the person's nature, a modifier by earlier talks, and the mood of the week.
 *
 *     trait = clamp(nature + decayed modifier + mood, 0, 100)
 *
 * Nature is calculated from the life's seed and the person's id, and not saved. Example: a nature of 60 in warmth, a modifier of 9 from two
 * weeks ago (which decays by 3 a week), in a neutral week: 60 + 9 − 6 = 63.
 */
export function styleOf(life: Life, person: Person, minute: number): Record<MessagingTrait, number> {
  const traitOf = traitsOf(life, person, personMoodAt(life, person, minute), minute)
  const style = {} as Record<MessagingTrait, number>
  for (const trait of messagingTraits) style[trait] = traitOf(trait)
  return style
}

/** Like {@link styleOf}, trait by trait, for callers that need few of them. `mood` is the person's at that minute. */
export function traitsOf(
  life: Life,
  person: Person,
  mood: PersonMood,
  minute: number,
): (trait: MessagingTrait) => number {
  const random = randomOf(life.seed)
  const modifiers = modifiersOf(life, person)
  const shift = moodShift[mood]
  return (trait) => {
    const draw = hash32(`${person.id}:${trait}`)
    // The mean of two draws: most people are near the middle.
    const nature = Math.floor(((random.unit(0, styleKey, draw) + random.unit(1, styleKey, draw)) / 2) * 101)
    const modifier = modifiers === undefined ? 0 : modifierAt(modifiers, trait, life, minute)
    return clamp(nature + modifier + (shift[trait] ?? 0), 0, 100)
  }
}

const moodShift: Readonly<Record<PersonMood, Partial<Record<MessagingTrait, number>>>> = {
  great: { expressiveness: 15, emojiUse: 10, humour: 10, warmth: 10 },
  stressed: { verbosity: -20, inquisitiveness: -10, responsiveness: -20, humour: -10 },
  bad: { verbosity: -10, expressiveness: -15, emojiUse: -20, humour: -20, warmth: -10 },
  neutral: {},
}

/** A modifier at a minute: nearer to 0 by `decayPerWeek` for each Monday since its last change. Calculated in closed form. */
export function modifierAt(modifiers: Modifiers, trait: MessagingTrait, life: Life, minute: number): number {
  const value = modifiers.by[trait]
  if (value === undefined) return 0
  const decay = decayPerWeek * (weekOf(epochDayAt(life, minute)) - weekOf(epochDayAt(life, modifiers.since)))
  return value < 0 ? Math.min(0, value + decay) : Math.max(0, value - decay)
}

/** Changes the modifiers of a person. When all have become 0, they are dropped. */
export function changeModifiers(
  life: Life,
  person: Person,
  minute: number,
  by: Readonly<Partial<Record<MessagingTrait, number>>>,
): void {
  const conversations: Conversations = life.conversations
  const old = modifiersOf(life, person)
  const now = { person: person.id, since: minute, by: {} as Modifiers['by'] }
  for (const trait of messagingTraits) {
    const before = old === undefined ? 0 : modifierAt(old, trait, life, minute)
    const value = clamp(before + (by[trait] ?? 0), -modifierMax, modifierMax)
    if (value !== 0) now.by[trait] = value
  }
  const others = conversations.modifiers.filter((one) => one !== old)
  if (Object.keys(now.by).length > 0) others.push(now)
  // The first of the list was changed longest ago, so it has decayed most.
  conversations.modifiers = others.slice(-engineLimits.messagingModifiersMax)
}

/** The modifiers of a person; undefined when there are none. */
export function modifiersOf(life: Life, person: Person): Conversations['modifiers'][number] | undefined {
  return life.conversations.modifiers.find((one) => one.person === person.id)
}

/**
 * The mood of a person in a week. For 60 days after the death of a person of this life, relatives and the spouse are in a bad mood.
 * Otherwise it is drawn for the week: stressed with 22 % at working age and 10 % at other ages, bad with 12 %, great with 20 %.
 */
export function personMoodAt(life: Life, person: Person, minute: number): PersonMood {
  const today = epochDayAt(life, minute)
  if (isKin(person.relation) || person.relation === 'spouse') {
    for (const { diedDay } of life.people) if (diedDay !== null && today - diedDay < griefDays) return 'bad'
  }
  const draw = randomOf(life.seed).unit(weekOf(today), moodKey, hash32(person.id))
  const years = ageOn(person.bornDay, today)
  const stressed = years >= 16 && years < 66 ? 0.22 : 0.1
  if (draw < stressed) return 'stressed'
  if (draw < stressed + 0.12) return 'bad'
  return draw < stressed + 0.32 ? 'great' : 'neutral'
}

const griefDays = 60

/** The number of a week, which begins on a Monday. */
export function weekOf(epochDay: number): number {
  return (epochDay - ((weekDayOf(epochDay) + 6) % 7)) / 7
}
