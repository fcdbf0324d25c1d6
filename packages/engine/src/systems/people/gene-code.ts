import { assert } from '@lifegrid/base/assert'
import { clamp } from '@lifegrid/base/clamp'

/** Two variants of a gene, one from each parent. The lower index is dominant. */
export type Pair = readonly [number, number]

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

/**
 * The digits of a code, the last one first, with the number of values of each. Ages are whole years, and for grey hair half years. A face is
 * shown for ages in whole years, and its hair turns grey in steps of two and a half years, so it is the same as from the exact figures.
 */
const bases = [600, 5, 5, 5, 5, 2, 2, 256, 256, 256] as const

type Digits<Bases> = { readonly [I in keyof Bases]: number }

/** The codes are below this number, which a double holds exactly. */
export const geneCodesEnd = bases.reduce((product, base) => product * base, 1)

/** Genes as one whole number, as a life stores them. A person has a dozen fields, and an object for the genes would double their memory. */
export function encodeGenes({ skin, eyes, hair, curls, greyFrom, thinFrom, glassesFrom }: Genes): number {
  const digits = [
    Math.floor(skin * 100),
    ...[...eyes, ...hair, ...curls],
    Math.ceil(greyFrom * 2),
    Math.ceil(thinFrom),
    Math.ceil(glassesFrom),
  ]
  return bases.reduceRight((code, base, i) => code * base + clamp(digits[i] as number, 0, base - 1), 0)
}

/** The genes of a code from {@link encodeGenes}. */
export function decodeGenes(code: number): Genes {
  assert(Number.isInteger(code) && code >= 0 && code < geneCodesEnd, 'a code of genes is a whole number in its range')
  let rest = code
  const digits = bases.map((base) => {
    const digit = rest % base
    rest = Math.floor(rest / base)
    return digit
  })
  const [skin, eye, otherEye, hair, otherHair, curl, otherCurl, grey, thin, glasses] = digits as unknown as Digits<
    typeof bases
  >
  return {
    // The middle of what the digit stands for, so that encoding it again gives the same digit.
    skin: (skin + 0.5) / 100,
    eyes: [eye, otherEye],
    hair: [hair, otherHair],
    curls: [curl, otherCurl],
    greyFrom: grey / 2,
    thinFrom: thin,
    glassesFrom: glasses,
  }
}
