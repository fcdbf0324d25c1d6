import type { Person } from '@lifegrid/contract/shapes/talk-facts'
import { longForms } from './plain-words.ts'
import type { Scene } from './scene.ts'

/** The tone of a message, which decides its emoji and its exclamation marks. */
export type Tone = 'grave' | 'sad' | 'warm' | 'funny' | 'happy' | 'plain' | 'cold'

/** Writes a message as this person does: short forms, capitals, periods, exclamation marks and emoji follow the traits and the age. */
export function voiced(scene: Scene, text: string, tone: Tone, label: string): string {
  const { person } = scene.request
  let result = scene.age === 'kid' ? text : written(scene, text, person, tone, label)
  if (/[.!?…]$/.test(result) === false && person.traits.formality >= 66) result += '.'
  return result + emojiFor(scene, tone, label)
}

function written(scene: Scene, text: string, { traits, ageYears }: Person, tone: Tone, label: string): string {
  let result = text
  if (traits.formality >= 66) result = longForms(result.replaceAll('’', "'")).replaceAll("'", '’')
  const young = ageYears < 30
  const casual = traits.formality <= (young ? 50 : 25) && ageYears < 60
  if (casual) result = lowerStarts(result, young && traits.formality <= 40, namesIn(scene))
  if (casual || traits.formality <= 40) result = result.replace(/(?<!\.)\.$/, '')
  if (traits.expressiveness <= 33)
    return result
      .replaceAll('?!', '?')
      .replaceAll(/!+/g, '.')
      .replace(/\.$/, casual ? '' : '.')
  const glad = tone === 'happy' ? 0.7 : tone === 'warm' ? 0.25 : 0
  if (traits.expressiveness >= 65 && endsPlain(result) && scene.draws.chance(`${label}:glad`, glad)) {
    return result.replace(/\.?$/, '!')
  }
  return result
}

function endsPlain(text: string): boolean {
  return !/[!?…]$/.test(text)
}

/** Names keep their capital letter. */
function namesIn({ request }: Scene): string[] {
  const { player, person, people } = request
  return [player.firstname, person.firstname, person.partner ?? '', ...people.map(({ firstname }) => firstname)]
}

/** Sentences that begin in lower case, and "i" for "I" with people who never reach for the shift key. */
function lowerStarts(text: string, alsoI: boolean, names: readonly string[]): string {
  const lowered = text.replaceAll(
    /(^|[.!?] )(\p{Lu})(\p{L}*)/gu,
    (whole, start: string, first: string, more: string) => {
      const word = first + more
      const keeps = names.includes(word) || properNames.test(word) || (word.length > 1 && word === word.toUpperCase())
      return keeps || word === 'I' ? whole : start + first.toLowerCase() + more
    },
  )
  return alsoI ? lowered.replaceAll(/\bI\b(?!\.)/g, 'i') : lowered
}

const properNames = /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|June|Jupiter|Target|Oreos|Legos|TV)$/

const emoji: Readonly<Record<Tone, readonly string[]>> = {
  grave: ['❤️', '🫂'],
  sad: ['🫂', '💛', '😔'],
  warm: ['🙂', '😊', '❤️', '🤗', '💛'],
  funny: ['😂', '🙃', '😅', '😄'],
  happy: ['🎉', '😄', '🥳', '🙌', '😁'],
  plain: ['🙂', '👍', '😅', '👀', '✌️'],
  cold: [],
}

function emojiFor({ request, draws, age }: Scene, tone: Tone, label: string): string {
  const { emojiUse } = request.person.traits
  const list = emoji[tone]
  // Older people use them half as often.
  const share = (age === 'elder' ? 0.5 : 1) * Math.max(0, (emojiUse - 40) / 70)
  if (list.length === 0 || !draws.chance(`${label}:emoji`, tone === 'grave' ? share / 3 : share)) return ''
  return ` ${draws.one(`${label}:which`, list)}`
}
