import type { AvatarShape } from '@lifegrid/sdk/view-shapes'
import type { ReactNode } from 'react'
import { capPath, curls, fallPath, foreheadCurls } from './hair-paths.ts'
import type { Head } from './head.ts'

type Style = AvatarShape['hair']

/** The parts of a style that are behind the head and in front of it. */
interface Drawing {
  readonly back?: (head: Head) => ReactNode
  readonly front?: (head: Head) => ReactNode
}

const cap = (shape: Parameters<typeof capPath>[1]) => (head: Head) => <path d={capPath(head, shape)} />

function tuft({ cx, cy, ry }: Head): ReactNode {
  const top = cy - ry
  return (
    <g fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round">
      <path d={`M${cx - 7} ${top + 3}q-2-7 4-9`} />
      <path d={`M${cx} ${top + 2}q-1-8 6-8`} />
      <path d={`M${cx + 6} ${top + 3}q1-5 6-5`} />
    </g>
  )
}

const locks = (places: typeof curls) => (head: Head) =>
  places(head).map(([x, y, r]) => <circle key={`${x} ${y}`} cx={x} cy={y} r={r} />)

function braids({ cx, rx, cy }: Head): ReactNode {
  return [-1, 1].map((side) => (
    <g key={side}>
      {[0, 1, 2, 3].map((n) => (
        <ellipse key={n} cx={cx + side * (rx + 3 - n)} cy={cy + 14 + n * 11} rx="5.5" ry="7" />
      ))}
    </g>
  ))
}

function fringe({ cx, cy, rx }: Head): ReactNode {
  return [-1, 1].map((side) => (
    <path
      key={side}
      d={`M${cx + side * (rx - 1)} ${cy - 10}q${side * 5} 8 ${side * 1} 20q${side * -3}-8 ${side * -1}-20Z`}
    />
  ))
}

/** Each style of hair. */
const drawings: Record<Style, Drawing> = {
  fluff: { front: tuft },
  short: { front: cap({ line: 0.55, thick: 4 }) },
  cropped: { front: cap({ line: 0.62, thick: 2, temple: 0.2 }) },
  bob: {
    back: (head) => <path d={fallPath(head, head.cy + head.ry * 0.85, 7)} />,
    front: cap({ line: 0.42, thick: 5 }),
  },
  curls: { back: locks(curls), front: locks(foreheadCurls) },
  long: {
    back: (head) => <path d={fallPath(head, 122, 7)} />,
    front: cap({ line: 0.58, thick: 5, part: -6, temple: -0.05 }),
  },
  ponytail: {
    back: ({ cx, cy, rx, ry }) => (
      <path d={`M${cx + 4} ${cy - ry + 2}q${rx + 16}-4 ${rx + 6} 30q-4 22-14 34q4-26-4-40Z`} />
    ),
    front: cap({ line: 0.62, thick: 3.5 }),
  },
  bun: {
    back: ({ cx, cy, ry }) => <circle cx={cx} cy={cy - ry - 5} r="10" />,
    front: cap({ line: 0.6, thick: 3.5, temple: 0 }),
  },
  braids: { back: braids, front: cap({ line: 0.58, thick: 4 }) },
  'side-parting': { front: cap({ line: 0.5, thick: 4.5, part: -11 }) },
  thinning: { back: fringe, front: cap({ line: 0.86, thick: 1.5, temple: 0.25 }) },
  bald: { back: fringe },
}

export function HairBack({ style, head }: { readonly style: Style; readonly head: Head }) {
  return drawings[style].back?.(head)
}

export function HairFront({ style, head }: { readonly style: Style; readonly head: Head }) {
  return drawings[style].front?.(head)
}
