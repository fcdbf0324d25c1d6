import type { AvatarShape } from '@lifegrid/contract/shapes/avatar'
import { clothes } from './clothes.ts'
import { hairColour, shade, skins } from './colours.ts'
import { draw, type Element, svgOf } from './element.ts'
import { beard, features, glasses, wrinkles } from './features.ts'
import { hairBack, hairFront } from './hair.ts'
import { headAt } from './head.ts'

/** The canvas on which a face is drawn. */
export const canvas = { width: 120, height: 140 } as const

interface Sitter {
  readonly avatar: AvatarShape
  readonly ageYears: number
  /** 0 to 100. */
  readonly happiness?: number
}

/** The portrait of a person, drawn from the settings of their face and from their age. */
export function portraitOf({ avatar, ageYears, happiness = 60 }: Sitter): readonly Element[] {
  const head = headAt(ageYears)
  const { cx, cy, rx, ry, eyeY, chubby } = head
  const skin = skins[avatar.skin]
  const line = shade(skin, 0.5)
  const hair = hairColour(avatar.hairColour, avatar.grey ?? 0)
  const back = shade(hair, 0.08)
  const ear = { cy: eyeY + 3, rx: 4, ry: 6, fill: shade(skin, 0.08) }
  const face =
    `M${cx - rx} ${cy - 4}C${cx - rx} ${cy - ry * 1.34} ${cx + rx} ${cy - ry * 1.34} ${cx + rx} ${cy - 4}` +
    `C${cx + rx} ${cy + ry * (0.72 + chubby * 0.2)} ${cx + 12} ${cy + ry} ${cx} ${cy + ry}` +
    `C${cx - 12} ${cy + ry} ${cx - rx} ${cy + ry * (0.72 + chubby * 0.2)} ${cx - rx} ${cy - 4}Z`
  const cheek = { cy: eyeY + 9, r: 5.5 }
  return draw(
    'g',
    {},
    draw('g', { fill: back, color: back }, hairBack({ style: avatar.hair, head })),
    draw('path', { d: `M${cx - 9} ${cy + ry - 8}v22q9 8 18 0v-22Z`, fill: shade(skin, 0.14) }),
    clothes({ style: avatar.clothing, head }),
    draw('ellipse', { cx: cx - rx, ...ear }),
    draw('ellipse', { cx: cx + rx, ...ear }),
    draw('path', { d: face, fill: skin }),
    draw(
      'g',
      { fill: '#d2604f', opacity: 0.1 + chubby * 0.16 },
      draw('circle', { cx: cx - rx * 0.58, ...cheek }),
      draw('circle', { cx: cx + rx * 0.58, ...cheek }),
    ),
    beard({ kind: avatar.beard, head, colour: hair }),
    features({ avatar, head, line, hair: shade(hair, 0.2), happiness }),
    wrinkles({ head, line }),
    draw('g', { fill: hair, color: hair }, hairFront({ style: avatar.hair, head })),
    avatar.glasses === true ? glasses({ head }) : undefined,
  ).children
}

/** The portrait as the content of an SVG of {@link canvas}'s size. */
export function portraitSvg(sitter: Sitter): string {
  return portraitOf(sitter).map(svgOf).join('')
}
