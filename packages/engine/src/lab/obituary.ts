import type { Catalogue } from '../catalogue/catalogue.ts'
import { recordOf } from '../codec/compact/tally.ts'
import { civilOfDay, longDate } from '../core/calendar.ts'
import { dollars } from '../core/money.ts'
import { ageAt, epochDayAt } from '../core/time.ts'
import type { Life } from '../life/life.ts'
import type { Bond } from '../life/love.ts'
import { memoriesOf, type Person } from '../life/person.ts'
import type { Relation } from '../life/vocabulary.ts'
import { childrenOf } from '../systems/love/relationships.ts'
import { netWorthAt } from '../systems/money/accounts.ts'

interface Writing {
  readonly life: Life
  readonly catalogue: Catalogue
  readonly marriages: readonly Marriage[]
  readonly minute: number
  /** The pronoun: She or He. */
  readonly they: string
  readonly their: string
}

/** A marriage of the life, present or past, and the spouse's name. The life itself drops the oldest of many relationships. */
export interface Marriage {
  readonly name: string
  readonly bond: Bond
}

/** The most names in a list. */
const namedMax = 8

/** Writes the obituary of a life, or a summary of a life in progress: a few paragraphs, each from the life's state. */
export function obituaryOf(life: Life, minute: number, catalogue: Catalogue, marriages: readonly Marriage[]): string[] {
  const woman = life.sex === 'female'
  const writing: Writing = {
    life,
    catalogue,
    marriages,
    minute: life.ended?.minute ?? minute,
    they: woman ? 'She' : 'He',
    their: woman ? 'her' : 'his',
  }
  return [opening, learning, working, loving, leaving]
    .map((paragraph) => paragraph(writing))
    .filter((text) => text !== '')
}

function opening({ life, minute }: Writing): string {
  const name = `${life.firstname} ${life.lastname}`
  const born = longDate(life.birthDay)
  if (life.ended === null)
    return `${name}, born on ${born}, is ${ageAt(life, minute) === 0 ? 'in the first year' : ageAt(life, minute)}.`
  const { ageYears, cause } = life.ended
  const age = ageYears === 0 ? 'before the first birthday' : `at ${ageYears}`
  const how = cause.includes('accident') ? `in ${cause}` : `of ${cause}`
  return `${name}, born on ${born}, died on ${longDate(epochDayAt(life, minute))}, ${age}, ${how}.`
}

function learning({ life, catalogue, they }: Writing): string {
  const graduated = life.education.records.filter(({ outcome }) => outcome === 'graduated')
  const last = graduated[graduated.length - 1]
  if (last === undefined || last.educationLevel === 'elementary') return ''
  const school = catalogue.schools?.find(({ id }) => id === last.location)?.name ?? last.location
  const major = catalogue.majors?.find(({ id }) => id === last.major)?.name
  const what = major === undefined || last.major === 'undeclared' ? '' : `, in ${major.toLowerCase()}`
  return `${they} graduated from ${school} in ${civilOfDay(last.dateEnded).year}${what}.`
}

function working({ life, catalogue, they, minute }: Writing): string {
  const { work } = life
  if (work.employers === 0) return ''
  const weeks = recordOf(work.experience)
  if (work.job !== null)
    weeks[work.job.id] = (weeks[work.job.id] ?? 0) + Math.floor((minute - work.job.sinceMinute) / 10_080)
  const [ladder, longest] = Object.entries(weeks).sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  const trade = catalogue.jobs.find(({ id }) => id === ladder)?.title ?? ladder
  const years = Math.round(longest / 52.18)
  const employers = work.employers === 1 ? 'one employer' : `${work.employers} employers`
  const most = years < 1 ? '' : `, ${years === 1 ? 'a year' : `${years} years`} of it in ${trade}`
  const now = work.job === null ? (work.retired ? ', then retired' : '') : `, at last as ${work.job.title}`
  return `${they} worked for ${employers}${most}${now}.`
}

function loving({ life, they, their, marriages }: Writing): string {
  const said: string[] = []
  for (const [index, { bond, name }] of marriages.entries()) {
    if (bond.marriedMinute === null) continue
    const year = civilOfDay(epochDayAt(life, bond.marriedMinute)).year
    const isSame = (one: Marriage): boolean => one.bond.personId === bond.personId
    const again = marriages.slice(0, index).some(isSame) ? ' again' : ''
    const reunion = marriages.slice(index + 1).some(isSame) ? '' : reunionText(life, bond)
    said.push(`${they} married ${name}${again} in ${year}${endText(life, bond)}${reunion}.`)
  }
  const children = childrenOf(life, true)
  if (children.length > 0)
    said.push(`${upper(their)} ${children.length === 1 ? 'child is' : 'children are'} ${list(children)}.`)
  return said.join(' ')
}

function endText(life: Life, { status, endedMinute }: Bond): string {
  if (endedMinute === null) return ''
  const { year } = civilOfDay(epochDayAt(life, endedMinute))
  return status === 'widowed' ? `, and was left alone in ${year}` : `; they were divorced in ${year}`
}

/** Text about a divorced couple that came together again without another wedding. */
function reunionText(life: Life, { personId, status, endedMinute }: Bond): string {
  if (status !== 'divorced' || endedMinute === null) return ''
  const { bond, past } = life.love
  const again = [...past, bond].find((one) => one?.personId === personId && one.sinceMinute > endedMinute)
  if (again === undefined || again === null) return ''
  return `, and found each other again in ${civilOfDay(epochDayAt(life, again.sinceMinute)).year}`
}

function leaving({ life, minute, their, they }: Writing): string {
  const worth = life.ended === null ? netWorthAt(life, minute) : Math.max(0, netWorthAt(life, minute))
  const alive = life.people.filter(({ diedDay }) => diedDay === null)
  const kin = alive.filter((person) => rankOf(person) >= 0).sort((a, b) => rankOf(a) - rankOf(b))
  const said: string[] = []
  if (life.ended === null) said.push(`${they} ${worth < 0 ? `owes ${dollars(-worth)}` : `owns ${dollars(worth)}`}.`)
  else if (kin.length > 0) said.push(`${they} leaves ${list(kin)}.`)
  const remembering = alive.filter((person) => memoriesOf(person).length > 0).sort((a, b) => b.affinity - a.affinity)[0]
  const memory = remembering === undefined ? undefined : memoriesOf(remembering).at(-1)
  if (remembering !== undefined && memory !== undefined)
    said.push(`${upper(their)} ${wordFor(remembering)} ${remembering.firstname} still speaks of ${memory.as}.`)
  if (life.ended !== null) said.push(life.ended.epitaph)
  return said.join(' ')
}

function wordFor({ relation, sex }: Person): string {
  if (relation === 'spouse') return sex === 'female' ? 'wife' : 'husband'
  if (relation === 'neighbour') return 'neighbor'
  return relation === 'ex' ? 'old love' : relation
}

/** Survivors in the order in which they are named; within a row, in the order in which they came into the life. */
const survivors: readonly (readonly Relation[])[] = [
  ['spouse', 'partner'],
  ['son', 'daughter'],
  ['grandson', 'granddaughter'],
  ['mother', 'father'],
  ['sister', 'brother'],
]

function rankOf({ relation }: Person): number {
  return survivors.findIndex((row) => row.includes(relation))
}

function list(people: readonly Person[]): string {
  const named = people.slice(0, namedMax).map(({ firstname }) => firstname)
  const more = people.length - named.length
  const last = more > 0 ? `${more} more` : (named.pop() ?? '')
  return named.length === 0 ? last : `${named.join(', ')} and ${last}`
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
