import { hash32, mix32 } from '@lifegrid/base/hash'

/**
 * Migrates schema 4 to schema 5. Earlier releases derived the genes of the player and of blood relatives from the people in the life,
 * whenever a face was shown. They are calculated in the same way once more, and stored.
 */
export function genes(data: Record<string, unknown>): Record<string, unknown> {
  const life = data as unknown as OldLife
  const people = life.people.map((person) => {
    const derived = genesOf(life, person)
    return derived === undefined ? person : { ...person, genes: encode(derived) }
  })
  return { ...data, genes: encode(genesOfPlayer(life)), people }
}

interface OldLife {
  readonly index: number
  readonly love: { readonly nature: number }
  readonly people: readonly OldPerson[]
}

interface OldPerson {
  readonly id: string
  readonly relation: string
  readonly nature: number
  readonly parent?: string
  readonly bornDay: number
  readonly metDay: number
}

type Pair = readonly [number, number]

interface Genes {
  readonly skin: number
  readonly eyes: Pair
  readonly hair: Pair
  readonly curls: Pair
  readonly greyFrom: number
  readonly thinFrom: number
  readonly glassesFrom: number
}

const parents = ['mother', 'father']
const siblings = ['sister', 'brother']
const children = ['son', 'daughter']
const kin = [
  'mother',
  'father',
  'sister',
  'brother',
  'grandmother',
  'grandfather',
  'son',
  'daughter',
  'grandson',
  'granddaughter',
  'niece',
  'nephew',
  'aunt',
  'uncle',
  'cousin',
]
const skinShares = [0.12, 0.42, 0.64, 0.78, 0.91]
const eyeShares = [0.4, 0.52, 0.68, 0.74]
const hairShares = [0.2, 0.6, 0.68, 0.76]
const bases = [600, 5, 5, 5, 5, 2, 2, 256, 256, 256]

/** The genes of a blood relative; undefined for those whose genes follow from the nature. */
function genesOf(life: OldLife, person: OldPerson): Genes | undefined {
  const { nature, relation, parent } = person
  if (siblings.includes(relation)) return genesOfSibling(life, nature)
  if (!kin.includes(relation) || parents.includes(relation)) return undefined
  const known = parent === undefined ? undefined : life.people.find(({ id }) => id === parent)
  if (children.includes(relation)) {
    if (life.index === 0 && person.metDay - person.bornDay >= 30) return undefined
    const mine = genesOfPlayer(life)
    return known === undefined ? genesLike(nature, mine) : genesOfChild(nature, mine, anyGenes(life, known))
  }
  if (known !== undefined) return genesLike(nature, anyGenes(life, known))
  const sides = life.people.filter((one) => parents.includes(one.relation))
  const side = sides[nature % Math.max(1, sides.length)]
  return genesLike(nature, side === undefined ? genesOfPlayer(life) : rootGenes(side.nature))
}

function anyGenes(life: OldLife, person: OldPerson): Genes {
  return genesOf(life, person) ?? rootGenes(person.nature)
}

function genesOfPlayer(life: OldLife): Genes {
  return genesOfSibling(life, life.love.nature)
}

function genesOfSibling({ people }: OldLife, nature: number): Genes {
  const known = people.filter(({ relation }) => parents.includes(relation))
  const [one, other] = known.map((parent) => rootGenes(parent.nature))
  if (one === undefined) return rootGenes(nature)
  return other === undefined ? genesLike(nature, one) : genesOfChild(nature, one, other)
}

function rootGenes(nature: number): Genes {
  const skin = placeIn(skinShares, draw(nature, 'skin')) + draw(nature, 'skin:2') * 0.99
  const darkest = skin >= 4 ? 0.05 : skin >= 3 ? 0.5 : 1
  const pair = (shares: readonly number[], gene: string): Pair => [
    placeIn(shares, draw(nature, `${gene}:1`) * darkest),
    placeIn(shares, draw(nature, `${gene}:2`) * darkest),
  ]
  return {
    skin,
    eyes: pair(eyeShares, 'eyes'),
    hair: pair(hairShares, 'hair'),
    curls: [draw(nature, 'curls:1') < 0.25 ? 0 : 1, draw(nature, 'curls:2') < 0.25 ? 0 : 1],
    greyFrom: 30 + 30 * draw(nature, 'grey'),
    thinFrom: 28 + 80 * draw(nature, 'thin'),
    glassesFrom: glassesFromOf(draw(nature, 'glasses')),
  }
}

function glassesFromOf(unit: number): number {
  if (unit < 0.25) return 7 + 50 * unit
  return unit < 0.8 ? 42 + 25 * (unit - 0.25) : 200
}

function genesOfChild(nature: number, mother: Genes, father: Genes): Genes {
  const pair = (gene: 'eyes' | 'hair' | 'curls'): Pair => [
    mother[gene][draw(nature, `${gene}:mother`) < 0.5 ? 0 : 1],
    father[gene][draw(nature, `${gene}:father`) < 0.5 ? 0 : 1],
  ]
  const mean = (gene: 'greyFrom' | 'thinFrom', spread: number): number =>
    (mother[gene] + father[gene]) / 2 + (draw(nature, `${gene}:own`) - 0.5) * spread
  return {
    skin: clamp((mother.skin + father.skin) / 2 + (draw(nature, 'skin:own') - 0.5) * 0.6, 0, 5.99),
    eyes: pair('eyes'),
    hair: pair('hair'),
    curls: pair('curls'),
    greyFrom: mean('greyFrom', 8),
    thinFrom: mean('thinFrom', 20),
    glassesFrom: draw(nature, 'glasses:own') < 0.5 ? mother.glassesFrom : father.glassesFrom,
  }
}

function genesLike(nature: number, relative: Genes): Genes {
  return genesOfChild(nature, relative, { ...rootGenes(nature), skin: relative.skin })
}

function encode({ skin, eyes, hair, curls, greyFrom, thinFrom, glassesFrom }: Genes): number {
  const ages = [Math.ceil(greyFrom * 2), Math.ceil(thinFrom), Math.ceil(glassesFrom)]
  const digits = [Math.floor(skin * 100), ...eyes, ...hair, ...curls, ...ages]
  return bases.reduceRight((code, base, i) => code * base + clamp(digits[i] as number, 0, base - 1), 0)
}

function draw(nature: number, label: string): number {
  return mix32(hash32(label, nature)) / 0x1_0000_0000
}

function placeIn(shares: readonly number[], unit: number): number {
  return shares.filter((share) => share <= unit).length
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
