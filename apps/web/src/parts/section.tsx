import { type ReactNode, useId } from 'react'
import css from './page.module.css'

interface SectionProps {
  readonly title: string
  readonly children: ReactNode
}

/** A part of a page, with its title. */
export function Section({ title, children }: SectionProps) {
  const id = useId()
  return (
    <section className={css.section} aria-labelledby={id}>
      <h2 id={id} className={css.title}>
        {title}
      </h2>
      {children}
    </section>
  )
}
