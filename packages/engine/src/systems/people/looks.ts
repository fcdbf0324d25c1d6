import { clamp } from '@lifegrid/base/clamp'
import { type AvatarShape, eyeColours, hairColours, type Pronoun, skins } from '@lifegrid/contract/shapes/avatar'
import type { Sex } from '../../life/vocabulary.ts'
import type { Genes } from './gene-code.ts'
import { draw } from './nature.ts'

type HairStyle = AvatarShape['hair']
type Clothing = AvatarShape['clothing']

/** The ages in years at which people change what they wear and how they wear their hair. */
const fashionAges = [2, 6, 13, 18, 30, 45, 65] as const

const girlsHair: readonly HairStyle[] = ['short', 'bob', 'ponytail', 'braids', 'long']
const boysHair: readonly HairStyle[] = ['short', 'cropped', 'short', 'side-parting']
const womensHair: readonly HairStyle[] = ['bob', 'long', 'ponytail', 'bun', 'short', 'long']
const mensHair: readonly HairStyle[] = ['short', 'cropped', 'side-parting', 'short', 'long']

const childrensClothes: readonly Clothing[] = ['dungarees', 't-shirt', 'jumper', 'hoodie']
const teenagersClothes: readonly Clothing[] = ['t-shirt', 'hoodie', 'jumper', 'jacket', 'shirt']
const womensClothes: readonly Clothing[] = ['blouse', 'dress', 'jumper', 't-shirt', 'jacket', 'shirt', 'cardigan']
const mensClothes: readonly Clothing[] = ['shirt', 'jumper', 't-shirt', 'jacket', 'hoodie', 'shirt']
const oldClothes: readonly Clothing[] = ['cardigan', 'jumper', 'shirt', 'cardigan', 'jacket']

/** A man's hair is gone this many years after it has begun to get thin. */
const baldAfterYears = 14
/** Percent of the hair that turns grey in a year. */
const greyPerYear = 4

/** The face of someone at an age. It follows from the genes, and what is a matter of taste from the nature. */
export function avatarAt(genes: Genes, nature: number, sex: Sex, ageYears: number): AvatarShape {
  const band = fashionAges.filter((age) => age <= ageYears).length
  const hair = hairAt(genes, nature, sex, ageYears, band)
  const grey = hair === 'bald' ? 0 : clamp(Math.floor(((ageYears - genes.greyFrom) * greyPerYear) / 10) * 10, 0, 100)
  const beard = sex === 'male' && ageYears >= 18 ? beardOf(draw(nature, `beard:${band}`)) : undefined
  return {
    skin: skins[Math.floor(genes.skin)] as AvatarShape['skin'],
    eyes: eyeColours[Math.min(...genes.eyes)] as AvatarShape['eyes'],
    hair,
    hairColour: hairColours[Math.min(...genes.hair)] as AvatarShape['hairColour'],
    ...(grey > 0 ? { grey } : {}),
    ...(beard === undefined ? {} : { beard }),
    ...(ageYears >= genes.glassesFrom ? { glasses: true as const } : {}),
    clothing: clothingAt(nature, sex, ageYears, band),
  }
}

export function pronounOf(sex: Sex): Pronoun {
  return sex === 'female' ? 'she' : 'he'
}

function hairAt({ curls, thinFrom }: Genes, nature: number, sex: Sex, ageYears: number, band: number): HairStyle {
  if (ageYears < 1) return 'fluff'
  if (sex === 'male' && ageYears >= thinFrom) return ageYears >= thinFrom + baldAfterYears ? 'bald' : 'thinning'
  if (Math.min(...curls) === 0) return 'curls'
  if (ageYears < 13) return oneOf(sex === 'female' ? girlsHair : boysHair, draw(nature, `style:${band}`))
  return oneOf(sex === 'female' ? womensHair : mensHair, draw(nature, `style:${band}`))
}

function clothingAt(nature: number, sex: Sex, ageYears: number, band: number): Clothing {
  if (ageYears < 2) return 'romper'
  const taste = draw(nature, `clothing:${band}`)
  if (ageYears < 13) return oneOf(childrensClothes, taste)
  if (ageYears < 18) return oneOf(teenagersClothes, taste)
  if (ageYears >= 65) return oneOf(oldClothes, taste)
  return oneOf(sex === 'female' ? womensClothes : mensClothes, taste)
}

function beardOf(unit: number): AvatarShape['beard'] {
  if (unit < 0.55) return undefined
  if (unit < 0.75) return 'stubble'
  return unit < 0.85 ? 'moustache' : 'full'
}

function oneOf<Value>(values: readonly Value[], unit: number): Value {
  return values[Math.floor(unit * values.length)] as Value
}
