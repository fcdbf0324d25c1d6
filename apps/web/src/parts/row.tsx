import type { ReactNode } from 'react'
import css from './page.module.css'

interface RowProps {
  readonly title: ReactNode
  /** A sentence about it. */
  readonly about?: ReactNode
  /** A figure or a price, at the end of the line. */
  readonly side?: ReactNode
  /** Whether what is at the end of the line needs a line of its own on a narrow page. */
  readonly isWide?: boolean
  /** Why it cannot be had now. */
  readonly closed?: string | undefined
  /** What can be done with it. */
  readonly children?: ReactNode
}

/** A line of a list. */
export function Row({ title, about, side, isWide = false, closed, children }: RowProps) {
  return (
    <li className={css.row} data-wide={isWide}>
      <div>
        <div className={css.main}>{title}</div>
        {about !== undefined && <div className={css.about}>{about}</div>}
        {closed !== undefined && <div className={css.closed}>{closed}</div>}
      </div>
      <div className={css.side}>
        {side}
        {children}
      </div>
    </li>
  )
}

/** Lines of a list. */
export function Rows({ children, empty }: { readonly children: readonly ReactNode[]; readonly empty: string }) {
  if (children.length === 0) return <p className={css.empty}>{empty}</p>
  return <ul className={css.rows}>{children}</ul>
}
