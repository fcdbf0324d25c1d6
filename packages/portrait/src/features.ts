import type { AvatarShape } from '@lifegrid/contract/shapes/avatar'
import { irises } from './colours.ts'
import { type Drawn, draw } from './element.ts'
import type { Head } from './head.ts'

interface FeaturesProps {
  readonly avatar: AvatarShape
  readonly head: Head
  /** The colour of lines on the skin. */
  readonly line: string
  readonly hair: string
  /** 0 to 100: how happy the face looks. */
  readonly happiness: number
}

/** Eyes, brows, nose and mouth. */
export function features({ avatar, head, line, hair, happiness }: FeaturesProps): Drawn {
  const { cx, eyeX, eyeY, eyeR, mouthY, chubby } = head
  const smile = ((happiness - 38) / 62) * 7
  return [
    ...[-1, 1].map((side) =>
      draw(
        'g',
        {},
        draw('ellipse', { cx: cx + side * eyeX, cy: eyeY, rx: eyeR * 1.25, ry: eyeR, fill: '#fdfbf7' }),
        draw('circle', { cx: cx + side * eyeX, cy: eyeY, r: eyeR * 0.86, fill: irises[avatar.eyes] }),
        draw('circle', { cx: cx + side * eyeX, cy: eyeY, r: eyeR * 0.42, fill: '#16110e' }),
        draw('circle', { cx: cx + side * eyeX - eyeR * 0.3, cy: eyeY - eyeR * 0.32, r: eyeR * 0.2, fill: '#fff' }),
        draw(
          'g',
          { fill: 'none', strokeLinecap: 'round' },
          draw('path', {
            d: `M${cx + side * (eyeX - eyeR * 1.35)} ${eyeY - eyeR * 0.5}q${side * eyeR * 1.3}-${eyeR * 0.95} ${side * eyeR * 2.7}-0.2`,
            stroke: line,
            strokeWidth: '1.3',
          }),
          draw('path', {
            d: `M${cx + side * (eyeX - 4.5)} ${eyeY - eyeR - 4.5}q${side * 4.5}-2.6 ${side * 9.5} 0.6`,
            stroke: hair,
            strokeWidth: 2.1 - chubby * 0.8,
          }),
        ),
      ),
    ),
    draw(
      'g',
      { fill: 'none', stroke: line, strokeWidth: '1.5', strokeLinecap: 'round' },
      draw('path', { d: `M${cx + 1} ${eyeY + 4}q2.6 6-1.6 ${6.4 - chubby * 2}q-1.6 0.4-2.8-0.5`, strokeWidth: '1.2' }),
      draw('path', { d: `M${cx - 7} ${mouthY}q7 ${smile * 1.5} 14 0`, strokeWidth: '1.8' }),
    ),
  ]
}

/** Lines of age around eyes, forehead and mouth. They appear one after the other. */
export function wrinkles({ head, line }: Pick<FeaturesProps, 'head' | 'line'>): Drawn {
  const { cx, cy, rx, ry, eyeX, eyeY, mouthY, wrinkles } = head
  if (wrinkles <= 0) return undefined
  const sides = [-1, 1]
  return draw(
    'g',
    { fill: 'none', stroke: line, strokeWidth: '0.9', strokeLinecap: 'round', opacity: 0.25 + wrinkles * 0.5 },
    sides.map((side) =>
      draw(
        'g',
        {},
        draw('path', { d: `M${cx + side * (eyeX - 4)} ${eyeY + 6}q${side * 4} 2.4 ${side * 8.4}-0.6` }),
        wrinkles > 0.3
          ? draw('path', { d: `M${cx + side * 9.5} ${mouthY - 9}q${side * 2.4} 4 ${side * 1.2} 9` })
          : undefined,
        wrinkles > 0.5
          ? draw('path', {
              d: `M${cx + side * (rx - 3.4)} ${eyeY - 1.5}l${side * 2.6}-1.6m${side * -2.4} 3l${side * 2.8} 0.4`,
            })
          : undefined,
      ),
    ),
    wrinkles > 0.4 ? draw('path', { d: `M${cx - 11} ${cy - ry * 0.52}q11-3 22 0` }) : undefined,
    wrinkles > 0.7 ? draw('path', { d: `M${cx - 9} ${cy - ry * 0.4}q9-2.4 18 0` }) : undefined,
  )
}

/** The beard, by its kind. */
export function beard({
  kind,
  head,
  colour,
}: {
  readonly kind: AvatarShape['beard']
  readonly head: Head
  readonly colour: string
}): Drawn {
  const { cx, cy, rx, ry, mouthY } = head
  const moustache = `M${cx - 9} ${mouthY - 2}q4.5-5 9-2.4q4.5-2.6 9 2.4q-4.5 1.2-9-0.6q-4.5 1.8-9 0.6Z`
  const jaw =
    `M${cx - rx + 0.5} ${cy + 4}q2 ${ry} ${rx - 0.5} ${ry - 2}q${rx - 2.5} 2 ${rx - 0.5}-${ry - 2}` +
    `q-4 ${ry * 0.42}-${rx - 12} ${ry * 0.42}q-6-5-${12}-4.6q-6 0-${12} 4.6q-${rx - 12} 0-${rx - 12}-${ry * 0.42}Z`
  if (kind === undefined) return undefined
  if (kind === 'moustache') return draw('path', { d: moustache, fill: colour })
  return draw(
    'g',
    { fill: colour, opacity: kind === 'stubble' ? 0.28 : 1 },
    draw('path', { d: jaw }),
    draw('path', { d: moustache }),
  )
}

export function glasses({ head }: { readonly head: Head }): Drawn {
  const { cx, eyeX, eyeY, rx } = head
  return draw(
    'g',
    { fill: 'none', stroke: '#2b2f36', strokeWidth: '1.5' },
    draw('circle', { cx: cx - eyeX, cy: eyeY, r: '7.2' }),
    draw('circle', { cx: cx + eyeX, cy: eyeY, r: '7.2' }),
    draw('path', {
      d: `M${cx - eyeX + 7.2} ${eyeY}q${eyeX - 7.2}-3 ${2 * (eyeX - 7.2)} 0M${cx - eyeX - 7} ${eyeY - 1}L${cx - rx} ${eyeY - 3}M${cx + eyeX + 7} ${eyeY - 1}L${cx + rx} ${eyeY - 3}`,
    }),
  )
}
