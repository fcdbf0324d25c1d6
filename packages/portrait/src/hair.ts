import type { AvatarShape } from '@lifegrid/contract/shapes/avatar'
import { type Drawn, draw } from './element.ts'
import { capPath, curls, fallPath, foreheadCurls } from './hair-paths.ts'
import type { Head } from './head.ts'

type Style = AvatarShape['hair']

/** The parts of a style that are behind the head and in front of it. */
interface Drawing {
  readonly back?: (head: Head) => Drawn
  readonly front?: (head: Head) => Drawn
}

const cap = (shape: Parameters<typeof capPath>[1]) => (head: Head) => draw('path', { d: capPath(head, shape) })

function tuft({ cx, cy, ry }: Head): Drawn {
  const top = cy - ry
  return draw(
    'g',
    { fill: 'none', stroke: 'currentColor', strokeWidth: '2.2', strokeLinecap: 'round' },
    draw('path', { d: `M${cx - 7} ${top + 3}q-2-7 4-9` }),
    draw('path', { d: `M${cx} ${top + 2}q-1-8 6-8` }),
    draw('path', { d: `M${cx + 6} ${top + 3}q1-5 6-5` }),
  )
}

const locks = (places: typeof curls) => (head: Head) =>
  places(head).map(([x, y, r]) => draw('circle', { cx: x, cy: y, r }))

function braids({ cx, rx, cy }: Head): Drawn {
  return [-1, 1].map((side) =>
    draw(
      'g',
      {},
      [0, 1, 2, 3].map((n) =>
        draw('ellipse', { cx: cx + side * (rx + 3 - n), cy: cy + 14 + n * 11, rx: '5.5', ry: '7' }),
      ),
    ),
  )
}

function fringe({ cx, cy, rx }: Head): Drawn {
  return [-1, 1].map((side) =>
    draw('path', {
      d: `M${cx + side * (rx - 1)} ${cy - 10}q${side * 5} 8 ${side * 1} 20q${side * -3}-8 ${side * -1}-20Z`,
    }),
  )
}

/** Each style of hair. */
const drawings: Record<Style, Drawing> = {
  fluff: { front: tuft },
  short: { front: cap({ line: 0.55, thick: 4 }) },
  cropped: { front: cap({ line: 0.62, thick: 2, temple: 0.2 }) },
  bob: {
    back: (head) => draw('path', { d: fallPath(head, head.cy + head.ry * 0.85, 7) }),
    front: cap({ line: 0.42, thick: 5 }),
  },
  curls: { back: locks(curls), front: locks(foreheadCurls) },
  long: {
    back: (head) => draw('path', { d: fallPath(head, 122, 7) }),
    front: cap({ line: 0.58, thick: 5, part: -6, temple: -0.05 }),
  },
  ponytail: {
    back: ({ cx, cy, rx, ry }) =>
      draw('path', { d: `M${cx + 4} ${cy - ry + 2}q${rx + 16}-4 ${rx + 6} 30q-4 22-14 34q4-26-4-40Z` }),
    front: cap({ line: 0.62, thick: 3.5 }),
  },
  bun: {
    back: ({ cx, cy, ry }) => draw('circle', { cx, cy: cy - ry - 5, r: '10' }),
    front: cap({ line: 0.6, thick: 3.5, temple: 0 }),
  },
  braids: { back: braids, front: cap({ line: 0.58, thick: 4 }) },
  'side-parting': { front: cap({ line: 0.5, thick: 4.5, part: -11 }) },
  thinning: { back: fringe, front: cap({ line: 0.86, thick: 1.5, temple: 0.25 }) },
  bald: { back: fringe },
}

export function hairBack({ style, head }: { readonly style: Style; readonly head: Head }): Drawn {
  return drawings[style].back?.(head)
}

export function hairFront({ style, head }: { readonly style: Style; readonly head: Head }): Drawn {
  return drawings[style].front?.(head)
}
