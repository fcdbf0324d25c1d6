import { idRows } from '../../codec/compact/id-table.ts'
import { minuteOfEpochDay } from '../../core/time.ts'
import { livesWithOthers } from '../../systems/home/family-homes.ts'
import type { Check } from './check.ts'

/** Every reference exists: people in the life, everything else in the catalogue. */
export const references: Check = (examined, broken) => {
  checkStory(examined, broken)
  checkEducation(examined, broken)
  checkWorkMoneyAndBody(examined, broken)
  checkPeople(examined, broken)
}

const checkStory: Check = ({ life, known, people }, broken) => {
  const { events } = known
  const cast = (where: string, roles: Readonly<Record<string, string>>): void => {
    for (const [role, id] of Object.entries(roles))
      if (!people.has(id)) broken(`${where} casts ${id} as ${role}, who is not in the life`)
  }
  if (life.question !== null) {
    if (!events.has(life.question.eventId)) broken(`the question ${life.question.eventId} is not in the catalogue`)
    cast(`the question ${life.question.eventId}`, life.question.cast)
  }
  const due = new Set(life.agenda.filter(({ kind }) => kind === 'storyteller').map(({ key }) => key))
  for (const [key, { eventId, cast: roles }] of Object.entries(life.story.pending)) {
    if (!events.has(eventId)) broken(`the follow-up ${eventId} is not in the catalogue`)
    if (!due.has(key)) broken(`the follow-up ${key} is not on the agenda`)
    cast(`the follow-up ${eventId}`, roles)
  }
  for (const { id, cast: roles } of life.diary.entries) cast(`the diary's ${id}`, roles)
  for (const [key] of idRows(life.story.seen))
    if (!known.eventKeys.has(key)) broken(`the seen event with key ${key} is not in the catalogue`)
}

const checkEducation: Check = ({ life, known }, broken) => {
  const { current, applications, activities } = life.education
  for (const school of [...(current === null ? [] : [current.school]), ...applications.map((one) => one.school)])
    if (!known.schools.has(school)) broken(`the school ${school} is not in the catalogue`)
  for (const major of [current?.major, ...applications.map((one) => one.major)])
    if (typeof major === 'string' && !known.majors.has(major)) broken(`the major ${major} is not in the catalogue`)
  if (typeof current?.minor === 'string' && !known.minors.has(current.minor))
    broken(`the minor ${current.minor} is not in the catalogue`)
  for (const { id } of activities)
    if (!known.extracurriculars.has(id)) broken(`the activity ${id} is not in the catalogue`)
}

const checkWorkMoneyAndBody: Check = ({ life, known }, broken) => {
  const { job, applications } = life.work
  for (const place of [...(job === null ? [] : [{ job: job.id, rung: job.rung }]), ...applications]) {
    const ladder = known.jobs.get(place.job)
    if (ladder?.rungs[place.rung] === undefined)
      broken(`the job ${place.job}, rung ${place.rung}, is not in the catalogue`)
  }
  const { home, items } = life.finances
  if (!livesWithOthers(life) && !known.homes.has(home)) broken(`the home ${home} is not in the catalogue`)
  for (const { id } of items) if (!known.items.has(id)) broken(`the thing ${id} is not in the catalogue`)
  for (const { id } of life.body.illnesses)
    if (!known.healthConditions.has(id)) broken(`the illness ${id} is not in the catalogue`)
  for (const { id } of life.body.habits) if (!known.habits.has(id)) broken(`the habit ${id} is not in the catalogue`)
}

/** An agenda key about a person ends in that person's id: `:p3`. No person's next day is missed. */
const checkPeople: Check = ({ life, people }, broken) => {
  const due =
    life.agenda.find(({ kind, key }) => kind === 'people' && key === 'next')?.minute ?? Number.POSITIVE_INFINITY
  const planned = life.status === 'playing' && !life.agenda.some(({ kind }) => kind === 'joining')
  for (const { id, diedDay, nextDay } of planned ? life.people : [])
    if (diedDay === null && minuteOfEpochDay(life, nextDay + 1) <= due)
      broken(`the next day of ${id} is not on the agenda`)
  for (const { kind, key } of life.agenda) {
    const id = /(?:^|:)(p[1-9][0-9]*)$/.exec(key)?.[1]
    if (id !== undefined && !people.has(id))
      broken(`the agenda key ${key} of ${kind} names a person who is not in the life`)
  }
  for (const { id, person } of life.conversations.list)
    if (!people.has(person)) broken(`the conversation ${id} is with ${person}, who is not in the life`)
  for (const { person: id } of life.conversations.modifiers)
    if (!people.has(id)) broken(`a way of writing belongs to ${id}, who is not in the life`)
  const { expecting } = life.love
  if (expecting !== null && expecting.parent !== 'self' && expecting.way === 'birth' && !people.has(expecting.parent))
    broken(`a child is expected with ${expecting.parent}, who is not in the life`)
}
