import { systemRandom } from '@lifegrid/base/system-random'
import { limits } from '@lifegrid/contract/limits'
import type { View } from '@lifegrid/sdk/view'
import { type FormEvent, useState } from 'react'
import { gameTimeAt } from '../../game/calendar.ts'
import { Face } from '../../parts/face/face.tsx'
import { ConnectionLine } from '../../shell/connection-line.tsx'
import { Notices } from '../../shell/notices.tsx'
import { useGame, useView } from '../../shell/use-game.tsx'
import { firstnames } from '../../words/en-names.ts'
import { words } from '../../words/words.ts'
import css from './creation.module.css'

type Sex = View['sex']

const sexes: readonly Sex[] = ['female', 'male']

function anyName(sex: Sex): string {
  const names = firstnames[sex]
  return names[systemRandom.uint32() % names.length] ?? ''
}

/** The birth: the sex and the name of the child, and who its parents are. */
export function CreationScreen() {
  const view = useView()
  const game = useGame()
  const [sex, setSex] = useState<Sex>(view.sex)
  const [firstname, setFirstname] = useState(() => anyName(view.sex))
  const [lastname, setLastname] = useState(view.lastname)
  const [isBusy, setBusy] = useState(false)
  const { creation } = words
  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    await game.act('characterSetup', { firstname: firstname.trim(), lastname: lastname.trim(), sex })
    setBusy(false)
  }
  return (
    <main className={css.page}>
      <ConnectionLine />
      <Notices />
      <Birth view={view} sex={sex} />
      <form className={css.form} onSubmit={begin}>
        <fieldset className={css.sexes}>
          <legend className="note">{creation.legend}</legend>
          {sexes.map((each) => (
            <label key={each}>
              <input type="radio" name="sex" checked={sex === each} onChange={() => setSex(each)} />
              {creation.sex[each]}
            </label>
          ))}
        </fieldset>
        <NameField label={creation.firstname} value={firstname} onChange={setFirstname} />
        <button type="button" className={css.another} onClick={() => setFirstname(anyName(sex))}>
          {creation.suggest}
        </button>
        <NameField label={creation.lastname} value={lastname} onChange={setLastname} />
        <button type="submit" className="solid" disabled={isBusy}>
          {creation.begin}
        </button>
      </form>
    </main>
  )
}

function Birth({ view, sex }: { readonly view: View; readonly sex: Sex }) {
  const { year, month, day, time } = gameTimeAt(view.state, 0)
  const { creation } = words
  const parents = view.people.filter(({ relation }) => relation === 'mother' || relation === 'father')
  return (
    <>
      <h1 className={css.title}>
        {creation.title} <em>{creation.sex[sex]}</em>.
      </h1>
      <p className={css.prose}>
        {creation.born(words.fullDate(day, month, year), time, words.seasons[view.state.season])}
      </p>
      <ul className={css.parents}>
        {parents.map(({ id, firstname, lastname, relation, ageYears, occupation, avatar }) => (
          <li key={id}>
            <Face avatar={avatar} ageYears={ageYears} happiness={92} />
            <span>
              {firstname} {lastname}
            </span>
            <span className="note">{creation.parent(relation, ageYears, occupation)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

interface NameFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

function NameField({ label, value, onChange }: NameFieldProps) {
  return (
    <label className={css.field}>
      <span className="note">{label}</span>
      <input
        required
        autoComplete="off"
        maxLength={limits.nameLengthMax}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  )
}
