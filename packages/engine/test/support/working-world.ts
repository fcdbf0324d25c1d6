import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import type { HomeDefinition } from '../../src/catalogue/home.ts'
import type { ItemDefinition } from '../../src/catalogue/item.ts'
import type { JobDefinition } from '../../src/catalogue/job.ts'
import { type Turn, turnOf } from '../../src/core/turn.ts'
import type { OneLife } from './one-life.ts'

export const baking: JobDefinition = {
  id: 'baking',
  title: 'baking',
  about: 'Early.',
  fromHour: 4,
  toHour: 12,
  partTime: true,
  openings: 0.7,
  layoffs: 1,
  rungs: [
    { id: 'helper', title: 'helper', weeklyCents: 60_000, hours: 40 },
    { id: 'baker', title: 'baker', weeklyCents: 90_000, hours: 40, requires: { experienceYears: 2 } },
  ],
}

export const nursing: JobDefinition = {
  ...baking,
  id: 'nursing',
  title: 'nursing',
  partTime: false,
  rungs: [
    { id: 'nurse', title: 'nurse', weeklyCents: 150_000, hours: 40, requires: { education: { licence: 'nurse' } } },
    { id: 'matron', title: 'matron', weeklyCents: 210_000, hours: 44, requires: { education: { level: 'master' } } },
  ],
}

export const room: HomeDefinition = {
  id: 'room',
  name: 'a room',
  about: 'Small.',
  weeklyCents: 15_000,
  beds: 1,
  comfort: -1,
}
export const house: HomeDefinition = {
  id: 'house',
  name: 'a house',
  about: 'Red.',
  weeklyCents: 10_000,
  priceCents: 20_000_000,
  beds: 5,
  comfort: 3,
}

const tea: ItemDefinition = {
  id: 'tea',
  name: 'a pot of tea',
  about: 'Hot.',
  category: 'food',
  priceCents: 400,
  kind: 'use',
  effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
}
export const lamp: ItemDefinition = {
  id: 'lamp',
  name: 'a lamp',
  about: 'Green.',
  category: 'home',
  priceCents: 9_000,
  kind: 'keep',
  whileOwned: { happiness: 2 },
  lastsYears: 3,
}
export const scarf: ItemDefinition = {
  id: 'scarf',
  name: 'a scarf',
  about: 'Blue.',
  category: 'gifts',
  priceCents: 4_000,
  kind: 'gift',
  affinity: 6,
}

export const workingWorld: Partial<Catalogue> = {
  jobs: [baking, nursing],
  homes: [room, house],
  items: [tea, lamp, scarf],
}

export function turnIn(one: OneLife): Turn {
  return turnOf(one.life, one.minute(), one.context)
}
