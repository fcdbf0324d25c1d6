import { useEffect, useState } from 'react'
import { Face } from '../../parts/face/face.tsx'
import page from '../../parts/page.module.css'
import { hrefOf } from '../../shell/route.ts'
import { useView } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'
import css from './dating.module.css'
import { type Candidate, type Dating, type Sex, useDating } from './use-dating.ts'

const sexes: readonly Sex[] = ['female', 'male']

/** The dating app: a personal advertisement after the other, each with a yes and a no. */
export function DatingPage() {
  const view = useView()
  const [sex, setSex] = useState<Sex>(view.sex === 'female' ? 'male' : 'female')
  const dating = useDating()
  const { ask, candidate, refused, isBusy } = dating
  useEffect(() => void ask(sex), [ask, sex])
  const { all, dating: texts } = words.people
  return (
    <>
      <p>
        <a href={hrefOf('people')}>{all}</a>
      </p>
      <h2 className={css.title}>{texts.title}</h2>
      <fieldset className={page.choices}>
        <legend className="hidden-text">{texts.show}</legend>
        {sexes.map((each) => (
          <label key={each}>
            <input type="radio" name="sought" checked={sex === each} disabled={isBusy} onChange={() => setSex(each)} />
            {texts.sexes[each]}
          </label>
        ))}
      </fieldset>
      <News news={dating.news} />
      {candidate !== undefined && <Advertisement key={candidate.id} candidate={candidate} dating={dating} />}
      <p role="status" className="note">
        {refused ?? (candidate === undefined && isBusy ? words.loading : '')}
      </p>
    </>
  )
}

function News({ news }: Pick<Dating, 'news'>) {
  return (
    <p role="status" className={css.news} data-match={news?.isMatch === true}>
      {news?.text}{' '}
      {news?.isMatch === true && news.personId !== null && (
        <a href={hrefOf('people', news.personId)}>{words.people.dating.write}</a>
      )}
    </p>
  )
}

interface AdvertisementProps {
  readonly candidate: Candidate
  readonly dating: Dating
}

function Advertisement({ candidate, dating: { isBusy, answer } }: AdvertisementProps) {
  const { firstname, ageYears, occupation, avatar, personality, likes, dislikes, compatibility, left } = candidate
  const { dating: texts, likes: likesTitle, dislikes: dislikesTitle } = words.people
  return (
    <article className={css.advertisement} aria-label={firstname}>
      <Face avatar={avatar} ageYears={ageYears} happiness={70} />
      <div>
        <h3 className={css.name}>
          {firstname}, {ageYears}
        </h3>
        <p className="note">{occupation}</p>
        <p className={css.about}>{texts.about(personality)}</p>
        <p>
          <em>{likesTitle}:</em> {likes.join(', ')}
        </p>
        <p>
          <em>{dislikesTitle}:</em> {dislikes.join(', ')}
        </p>
        <p className="note">{texts.suits(compatibility)}</p>
        <div className={css.answers}>
          <button type="button" disabled={isBusy} onClick={() => void answer(true)}>
            {texts.yes(firstname)}
          </button>
          <button type="button" disabled={isBusy} onClick={() => void answer(false)}>
            {texts.no}
          </button>
        </div>
        <p className="note">{texts.left(left)}</p>
      </div>
    </article>
  )
}
