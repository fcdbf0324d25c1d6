import { withArticle } from '@lifegrid/base/with-article'
import { ageOn } from '../../core/calendar.ts'
import { tell } from '../../core/feed.ts'
import { sexAtBirth } from '../../core/sex-at-birth.ts'
import { ageAt, epochDayAt } from '../../core/time.ts'
import { roll, type Turn } from '../../core/turn.ts'
import { engineLimits } from '../../life/limits.ts'
import { isTaken, type Person } from '../../life/person.ts'
import { isKin, type Relation, type Sex } from '../../life/vocabulary.ts'
import { loseHome } from '../home/housing-loss.ts'
import { becomeWidowed } from '../love/couple.ts'
import { inheritFrom } from '../money/inheritance.ts'
import { changeGauge } from '../mood/mood.ts'
import { familiarityAt } from './familiarity.ts'
import { happened, type What } from './milestones.ts'
import { mourningOf, weightOfDeath } from './mourning.ts'
import { occupationAt } from './nature.ts'
import { npcIllness } from './npc-illness.ts'
import { addPerson } from './roster.ts'

/** Whose children are people of the life too, and what those are to the player. */
const offspring: Partial<Readonly<Record<Relation, Readonly<Record<Sex, Relation>>>>> = {
  son: { female: 'granddaughter', male: 'grandson' },
  daughter: { female: 'granddaughter', male: 'grandson' },
  sister: { female: 'niece', male: 'nephew' },
  brother: { female: 'niece', male: 'nephew' },
}

/** A milestone is due. Whoever is (or was) the player's own love does not live by the plan in such matters. */
export function happen(turn: Turn, person: Person, what: What): void {
  if (what === 'dies') {
    letDie(turn, person)
    return
  }
  const own = person.relation === 'spouse' || person.relation === 'partner'
  if (own && what !== 'ill' && what !== 'retires') return
  if (what === 'parts' && !isTaken(person)) return
  const before = person.partner ?? undefined
  if (what === 'child' && bearOffspring(turn, person)) return
  happened(turn, person, what)
  if (isClose(turn, person)) news(turn, person, what, before)
}

/** A child of the player's child or sibling comes into the life, while it has room for more than those who must be in it. */
function bearOffspring(turn: Turn, parent: Person): boolean {
  const { life } = turn
  const words = offspring[parent.relation]
  if (words === undefined || life.people.length >= engineLimits.offspringRoom) return false
  const label = `${parent.id}:child:${life.peopleCount}`
  const sex = sexAtBirth(roll(turn, 'people', `${label}:sex`))
  const child = addPerson(turn, {
    relation: words[sex],
    sex,
    bornDay: epochDayAt(life, turn.minute),
    lastname: parent.lastname,
    affinity: 20 + Math.floor(roll(turn, 'people', `${label}:affinity`) * 40),
    familiarity: 35,
    parent: parent.id,
  })
  tell(turn, {
    eventId: `born-${child.relation}`,
    title: child.relation.startsWith('grand') ? 'A generation more' : 'News from the hospital',
    message: `${parent.firstname} has a ${sex === 'female' ? 'daughter' : 'son'}: ${child.firstname}. You are sent a picture of a small, cross, magnificent face.`,
    importance: child.relation.startsWith('grand') ? 7 : 5,
  })
  return true
}

function isClose(turn: Turn, person: Person): boolean {
  if (isKin(person.relation)) return true
  return person.affinity >= 45 && familiarityAt(turn.life, person, turn.minute) >= 15
}

function news(turn: Turn, person: Person, what: Exclude<What, 'dies'>, before: string | undefined): void {
  const { firstname } = person
  const today = epochDayAt(turn.life, turn.minute)
  const age = ageOn(person.bornDay, today)
  const illness = what === 'ill' ? npcIllness(turn.catalogue, person, today) : undefined
  const told: Readonly<Record<typeof what, readonly [title: string, message: string, importance: number]>> = {
    moves: [
      'A van outside',
      `${firstname} moves to another town. You carry boxes, and then there is nothing left to carry.`,
      3,
    ],
    marries: [
      'An invitation',
      `${firstname} marries ${person.partner}. There are speeches. One of them is very nearly good.`,
      4,
    ],
    child: [
      'A new name',
      `${firstname} has a child. The messages arrive at four in the morning now, and have no commas.`,
      3,
    ],
    parts: [
      'Two addresses',
      `${firstname} and ${before} have parted. You learn it from the change in a sentence: I, not we.`,
      3,
    ],
    retires: [
      'Time on their hands',
      `${firstname} has retired, after all those years as ${withArticle(occupationAt(person.nature, Math.min(65, age - 1)))}, and has already repaired everything.`,
      3,
    ],
    ill: [
      'Not a word to anyone',
      `${firstname} ${illness === undefined ? 'is ill' : `has ${illness.title}`}, and says so lightly, the way one puts down something heavy.`,
      5,
    ],
  }
  const [title, message, importance] = told[what]
  tell(turn, { eventId: `people-${what}`, title, message, importance })
}

/** Someone of the life dies: grief, the news, the will; and who lived under their roof needs another. */
function letDie(turn: Turn, person: Person): void {
  const { life } = turn
  const today = epochDayAt(life, turn.minute)
  person.familiarity = familiarityAt(life, person, turn.minute)
  person.familiarSince = turn.minute
  person.diedDay = today
  if (person.ill === true) person.ill = false
  if (isTaken(person)) person.partner = null
  const partner = life.love.bond?.personId === person.id
  const grief = Math.max(2, Math.floor(person.affinity / (partner ? 3 : 4)))
  if (person.affinity > 0 && ageAt(life, turn.minute) >= 2) {
    changeGauge(life, 'happiness', turn.minute, -grief)
    changeGauge(life, 'stress', turn.minute, Math.floor(grief / 2))
  }
  if (life.love.expecting?.parent === person.id) loseExpected(turn, person)
  if (partner) becomeWidowed(turn)
  const near = isKin(person.relation) || partner
  if (near || person.affinity >= 20) {
    const age = ageOn(person.bornDay, today)
    const years = age === 0 ? 'not a year old' : `${age} ${age === 1 ? 'year' : 'years'} old`
    tell(turn, {
      eventId: `death-of-${person.relation}`,
      title: `${person.firstname} has died`,
      message: `Your ${word(person)} ${person.firstname} died, ${years}. ${mourningOf(turn, person)}`.trimEnd(),
      importance: weightOfDeath(person),
    })
  }
  inheritFrom(turn, person)
  loseHome(turn)
}

/** Who carried the child has died, and it with her; an adoption is called off. The father's death changes nothing of it. */
function loseExpected(turn: Turn, person: Person): void {
  const { life } = turn
  if (life.love.expecting?.way === 'birth' && life.sex === 'female' && person.sex === 'male') return
  life.love.expecting = null
  life.agenda = life.agenda.filter(({ kind, key }) => kind !== 'children' || key !== 'birth')
}

function word({ relation, sex }: Person): string {
  if (relation === 'spouse') return sex === 'female' ? 'wife' : 'husband'
  return relation === 'ex' ? 'old love' : relation
}
