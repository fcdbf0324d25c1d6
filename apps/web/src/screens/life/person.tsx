import type { StateShape } from '@lifegrid/sdk/view-shapes'
import { useEffect, useState } from 'react'
import { ageAt } from '../../game/calendar.ts'
import { count, roundMoney, signed, signedRoundMoney } from '../../game/format.ts'
import { Face } from '../../parts/face/face.tsx'
import { useView } from '../../shell/use-game.tsx'
import { useMinute } from '../../shell/use-minute.ts'
import { words } from '../../words/words.ts'
import css from './person.module.css'

/** Before it nobody has an occupation worth telling. */
const schoolAge = 6

const meters = ['health', 'happiness', 'energy', 'stress'] as const

/** The margin of the person: the portrait, and how they are. */
export function Person() {
  const { firstname, lastname, avatar, state } = useView()
  const age = ageAt(state, useMinute(2_000))
  const name = `${firstname} ${lastname}`
  return (
    <aside className={css.person} aria-label={name}>
      <div className={css.portrait}>
        <Face avatar={avatar} ageYears={age} happiness={state.happiness} label={words.portrait(name, age)} />
      </div>
      <div className={css.who}>
        <h1 className={css.name}>{name}</h1>
        <p className="note">
          {words.age(age)}
          {age >= schoolAge && `, ${state.occupation}`}
          <span className={css.mood}>, {state.mood}</span>
        </p>
      </div>
      <dl className={`figures ${css.values}`} aria-label={words.meters}>
        {meters.map((name) => (
          <MeterLine key={name} name={name} state={state} />
        ))}
        <div className={css.sum}>
          <dt>{words.values.money}</dt>
          <dd>
            <Change value={state.money} asText={signedRoundMoney} />
            {roundMoney(state.money)}
          </dd>
        </div>
        <div className={css.sum}>
          <dt>{words.values.diamonds}</dt>
          <dd>
            <Change value={state.diamonds} asText={signed} />
            {count(state.diamonds)}
          </dd>
        </div>
      </dl>
    </aside>
  )
}

interface MeterProps {
  readonly name: (typeof meters)[number]
  readonly state: StateShape
}

function MeterLine({ name, state }: MeterProps) {
  const value = state[name]
  const spendable = name === 'energy' && state.calcEnergy !== value ? words.spendable(state.calcEnergy) : undefined
  return (
    <div className={css.meter}>
      <dt title={spendable}>{words.values[name]}</dt>
      <dd>
        <Change value={value} asText={signed} isBurden={name === 'stress'} />
        {value}
        <meter
          className="hidden-text"
          min={0}
          max={100}
          value={value}
          aria-label={words.meter(words.values[name], value)}
        />
        <span className={css.rule} style={{ '--value': value } as React.CSSProperties} aria-hidden="true" />
      </dd>
    </div>
  )
}

interface ChangeProps {
  readonly value: number
  readonly asText: (by: number) => string
  /** Whether less is better. */
  readonly isBurden?: boolean
}

/** The latest change of a value. It fades after some seconds. */
function Change({ value, asText, isBurden = false }: ChangeProps) {
  const [shown, setShown] = useState({ value, by: 0, count: 0 })
  useEffect(() => {
    setShown((last) => (last.value === value ? last : { value, by: value - last.value, count: last.count + 1 }))
  }, [value])
  if (shown.by === 0) return null
  const isGood = isBurden ? shown.by < 0 : shown.by > 0
  return (
    <span
      key={shown.count}
      className={`${css.change} ${isGood ? css.gain : css.loss}`}
      aria-hidden="true"
      onAnimationEnd={() => setShown({ ...shown, by: 0 })}
    >
      {shown.by > 0 ? '↑' : '↓'}
      <span className={css.amount}>{asText(shown.by).slice(1)}</span>
    </span>
  )
}
