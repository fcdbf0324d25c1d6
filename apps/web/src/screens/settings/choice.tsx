import page from '../../parts/page.module.css'

interface ChoiceProps {
  readonly text: string
  readonly checked: boolean
  readonly onChange: (isOn: boolean) => void
}

/** Something that is on or off. */
export function Choice({ text, checked, onChange }: ChoiceProps) {
  return (
    <label className={page.choice}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {text}
    </label>
  )
}
