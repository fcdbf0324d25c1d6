import { ageAt, dayOf, epochDayAt } from '../../core/time.ts'
import { roll, rollBetween, type Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import type { Sex } from '../../life/vocabulary.ts'
import { freeName } from '../people/names.ts'
import { natureEnd } from '../people/nature.ts'
import { compatibility } from './compatibility.ts'
import { recentlyAlone } from './decent-time.ts'
import { romanceFromAge } from './romance-rules.ts'

/** Someone whom the app shows. A candidate becomes a person of the life only after a match. */
export interface Candidate {
  /** 's' + day of the life + '-' + number of the day + '-' + 'f' or 'm'. */
  readonly id: string
  readonly firstname: string
  readonly lastname: string
  readonly sex: Sex
  readonly loves: 'same' | 'both' | undefined
  readonly nature: number
  readonly bornDay: number
  readonly ageYears: number
  readonly compatibility: number
}

/**
 * The n-th candidate of the present day. It depends only on the life, the day and the number, so candidates need not be stored. Candidates
 * are of age and attracted to the player's sex. Neither is younger than half the other's age plus seven, and most are about as old as the
 * player.
 */
export function candidateOf(turn: Turn, n: number, sex: Sex): Candidate {
  const { life, minute } = turn
  const day = dayOf(minute)
  const id = `s${day}-${n}-${sex === 'female' ? 'f' : 'm'}`
  const draw = (label: string): number => roll(turn, 'dating', `${id}:${label}`)
  const mine = ageAt(life, minute)
  const youngest = Math.max(romanceFromAge, Math.floor(mine / 2) + 7, mine - 10)
  const oldest = Math.max(youngest, Math.min((mine - 7) * 2, mine + 10))
  // The sum of two draws peaks in the middle.
  const ageYears = youngest + Math.floor(((draw('age') + draw('age:2')) / 2) * (oldest - youngest + 1))
  const names = turn.catalogue.names
  const pick = (pool: readonly string[], label: string): string => pool[Math.floor(draw(label) * pool.length)] ?? ''
  const nature = Math.floor(draw('nature') * natureEnd)
  return {
    id,
    firstname: freeName(life, names[sex], draw('firstname'), life.firstname),
    lastname: pick(names.last, 'lastname'),
    sex,
    loves: draw('loves') < 0.06 ? 'both' : sex === life.sex ? 'same' : undefined,
    nature,
    bornDay: epochDayAt(life, minute) - Math.ceil(ageYears * 365.25) - rollBetween(turn, 'dating', `${id}:day`, 0, 360),
    ageYears,
    compatibility: compatibility({ nature: life.love.nature, ageYears: mine }, { nature, ageYears }),
  }
}

/** The number and sex of a candidate who was shown today and not answered yet; undefined for any other id. */
export function shownToday(life: Life, minute: number, id: string): { n: number; sex: Sex } | undefined {
  const parts = /^s(\d{1,6})-(\d{1,3})-([fm])$/.exec(id)
  if (parts === null) return undefined
  const [day, n] = [Number(parts[1]), Number(parts[2])]
  const { swiped, answered } = life.love
  if (day !== dayOf(minute) || swiped.day !== day || n < 1 || n > swiped.count || answered.includes(n)) return undefined
  return { n, sex: parts[3] === 'f' ? 'female' : 'male' }
}

/** Whose last relationship ended only lately says so in the profile, and fewer want to be the next. A game design choice. */
const recentShare = 0.4

/**
 * The probability that the candidate answers a yes with a yes: from 0.15 up to 0.75 for the most compatible; less for a decent time after the end
 * of another relationship.
 */
export function matchChance(candidate: Candidate, life: Life, minute: number): number {
  const chance = 0.15 + 0.6 * (candidate.compatibility / 100)
  return recentlyAlone(life, minute) === undefined ? chance : chance * recentShare
}
