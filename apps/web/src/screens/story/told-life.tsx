import type { RouteAnswer } from '@lifegrid/sdk/messages.generated'
import { words } from '../../words/words.ts'
import css from './telling.module.css'

export type ImaginedLife = NonNullable<RouteAnswer<'whatIfs'>['whatIfs'][number]['told']>

interface ToldLifeProps {
  readonly title: string
  readonly until: string
  readonly note?: string
  readonly life: ImaginedLife['real']
}

/** A part of a life, told in a column. */
export function ToldLife({ title, until, note, life }: ToldLifeProps) {
  const { entries, untold, paragraphs } = life
  const texts = words.telling
  return (
    <section className={css.told}>
      <h4>
        {title}, <em>{until}</em>
      </h4>
      {note !== undefined && <p className={css.notReal}>{note}</p>}
      <ol>
        {entries.map(({ date, age, title: what, message, chose }) => (
          <li key={`${date} ${what} ${message}`}>
            <span className="note">{texts.decidedAt(age)}</span> <strong>{what}</strong>{' '}
            {chose !== undefined && `“${chose}.” `}
            {message}
          </li>
        ))}
      </ol>
      {untold > 0 && <p className="note">{texts.untold(untold)}</p>}
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  )
}
