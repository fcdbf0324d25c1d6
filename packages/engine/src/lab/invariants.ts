import type { Catalogue } from '../catalogue/catalogue.ts'
import { idKey } from '../codec/compact/id-table.ts'
import { minuteAt } from '../core/clock.ts'
import { perCatalogue } from '../core/per-catalogue.ts'
import { epochDayAt } from '../core/time.ts'
import type { Life } from '../life/life.ts'
import { eventIndexOf } from '../story/event-index.ts'
import { bounds } from './invariants/bounds.ts'
import type { Check, Known } from './invariants/check.ts'
import { home } from './invariants/home.ts'
import { money } from './invariants/money.ts'
import { people } from './invariants/people.ts'
import { plain } from './invariants/plain.ts'
import { references } from './invariants/references.ts'
import { standing } from './invariants/standing.ts'

const checks: readonly Check[] = [plain, money, standing, bounds, people, home, references]

/**
 * Returns the invariants that a life breaks, a sentence each; empty for every life that the engine makes. It reads the life at
 * the minute of its clock and changes nothing. For tests and the lab: a full check costs about as much as simulating a year.
 */
export function violations(life: Life, catalogue: Catalogue): string[] {
  const minute = minuteAt(life, life.at)
  const examined = {
    life,
    catalogue,
    known: knownOf(catalogue),
    minute,
    today: epochDayAt(life, minute),
    people: new Map(life.people.map((person) => [person.id, person])),
  }
  const found: string[] = []
  for (const check of checks) check(examined, (what) => found.push(what))
  return found
}

const knownOf = perCatalogue(
  (catalogue): Known => ({
    events: eventIndexOf(catalogue).byId,
    eventKeys: new Set([...eventIndexOf(catalogue).byId.keys()].map(idKey)),
    jobs: new Map(catalogue.jobs.map((job) => [job.id, job])),
    schools: idsOf(catalogue.schools),
    majors: idsOf(catalogue.majors),
    minors: idsOf(catalogue.minors),
    extracurriculars: idsOf(catalogue.extracurriculars),
    homes: idsOf(catalogue.homes),
    rented: idsOf(catalogue.homes?.filter(({ priceCents }) => priceCents === undefined)),
    items: idsOf(catalogue.items),
    healthConditions: idsOf(catalogue.healthConditions),
    habits: idsOf(catalogue.habits),
  }),
)

function idsOf(definitions: readonly { readonly id: string }[] | undefined): ReadonlySet<string> {
  return new Set((definitions ?? []).map(({ id }) => id))
}
