import { type Effect, isGain } from '../../game/effects.ts'
import { signed, signedMoney } from '../../game/format.ts'
import { words } from '../../words/words.ts'
import css from './effects-line.module.css'

/** What has changed, each value with its arrow and its amount. */
export function Effects({ effects }: { readonly effects: readonly Effect[] }) {
  return (
    <ul className={`figures ${css.effects}`}>
      {effects.map((effect) => (
        <li key={effect.value} className={isGain(effect) ? css.gain : css.loss}>
          <span aria-hidden="true">{effect.by > 0 ? '↑' : '↓'}</span> {words.values[effect.value]}{' '}
          {effect.value === 'money' ? signedMoney(effect.by) : signed(effect.by)}
        </li>
      ))}
    </ul>
  )
}
