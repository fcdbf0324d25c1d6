import { clamp } from '@lifegrid/base/clamp'
import type { Life } from '../../life/life.ts'
import type { Person } from '../../life/person.ts'
import { isChild, isKin, isParent, isSibling } from '../../life/vocabulary.ts'
import { decodeGenes, encodeGenes, type Genes, type Pair } from './gene-code.ts'
import { draw } from './nature.ts'

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

/** The player's genes. */
export function genesOfPlayer(life: Life): Genes {
  return decodeGenes(life.genes)
}

/** A person's genes: those that were stored when the person came into the life, else those that follow from the nature. */
export function genesOf({ nature, genes }: Person): Genes {
  return genes === undefined ? rootGenes(nature) : decodeGenes(genes)
}

/** The code of the genes of somebody of this nature whose parents are the life's, as far as it knows them. */
export function inheritedGenes({ people }: Life, nature: number): number {
  const [one, other] = people.filter(({ relation }) => isParent(relation)).map(genesOf)
  if (one === undefined) return encodeGenes(rootGenes(nature))
  return encodeGenes(other === undefined ? genesLike(nature, one) : genesOfChild(nature, one, other))
}

/**
 * The code of the genes of a blood relative who comes into the life; undefined for anyone else. Relatives share some genes with each other, as
 * far as the life knows how they are related. The genes are stored, because who is in the life changes.
 */
export function genesOfRelative(life: Life, { nature, relation, parent }: Person): number | undefined {
  if (!isKin(relation)) return undefined
  const mine = genesOfPlayer(life)
  // An heir's parents may come into the life after the heir.
  if (isParent(relation)) return encodeGenes(genesLike(nature, mine))
  const parents = life.people.filter((one) => isParent(one.relation))
  if (isSibling(relation))
    return parents.length === 0 ? encodeGenes(genesLike(nature, mine)) : inheritedGenes(life, nature)
  const known = parent === undefined ? undefined : life.people.find(({ id }) => id === parent)
  if (isChild(relation))
    return encodeGenes(known === undefined ? genesLike(nature, mine) : genesOfChild(nature, mine, genesOf(known)))
  if (known !== undefined) return encodeGenes(genesLike(nature, genesOf(known)))
  // Grandparents, aunts, uncles and cousins: of the mother's or of the father's side.
  const side = parents[nature % Math.max(1, parents.length)]
  return encodeGenes(genesLike(nature, side === undefined ? mine : genesOf(side)))
}

/** The number of shares that are not above `unit`. */
function placeIn(shares: readonly number[], unit: number): number {
  return shares.filter((share) => share <= unit).length
}
