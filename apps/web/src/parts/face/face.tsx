import type { Element } from '@lifegrid/portrait/element'
import { canvas, portraitOf } from '@lifegrid/portrait/portrait'
import type { AvatarShape } from '@lifegrid/sdk/view-shapes'
import { createElement, type ReactNode } from 'react'
import css from './face.module.css'

interface FaceProps {
  readonly avatar: AvatarShape
  readonly ageYears: number
  /** 0 to 100. */
  readonly happiness?: number
  readonly isDead?: boolean
  /** What the picture shows, in words. Without it the picture is decoration. */
  readonly label?: string
}

/** The portrait of a person, drawn from the settings of their face and from their age. */
export function Face({ isDead = false, label, ...sitter }: FaceProps) {
  return (
    <svg
      viewBox={`0 0 ${canvas.width} ${canvas.height}`}
      className={isDead ? `${css.face} ${css.dead}` : css.face}
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {portraitOf(sitter).map(asNode)}
    </svg>
  )
}

/** The parts of a picture have no identity of their own: their places are their keys. */
function asNode({ tag, attributes, children }: Element, key: number): ReactNode {
  return createElement(tag, { ...attributes, key }, children.map(asNode))
}
