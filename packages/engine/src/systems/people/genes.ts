import { clamp } from '@lifegrid/base/clamp'
import type { Life } from '../../life/life.ts'
import type { Person } from '../../life/person.ts'
import { isChild, isKin, isParent, isSibling } from '../../life/vocabulary.ts'
import { draw } from './nature.ts'

/** Two variants of a gene, one from each parent. The lower index is dominant. */
type Pair = readonly [number, number]

/** What determines a face, apart from age and sex. */
export interface Genes {
  /** From the lightest skin, 0, to the darkest, below 6. */
  readonly skin: number
  /** Indices of `eyeColours`. */
  readonly eyes: Pair
  /** Indices of `hairColours`. */
  readonly hair: Pair
  /** 0: curly, 1: straight. */
  readonly curls: Pair
  /** The age in years at which the hair begins to turn grey, and at which a man's hair gets thin. */
  readonly greyFrom: number
  readonly thinFrom: number
  /** The age in years from which they need glasses. */
  readonly glassesFrom: number
}

/** Cumulative shares of the skins, of the eye colours and of the hair colours. For darker skins see {@link rootGenes}. */
const skinShares = [0.12, 0.42, 0.64, 0.78, 0.91] as const
const eyeShares = [0.4, 0.52, 0.68, 0.74] as const
const hairShares = [0.2, 0.6, 0.68, 0.76] as const
/** From these skins on, eyes and hair are nearly always dark. */
const duskySkin = 3
const darkSkin = 4

const roots = new Map<number, Genes>()
/** The size of the cache: enough for the people of about thirty lives. */
const rootsMax = 2048

/** The genes of someone whose parents are unknown. They follow from the nature alone, so they are not stored. */
export function rootGenes(nature: number): Genes {
  const known = roots.get(nature)
  if (known !== undefined) return known
  const skin = placeIn(skinShares, draw(nature, 'skin')) + draw(nature, 'skin:2') * 0.99
  const darkest = skin >= darkSkin ? 0.05 : skin >= duskySkin ? 0.5 : 1
  const pair = (shares: readonly number[], gene: string): Pair => [
    placeIn(shares, draw(nature, `${gene}:1`) * darkest),
    placeIn(shares, draw(nature, `${gene}:2`) * darkest),
  ]
  const made = {
    skin,
    eyes: pair(eyeShares, 'eyes'),
    hair: pair(hairShares, 'hair'),
    curls: [draw(nature, 'curls:1') < 0.25 ? 0 : 1, draw(nature, 'curls:2') < 0.25 ? 0 : 1] as const,
    greyFrom: 30 + 30 * draw(nature, 'grey'),
    thinFrom: 28 + 80 * draw(nature, 'thin'),
    glassesFrom: glassesFromOf(draw(nature, 'glasses')),
  }
  if (roots.size >= rootsMax) roots.clear()
  roots.set(nature, made)
  return made
}

/** A quarter needs glasses from school on, most others from about 45, and some never do. */
function glassesFromOf(unit: number): number {
  if (unit < 0.25) return 7 + 50 * unit
  return unit < 0.8 ? 42 + 25 * (unit - 0.25) : 200
}

/** The genes of a child: of each pair one variant from each parent, and of figures the mean with a small difference. */
export function genesOfChild(nature: number, mother: Genes, father: Genes): Genes {
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

/** The genes of someone of whom one relative is known: a child, parent or cousin. Half of the variants and the skin are the relative's. */
function genesLike(nature: number, relative: Genes): Genes {
  return genesOfChild(nature, relative, { ...rootGenes(nature), skin: relative.skin })
}

/** The player's genes, from those of the parents. */
export function genesOfPlayer(life: Life): Genes {
  return genesOfSibling(life, life.love.nature)
}

function genesOfSibling({ people }: Life, nature: number): Genes {
  const parents = people.filter(({ relation }) => isParent(relation))
  const [one, other] = parents.map((parent) => rootGenes(parent.nature))
  if (one === undefined) return rootGenes(nature)
  return other === undefined ? genesLike(nature, one) : genesOfChild(nature, one, other)
}

/** A person's genes. Relatives by blood share some with each other, as far as the life knows how they are related. */
export function genesOf(life: Life, person: Person): Genes {
  const { nature, relation, parent } = person
  if (isSibling(relation)) return genesOfSibling(life, nature)
  if (!isKin(relation) || isParent(relation)) return rootGenes(nature)
  const known = parent === undefined ? undefined : life.people.find(({ id }) => id === parent)
  if (isChild(relation)) {
    if (isAdopted(life, person)) return rootGenes(nature)
    const mine = genesOfPlayer(life)
    return known === undefined ? genesLike(nature, mine) : genesOfChild(nature, mine, genesOf(life, known))
  }
  if (known !== undefined) return genesLike(nature, genesOf(life, known))
  // Grandparents, aunts, uncles and cousins: of the mother's or of the father's side.
  const sides = life.people.filter((one) => isParent(one.relation))
  const side = sides[nature % Math.max(1, sides.length)]
  return genesLike(nature, side === undefined ? genesOfPlayer(life) : rootGenes(side.nature))
}

/** Adopted children come at an age of one to forty months. An heir's own children are also met later, so only first lives count. */
function isAdopted({ index }: Life, { bornDay, metDay }: Person): boolean {
  return index === 0 && metDay - bornDay >= 30
}

/** The number of shares that are not above `unit`. */
function placeIn(shares: readonly number[], unit: number): number {
  return shares.filter((share) => share <= unit).length
}
