import { type ReactNode, useState } from 'react'

interface ActButtonProps {
  readonly children: ReactNode
  readonly act: () => Promise<unknown>
  readonly isSolid?: boolean
  /** The name for screen readers, when the text alone does not say what it is about. */
  readonly label?: string
}

/** A button that sends something. It waits for the answer before it can be pressed again. */
export function ActButton({ children, act, isSolid = false, label }: ActButtonProps) {
  const [isBusy, setBusy] = useState(false)
  const onClick = async (): Promise<void> => {
    setBusy(true)
    try {
      await act()
    } finally {
      setBusy(false)
    }
  }
  return (
    <button
      type="button"
      className={isSolid ? 'solid' : undefined}
      disabled={isBusy}
      aria-label={label}
      onClick={() => void onClick()}
    >
      {children}
    </button>
  )
}
