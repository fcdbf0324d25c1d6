import type { Head } from './head.ts'

/** How far the cap of hair reaches. */
interface Cap {
  /** The hairline above the middle of the head, as a part of its half height. */
  readonly line: number
  /** How thick the hair is, in units of the canvas. */
  readonly thick: number
  /** Where the parting is, in units beside the middle. */
  readonly part?: number
  /** How far down it goes at the temples, as a part of the half height; negative is below the middle. */
  readonly temple?: number
}

/** The outline of the hair on top of a head. */
export function capPath({ cx, cy, rx, ry }: Head, { line, thick, part = 0, temple = 0.08 }: Cap): string {
  const [left, right] = [cx - rx - thick * 0.7, cx + rx + thick * 0.7]
  const side = cy - ry * temple
  const crown = peakControl(side, cy - ry - thick)
  const hairline = cy - ry * line
  const over = `M${left} ${side}C${left - 1} ${crown} ${right + 1} ${crown} ${right} ${side}`
  return `${over}Q${right - 3} ${hairline + 2} ${cx + part} ${hairline}Q${left + 3} ${hairline + 2} ${left} ${side}Z`
}

/** The outline of hair that hangs behind the head, down to `end`. */
export function fallPath({ cx, cy, rx, ry }: Head, end: number, wide: number): string {
  const [left, right] = [cx - rx - wide, cx + rx + wide]
  const crown = peakControl(cy, cy - ry - 5)
  return (
    `M${left} ${cy}C${left} ${crown} ${right} ${crown} ${right} ${cy}` +
    `L${right + 1} ${end - 6}Q${right - 2} ${end} ${cx + 10} ${end}L${cx - 10} ${end}Q${left + 2} ${end} ${left - 1} ${end - 6}Z`
  )
}

/** A lock of hair: centre and radius. */
type Lock = readonly [number, number, number]

/** Locks of curly hair around the head. */
export function curls(head: Head): readonly Lock[] {
  return locksAt(head, 1, [200, 225, 250, 270, 290, 315, 340, 180, 0], 8.5)
}

/** Locks of curly hair along the forehead. */
export function foreheadCurls(head: Head): readonly Lock[] {
  return locksAt(head, 0.8, [205, 228, 250, 272, 294, 315, 335], 6)
}

/** @param part how far from the middle of the head, in parts of its size. */
function locksAt({ cx, cy, rx, ry }: Head, part: number, places: readonly number[], radius: number): Lock[] {
  return places.map((degrees, n) => {
    const angle = (degrees * Math.PI) / 180
    return [
      cx + Math.cos(angle) * (rx + 1) * part,
      cy - 4 + Math.sin(angle) * (ry + 1) * part,
      radius + (n % 3),
    ] as const
  })
}

/** The y of both control points of a cubic curve that starts and ends at `side` and reaches `peak`. */
function peakControl(side: number, peak: number): number {
  return (peak - side * 0.25) / 0.75
}
