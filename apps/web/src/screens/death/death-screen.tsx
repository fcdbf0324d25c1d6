import { useState } from 'react'
import { numberInWords } from '../../game/age-words.ts'
import { roundMoney } from '../../game/format.ts'
import { Face } from '../../parts/face/face.tsx'
import { ConnectionLine } from '../../shell/connection-line.tsx'
import { Notices } from '../../shell/notices.tsx'
import { hrefOf } from '../../shell/route.ts'
import { useGame, useView } from '../../shell/use-game.tsx'
import { useRead } from '../../shell/use-read.ts'
import { words } from '../../words/words.ts'
import css from './death.module.css'

/** The last page of a life, and the ways to go on. */
export function DeathScreen() {
  const { firstname, lastname, avatar, state, ended } = useView()
  const game = useGame()
  const { frame } = useRead('getHeirs')
  const [isBusy, setBusy] = useState(false)
  const goOn = async (heir?: string): Promise<void> => {
    setBusy(true)
    await game.act('restart', heir === undefined ? undefined : { heir })
    setBusy(false)
  }
  const { death } = words
  const heirs = frame?.heirs ?? []
  return (
    <main className={css.page}>
      <ConnectionLine />
      <Notices />
      <div className={css.portrait}>
        <Face avatar={avatar} ageYears={state.ageYears} isDead />
      </div>
      <h1 className={css.name}>
        {firstname} {lastname}
      </h1>
      <p className={css.age}>
        {ended === null
          ? death.age(numberInWords(state.ageYears))
          : `${death.age(numberInWords(ended.ageYears))}, ${ended.cause}`}
      </p>
      {ended !== null && <p className={css.epitaph}>{ended.epitaph}</p>}
      <p>
        <a href={hrefOf('story')}>{death.read}</a>
      </p>
      {heirs.length > 0 && (
        <section className={css.heirs} aria-labelledby="heirs">
          <h2 id="heirs">{death.heirs}</h2>
          <p className="note">{death.heirsNote}</p>
          <ul>
            {heirs.map(({ id, firstname: name, lastname: family, relation, ageYears, inheritance }) => (
              <li key={id}>
                <button type="button" disabled={isBusy} onClick={() => void goOn(id)}>
                  {name} {family}
                </button>
                <span className="note">
                  {words.people.relation(relation)}, {words.age(ageYears)}
                  {inheritance > 0 && `, ${death.inherits(roundMoney(inheritance))}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <button type="button" className="solid" disabled={isBusy} onClick={() => void goOn()}>
        {death.anew}
      </button>
    </main>
  )
}
