import type { ReactNode } from 'react'
import css from './page.module.css'

interface FoldedProps {
  readonly title: string
  /** A few words at the end of the line, such as how much is behind it. */
  readonly side?: string
  readonly children: ReactNode
}

/** Part of a list that most players need not see, behind its title. */
export function Folded({ title, side, children }: FoldedProps) {
  return (
    <details className={css.folded}>
      <summary>
        <span className={css.main}>{title}</span>
        {side !== undefined && <span className={css.about}> {side}</span>}
      </summary>
      {children}
    </details>
  )
}
