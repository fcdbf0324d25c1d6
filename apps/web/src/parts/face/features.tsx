import type { AvatarShape } from '@lifegrid/sdk/view-shapes'
import { irises } from './colours.ts'
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
export function Features({ avatar, head, line, hair, happiness }: FeaturesProps) {
  const { cx, eyeX, eyeY, eyeR, mouthY, chubby } = head
  const smile = ((happiness - 38) / 62) * 7
  return (
    <>
      {[-1, 1].map((side) => (
        <g key={side}>
          <ellipse cx={cx + side * eyeX} cy={eyeY} rx={eyeR * 1.25} ry={eyeR} fill="#fdfbf7" />
          <circle cx={cx + side * eyeX} cy={eyeY} r={eyeR * 0.86} fill={irises[avatar.eyes]} />
          <circle cx={cx + side * eyeX} cy={eyeY} r={eyeR * 0.42} fill="#16110e" />
          <circle cx={cx + side * eyeX - eyeR * 0.3} cy={eyeY - eyeR * 0.32} r={eyeR * 0.2} fill="#fff" />
          <g fill="none" strokeLinecap="round">
            <path
              d={`M${cx + side * (eyeX - eyeR * 1.35)} ${eyeY - eyeR * 0.5}q${side * eyeR * 1.3}-${eyeR * 0.95} ${side * eyeR * 2.7}-0.2`}
              stroke={line}
              strokeWidth="1.3"
            />
            <path
              d={`M${cx + side * (eyeX - 4.5)} ${eyeY - eyeR - 4.5}q${side * 4.5}-2.6 ${side * 9.5} 0.6`}
              stroke={hair}
              strokeWidth={2.1 - chubby * 0.8}
            />
          </g>
        </g>
      ))}
      <g fill="none" stroke={line} strokeWidth="1.5" strokeLinecap="round">
        <path d={`M${cx + 1} ${eyeY + 4}q2.6 6-1.6 ${6.4 - chubby * 2}q-1.6 0.4-2.8-0.5`} strokeWidth="1.2" />
        <path d={`M${cx - 7} ${mouthY}q7 ${smile * 1.5} 14 0`} strokeWidth="1.8" />
      </g>
    </>
  )
}

/** Lines of age around eyes, forehead and mouth. They appear one after the other. */
export function Wrinkles({ head, line }: Pick<FeaturesProps, 'head' | 'line'>) {
  const { cx, cy, rx, ry, eyeX, eyeY, mouthY, wrinkles } = head
  if (wrinkles <= 0) return null
  const sides = [-1, 1]
  return (
    <g fill="none" stroke={line} strokeWidth="0.9" strokeLinecap="round" opacity={0.25 + wrinkles * 0.5}>
      {sides.map((side) => (
        <g key={side}>
          <path d={`M${cx + side * (eyeX - 4)} ${eyeY + 6}q${side * 4} 2.4 ${side * 8.4}-0.6`} />
          {wrinkles > 0.3 && <path d={`M${cx + side * 9.5} ${mouthY - 9}q${side * 2.4} 4 ${side * 1.2} 9`} />}
          {wrinkles > 0.5 && (
            <path d={`M${cx + side * (rx - 3.4)} ${eyeY - 1.5}l${side * 2.6}-1.6m${side * -2.4} 3l${side * 2.8} 0.4`} />
          )}
        </g>
      ))}
      {wrinkles > 0.4 && <path d={`M${cx - 11} ${cy - ry * 0.52}q11-3 22 0`} />}
      {wrinkles > 0.7 && <path d={`M${cx - 9} ${cy - ry * 0.4}q9-2.4 18 0`} />}
    </g>
  )
}

/** The beard, by its kind. */
export function Beard({
  kind,
  head,
  colour,
}: {
  readonly kind: AvatarShape['beard']
  readonly head: Head
  readonly colour: string
}) {
  const { cx, cy, rx, ry, mouthY } = head
  const moustache = `M${cx - 9} ${mouthY - 2}q4.5-5 9-2.4q4.5-2.6 9 2.4q-4.5 1.2-9-0.6q-4.5 1.8-9 0.6Z`
  const jaw =
    `M${cx - rx + 0.5} ${cy + 4}q2 ${ry} ${rx - 0.5} ${ry - 2}q${rx - 2.5} 2 ${rx - 0.5}-${ry - 2}` +
    `q-4 ${ry * 0.42}-${rx - 12} ${ry * 0.42}q-6-5-${12}-4.6q-6 0-${12} 4.6q-${rx - 12} 0-${rx - 12}-${ry * 0.42}Z`
  if (kind === undefined) return null
  if (kind === 'moustache') return <path d={moustache} fill={colour} />
  return (
    <g fill={colour} opacity={kind === 'stubble' ? 0.28 : 1}>
      <path d={jaw} />
      <path d={moustache} />
    </g>
  )
}

export function Glasses({ head }: { readonly head: Head }) {
  const { cx, eyeX, eyeY, rx } = head
  return (
    <g fill="none" stroke="#2b2f36" strokeWidth="1.5">
      <circle cx={cx - eyeX} cy={eyeY} r="7.2" />
      <circle cx={cx + eyeX} cy={eyeY} r="7.2" />
      <path
        d={`M${cx - eyeX + 7.2} ${eyeY}q${eyeX - 7.2}-3 ${2 * (eyeX - 7.2)} 0M${cx - eyeX - 7} ${eyeY - 1}L${cx - rx} ${eyeY - 3}M${cx + eyeX + 7} ${eyeY - 1}L${cx + rx} ${eyeY - 3}`}
      />
    </g>
  )
}
