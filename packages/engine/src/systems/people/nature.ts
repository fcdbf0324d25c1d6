import { assert } from '@lifegrid/base/assert'
import { hash32, mix32 } from '@lifegrid/base/hash'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { phrase } from '../../core/message.ts'
import { type Dimension, dimensions, type Interest, interests, type Sex } from '../../life/vocabulary.ts'

/** Natures are below this limit of 30 bits, because V8 stores them as small integers. Larger numbers would take 16 bytes more each. */
export const natureEnd = 0x4000_0000

/**
 * A number from 0 to 1 that depends only on a person's nature and a label. The nature is one number, drawn when the person is created. Likes,
 * dislikes, temperament and career follow from it, never change, and are not stored.
 */
export function draw(nature: number, label: string): number {
  return mix32(hash32(label, nature)) / 0x1_0000_0000
}

/** An integer from `from` to `to`, both inclusive. */
export function drawBetween(nature: number, label: string, from: number, to: number): number {
  return from + Math.floor(draw(nature, label) * (to - from + 1))
}

export interface Tastes {
  readonly likes: readonly Interest[]
  readonly dislikes: readonly Interest[]
}

const tastes = new Map<number, Tastes>()
/** The size of the cache of tastes: enough for the people of about fifty lives. */
const tastesMax = 2048

/** Four interests that the person likes and two that they dislike. A pure function whose results are cached, because dates use them often. */
export function tastesOf(nature: number): Tastes {
  const known = tastes.get(nature)
  if (known !== undefined) return known
  const pool: Interest[] = [...interests]
  const picked: Interest[] = []
  for (let i = 0; i < 6; i++) picked.push(...pool.splice(Math.floor(draw(nature, `taste:${i}`) * pool.length), 1))
  const made = { likes: picked.slice(0, 4), dislikes: picked.slice(4) }
  if (tastes.size >= tastesMax) tastes.clear()
  tastes.set(nature, made)
  return made
}

/** Openness, conscientiousness, extraversion, agreeableness and neuroticism, each from 0 to 100 and usually near the middle. */
export function temperamentOf(nature: number): readonly number[] {
  return dimensions.map((name) => dimensionOf(nature, name))
}

/** One dimension of the temperament. */
export function dimensionOf(nature: number, name: Dimension): number {
  return Math.floor((draw(nature, name) + draw(nature, `${name}:2`)) * 50)
}

/** Words for the two or three dimensions that differ most from the middle. */
export function personalityOf(catalogue: Catalogue, nature: number): string[] {
  const values = temperamentOf(nature)
  const ends = dimensions.map((name, index) => {
    const value = values[index] as number
    return { end: `people.${name}-${value < 50 ? 'low' : 'high'}` as const, distance: Math.abs(value - 50), index }
  })
  ends.sort((a, b) => b.distance - a.distance || a.index - b.index)
  return ends.slice(0, 3).map(({ end }) => phrase(catalogue, end))
}

/** The occupation at an age: a child until 6, a pupil until 18, perhaps a student until 22, at work until 66. */
export function occupationAt(catalogue: Catalogue, nature: number, age: number): string {
  if (age < 6) return phrase(catalogue, 'people.child')
  if (age < careerFromAge) return phrase(catalogue, 'people.pupil')
  if (age >= 66) return phrase(catalogue, 'people.retired')
  return careerAt(catalogue, nature, age)?.title ?? phrase(catalogue, 'people.student')
}

const careerFromAge = 18
const careerAfterStudyAge = 22

/** A person's work, and its place among the jobs of the content. */
export interface Career {
  readonly title: string
  /** Whether the person studied for it. */
  readonly study: boolean
  /** The id of the job. */
  readonly ladder: string
  readonly rung: number
  /** The ages in years at which the person started to work and took this position. */
  readonly fromAge: number
  readonly rungFromAge: number
}

/** The work of a person between 18 and 66; null if they still study. */
export function careerAt({ occupations }: Catalogue, nature: number, age: number): Career | null {
  const occupation = occupations[drawBetween(nature, 'occupation', 0, occupations.length - 1)]
  assert(occupation !== undefined, 'the catalogue has occupations')
  const { title, laterTitle, study, job: ladder, rung, laterRung } = occupation
  const fromAge = study ? careerAfterStudyAge : careerFromAge
  if (age < fromAge) return null
  const rises = drawBetween(nature, 'rises', 31, 58)
  return age < rises
    ? { title, study, ladder, rung, fromAge, rungFromAge: fromAge }
    : { title: laterTitle, study, ladder, rung: laterRung, fromAge, rungFromAge: rises }
}

/** The sexes that a person loves, for a draw from 0 to 1; undefined for the other sex only. Source: Gallup, LGBT identification, 2022–23, 7.6 %. */
export function attractionFor(draw: number): 'same' | 'both' | undefined {
  if (draw < 0.03) return 'same'
  return draw < 0.076 ? 'both' : undefined
}

/** Whether someone can love a person of `other` sex. */
export function canLove(sex: Sex, loves: 'same' | 'both' | undefined, other: Sex): boolean {
  return loves === 'both' || (loves === 'same') === (sex === other)
}

/** The words for interests. */
export function interestWords(catalogue: Catalogue, interests: readonly Interest[]): string[] {
  return interests.map((interest) => phrase(catalogue, `people.interest-${interest}`))
}
