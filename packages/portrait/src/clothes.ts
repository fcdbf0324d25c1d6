import type { AvatarShape } from '@lifegrid/contract/shapes/avatar'
import { cloths, shade } from './colours.ts'
import { type Drawn, draw } from './element.ts'
import type { Head } from './head.ts'

type Style = AvatarShape['clothing']

/** What is on top of the shoulders: collars, straps, a hood. */
const details: Partial<Record<Style, (cx: number) => Drawn>> = {
  romper: (cx) => draw('circle', { cx, cy: '124', r: '2' }),
  dungarees: (cx) => draw('path', { d: `M${cx - 17} 108v32M${cx + 17} 108v32M${cx - 17} 126h34` }),
  hoodie: (cx) => draw('path', { d: `M${cx - 20} 112q20 20 40 0M${cx - 5} 122v12M${cx + 5} 122v12` }),
  jumper: (cx) => draw('path', { d: `M${cx - 12} 107q12 12 24 0M${cx - 13} 111q13 12 26 0` }),
  shirt: (cx) => draw('path', { d: `M${cx - 11} 105l11 14l11-14M${cx} 119v21` }),
  blouse: (cx) => draw('path', { d: `M${cx - 12} 105q4 14 12 16q8-2 12-16M${cx} 121v19` }),
  dress: (cx) => draw('path', { d: `M${cx - 15} 107q15 22 30 0` }),
  jacket: (cx) =>
    draw('path', { d: `M${cx - 13} 105l9 35M${cx + 13} 105l-9 35M${cx - 13} 105l4 16M${cx + 13} 105l-4 16` }),
  cardigan: (cx) => draw('path', { d: `M${cx - 12} 105l12 24l12-24M${cx} 129v11` }),
}

export function clothes({ style, head }: { readonly style: Style; readonly head: Head }): Drawn {
  const { cx, shoulders } = head
  const colour = cloths[style]
  const shape = `M${cx - shoulders} 141q0-26 ${shoulders - 9}-34q9 7 18 0q${shoulders - 9} 8 ${shoulders - 9} 34Z`
  return [
    draw('path', { d: shape, fill: colour }),
    draw(
      'g',
      {
        fill: 'none',
        stroke: shade(colour, 0.45),
        strokeWidth: '1.6',
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
      },
      details[style]?.(cx),
    ),
  ]
}
