import type { PersonShape, StateShape } from '@lifegrid/contract/frames/state'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { ageOn, civilOfDay, isoDate, seasonOfMonth, timeText, weekDayNames, weekDayOf } from '../core/calendar.ts'
import { minuteAt } from '../core/clock.ts'
import type { EngineContext } from '../core/context.ts'
import { planOf } from '../core/daily-plan.ts'
import type { PlayerObjectBody } from '../core/engine-frame.ts'
import { balance } from '../core/ledger.ts'
import { phrase } from '../core/message.ts'
import { ageAt, epochDayAt } from '../core/time.ts'
import type { Life } from '../life/life.ts'
import type { Person } from '../life/person.ts'
import { stageOfAge } from '../life/stage.ts'
import { questionShapeOf } from '../story/question-shape.ts'
import { calcEnergyAt, energyAt, peakEnergyAt } from '../systems/body/energy.ts'
import { hungerAt, thirstAt } from '../systems/body/needs.ts'
import { weightAt } from '../systems/body/weight.ts'
import { moneyAt } from '../systems/money/accounts.ts'
import { gaugeAt, moodAt } from '../systems/mood/mood.ts'
import { prestigeAt } from '../systems/mood/prestige.ts'
import { familiarityAt } from '../systems/people/familiarity.ts'
import { pronounOf } from '../systems/people/looks.ts'
import { interestWords, occupationAt, personalityOf, tastesOf } from '../systems/people/nature.ts'
import { purchasesOf } from '../systems/rewards/purchases.ts'
import { costOfTalk } from '../systems/talk/conversations.ts'
import { avatarOfPerson, avatarOfPlayer } from './avatar-view.ts'
import { habitsOf, healthConditionsOf } from './body-view.ts'
import { activeDilemmasOf, dailyPlanOf, upcomingOf } from './plan-view.ts'

/** The complete state that `u` frames carry, at a game minute; by default the minute that the life's clock shows at `life.at`. */
export function stateOf(life: Life, catalogue: Catalogue, minute = minuteAt(life, life.at)): StateShape {
  const epochDay = epochDayAt(life, minute)
  const ageYears = ageAt(life, minute)
  const ofDay = minute % 1440
  const doing = planOf(life, epochDay).find((entry) => entry.from <= ofDay && ofDay < entry.to)
  return {
    minute,
    date: isoDate(epochDay),
    time: timeText(minute),
    weekDay: weekDayNames[weekDayOf(epochDay)] as string,
    season: seasonOfMonth(civilOfDay(epochDay).month),
    ageYears,
    ageDays: epochDay - life.birthDay,
    stage: stageOfAge(ageYears),
    location: doing?.place ?? 'home',
    occupation: occupationOf(life, catalogue, ageYears),
    energy: energyAt(life, minute),
    calcEnergy: calcEnergyAt(life, minute),
    peakEnergy: peakEnergyAt(life, minute),
    money: moneyAt(life, minute),
    diamonds: balance(life, 'diamonds'),
    mood: life.status === 'dead' ? 'at rest' : moodAt(life, minute),
    happiness: gaugeAt(life, 'happiness', minute),
    stress: gaugeAt(life, 'stress', minute),
    health: life.status === 'dead' ? 0 : gaugeAt(life, 'health', minute),
    social: gaugeAt(life, 'social', minute),
    hunger: hungerAt(life, minute),
    thirst: thirstAt(life, minute),
    weight: weightAt(life, minute),
    prestige: prestigeAt(life, minute),
    energyReserve: life.retention.energyReserve,
    unlimitedUntil: life.retention.unlimitedUntil,
    messageEnergyCost: costOfTalk(life, 'checkIn', minute),
    chatEnergyCost: costOfTalk(life, 'chat', minute),
    focus: life.education.focus,
    awayMode: life.retention.awayMode,
    gameSpeed: life.speed,
    previousGameSpeed: life.speed,
    status: life.status,
    stopped: life.stopped,
    clockHeldBy: clockHolder(life),
    clock: {
      anchorMinute: life.clock.anchorMinute,
      anchorAt: life.clock.anchorAt,
      rateNum: life.clock.rateNum,
      rateDen: life.clock.rateDen,
    },
  }
}

/** What holds the clock of a connected player. */
function clockHolder(life: Life): StateShape['clockHeldBy'] {
  if (life.status === 'creating') return 'creation'
  if (life.status === 'dead' || life.fatal !== null) return 'death'
  if (life.question !== null) return 'question'
  return life.stopped ? 'stop' : 'nothing'
}

/** The body of the `playerObject` frame: everything that a client needs after connecting. */
export function playerObjectOf(life: Life, context: EngineContext, minute = minuteAt(life, life.at)): PlayerObjectBody {
  const { catalogue } = context
  const { nature } = life.love
  const { likes, dislikes } = tastesOf(nature)
  const purchases = purchasesOf(life)
  return {
    userID: life.playerId,
    life: life.index,
    firstname: life.firstname,
    lastname: life.lastname,
    sex: life.sex,
    pronoun: pronounOf(life.sex),
    likes: interestWords(catalogue, likes),
    dislikes: interestWords(catalogue, dislikes),
    personality: personalityOf(catalogue, nature),
    state: stateOf(life, catalogue, minute),
    people: life.people.map((person) => personOf(life, catalogue, person, minute)),
    habits: habitsOf(life, catalogue, minute),
    healthConditions: healthConditionsOf(life, catalogue),
    activeDilemmas: activeDilemmasOf(life, catalogue),
    dailyPlan: dailyPlanOf(life, minute),
    upcoming: upcomingOf(life, catalogue),
    avatar: avatarOfPlayer(life, minute),
    feed: life.feed.map((entry) => ({ ...entry })),
    question: life.question === null ? null : questionShapeOf({ life, minute, catalogue }),
    pastLives: life.pastLives.map((past) => ({ ...past })),
    ...(life.ended && { ended: { ...life.ended } }),
    ...(purchases && { purchases }),
  }
}

/** A person as `playerObject` and `personObject` frames show them. The age of the dead is the age at death. */
export function personOf(life: Life, catalogue: Catalogue, person: Person, minute: number): PersonShape {
  const ageYears = ageOn(person.bornDay, person.diedDay ?? epochDayAt(life, minute))
  return {
    id: person.id,
    firstname: person.firstname,
    lastname: person.lastname,
    sex: person.sex,
    pronoun: pronounOf(person.sex),
    relation: person.relation,
    ageYears,
    status: person.diedDay === null ? 'alive' : 'dead',
    occupation: occupationAt(catalogue, person.nature, ageYears),
    affinity: person.affinity,
    familiarity: familiarityAt(life, person, minute),
    avatar: avatarOfPerson(life, person, minute),
  }
}

function occupationOf(life: Life, catalogue: Catalogue, ageYears: number): string {
  return life.work.job?.title ?? phrase(catalogue, occupationWithoutJob(life, ageYears))
}

type Occupation = `people.${'retired' | 'pupil' | 'apprentice' | 'student' | 'child' | 'looking-for-work'}`

function occupationWithoutJob(life: Life, ageYears: number): Occupation {
  if (life.work.retired) return 'people.retired'
  const level = life.education.current?.educationLevel
  if (level === 'elementary' || level === 'highSchool') return 'people.pupil'
  if (level !== undefined) return level === 'trade' ? 'people.apprentice' : 'people.student'
  // Before school, and in the summer between two schools.
  return ageYears < 16 ? 'people.child' : 'people.looking-for-work'
}
