import type { Check } from './check.ts'

/** Whatever is named exists: people in the life, all else in the catalogue. */
export const references: Check = (examined, broken) => {
  stories(examined, broken)
  learning(examined, broken)
  livelihood(examined, broken)
  company(examined, broken)
}

const stories: Check = ({ life, catalogue, people }, broken) => {
  const events = new Set(catalogue.events.map(({ id }) => id))
  const cast = (where: string, roles: Readonly<Record<string, string>>): void => {
    for (const [role, id] of Object.entries(roles))
      if (!people.has(id)) broken(`${where} casts ${id} as ${role}, whom nobody knows`)
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
  for (const id of Object.keys(life.story.seen))
    if (!events.has(id)) broken(`the event ${id} was seen and is not in the catalogue`)
}

const learning: Check = ({ life, catalogue }, broken) => {
  const { current, applications, activities } = life.education
  const schools = idsOf(catalogue.schools)
  const majors = idsOf(catalogue.majors)
  for (const school of [...(current === null ? [] : [current.school]), ...applications.map((one) => one.school)])
    if (!schools.has(school)) broken(`the school ${school} is not in the catalogue`)
  for (const major of [current?.major, ...applications.map((one) => one.major)])
    if (typeof major === 'string' && !majors.has(major)) broken(`the major ${major} is not in the catalogue`)
  if (typeof current?.minor === 'string' && !idsOf(catalogue.minors).has(current.minor))
    broken(`the minor ${current.minor} is not in the catalogue`)
  const extracurriculars = idsOf(catalogue.extracurriculars)
  for (const { id } of activities) if (!extracurriculars.has(id)) broken(`the activity ${id} is not in the catalogue`)
}

const livelihood: Check = ({ life, catalogue }, broken) => {
  const { job, applications } = life.work
  for (const place of [...(job === null ? [] : [{ job: job.id, rung: job.rung }]), ...applications]) {
    const ladder = catalogue.jobs.find(({ id }) => id === place.job)
    if (ladder?.rungs[place.rung] === undefined)
      broken(`the job ${place.job}, rung ${place.rung}, is not in the catalogue`)
  }
  const { home, items } = life.finances
  if (home !== 'parents' && !idsOf(catalogue.homes).has(home)) broken(`the home ${home} is not in the catalogue`)
  for (const { id } of items) if (!idsOf(catalogue.items).has(id)) broken(`the thing ${id} is not in the catalogue`)
  const conditions = idsOf(catalogue.healthConditions)
  for (const { id } of life.body.illnesses) if (!conditions.has(id)) broken(`the illness ${id} is not in the catalogue`)
  const habits = idsOf(catalogue.habits)
  for (const { id } of life.body.habits) if (!habits.has(id)) broken(`the habit ${id} is not in the catalogue`)
}

/** Agenda keys end in the person whom they are about, where they are about one: `next:p3`. */
const company: Check = ({ life, people }, broken) => {
  for (const { kind, key } of life.agenda) {
    const id = /(?:^|:)(p[1-9][0-9]*)$/.exec(key)?.[1]
    if (id !== undefined && !people.has(id)) broken(`${kind} has ${key} due, whom nobody knows`)
  }
  for (const { id, person } of life.conversations.list)
    if (!people.has(person)) broken(`the conversation ${id} is with ${person}, whom nobody knows`)
  for (const id of Object.keys(life.conversations.modifiers))
    if (!people.has(id)) broken(`${id} writes in a way, and nobody knows them`)
  const { expecting } = life.love
  if (expecting !== null && expecting.parent !== 'self' && expecting.way === 'birth' && !people.has(expecting.parent))
    broken(`a child is expected with ${expecting.parent}, whom nobody knows`)
}

function idsOf(definitions: readonly { readonly id: string }[] | undefined): ReadonlySet<string> {
  return new Set((definitions ?? []).map(({ id }) => id))
}
