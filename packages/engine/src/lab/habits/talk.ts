import { minutesPerDay } from '../../life/limits.ts'
import { familiarityAt } from '../../systems/people/familiarity.ts'
import { refusalOfTalk, talkRules } from '../../systems/talk/conversations.ts'
import type { AutoplayHabit } from './habit.ts'

/** After this many days without contact, a person is considered. */
const silenceDays = 30

/** Keeps in touch: sometimes talks to a person who is dear and no longer familiar. */
export const talk: AutoplayHabit = {
  name: 'talk',
  propose(life, minute, _, random) {
    if (random('talk') > 0.4) return undefined
    const missed = life.people.filter(
      (person) =>
        person.diedDay === null &&
        person.affinity >= 20 &&
        minute - person.familiarSince > silenceDays * minutesPerDay &&
        // Checks the stored value first, because familiarity only decays between changes.
        (person.familiarity < 60 || familiarityAt(life, person, minute) < 60),
    )
    const person = missed[Math.floor(random('whom') * missed.length)]
    if (person === undefined) return undefined
    const types = (['checkIn', 'askAboutDay', 'chat', 'activity'] as const).filter(
      (type) => refusalOfTalk(life, person, type, minute) === undefined,
    )
    // Deep talks cost energy that decisions need, so they are rarer.
    const wanted = random('deep') < 0.25 ? types : types.filter((type) => !talkRules[type].deep)
    const type = wanted[Math.floor(random('type') * wanted.length)]
    return type === undefined ? undefined : { type: 'conversation', message: { character: person.id, type } }
  },
}
