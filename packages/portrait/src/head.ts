/** The form of a head on a canvas of 120 by 140. */
export interface Head {
  readonly cx: number
  readonly cy: number
  readonly rx: number
  readonly ry: number
  /** The line of the eyes. Children have it lower than adults. */
  readonly eyeY: number
  /** The distance of an eye from the middle. */
  readonly eyeX: number
  readonly eyeR: number
  /** The line of the mouth. */
  readonly mouthY: number
  /** How far old age has drawn the face, 0 to 1. */
  readonly wrinkles: number
  /** The roundness of the cheeks, 0 to 1. */
  readonly chubby: number
  /** Half the width of the shoulders. */
  readonly shoulders: number
}

/** The form at an age in years. Between the ages of the table it changes steadily. */
export function headAt(age: number): Head {
  const grown = between(age, 0, 18)
  const old = between(age, 45, 85)
  const ry = 29 + 4 * grown
  const cy = 66 - 4 * grown
  return {
    cx: 60,
    cy,
    rx: 28 - 3.5 * grown,
    ry,
    eyeY: cy + ry * (0.2 - 0.2 * grown),
    eyeX: 11.5 - 1.5 * grown,
    eyeR: 4.2 - 1 * grown,
    mouthY: cy + ry * (0.62 - 0.04 * grown),
    wrinkles: old,
    chubby: 1 - grown,
    shoulders: 24 + 16 * grown - 3 * old,
  }
}

/** Where x is between two numbers: 0 at the first and before it, 1 at the second and after it. */
function between(x: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (x - from) / (to - from)))
}
